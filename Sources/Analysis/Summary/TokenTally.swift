/// How many tokens a text takes at most, kept apart for each tokenizer or way of splitting a text so
/// that texts can be added.
///
/// The tally of `a + " " + b` is the tally of `a` plus the tally of `" " + b`.
public struct TokenTally: Sendable, Hashable {
  /// The tokens under cl100k, o200k, claude and deepseek, or under each split of a vocabulary.
  var counts: SIMD4<Int>
  /// Whether a vocabulary was at hand, so that nothing has to be to spare.
  var isExact = false

  /// The tally of the empty text.
  public static let zero = TokenTally(counts: .zero)

  /// The tally of two texts of which the second follows the first.
  public static func + (first: TokenTally, second: TokenTally) -> TokenTally {
    TokenTally(
      counts: first.counts &+ second.counts, isExact: first.isExact || second.isExact)
  }

  /// Adds the tally of a text that follows.
  public static func += (first: inout TokenTally, second: TokenTally) { first = first + second }

  /// An upper bound of the tokens under whichever tokenizer takes most.
  ///
  /// A sentence or more has one token to spare, for the rare word that splits oddly.
  public var upperBound: Int {
    let most = counts.max()
    return most < 8 || isExact ? most : most &+ 1
  }
}
