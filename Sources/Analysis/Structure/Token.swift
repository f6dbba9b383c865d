/// A word, a number or a mark of one block.
public struct Token: Sendable, Hashable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable {
    case word, number, currency, percent
    case comma, stop, question, semicolon, colon, hyphen, dash, slash
    case openBracket, closeBracket, openQuote, closeQuote
    case bullet, mark, other
  }

  /// What is known of the spelling.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Wraps bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space stands before the token, or it is the first of its block.
    public static let spaced = Traits(rawValue: 1)
    /// The first letter is a capital.
    public static let capitalised = Traits(rawValue: 2)
    /// There are two letters or more and all are capitals.
    public static let allCapitals = Traits(rawValue: 4)
    /// A word that holds a digit.
    public static let withDigit = Traits(rawValue: 8)
    /// A word that holds a stop, such as `U.S.` or `www.sec.gov`.
    public static let withStop = Traits(rawValue: 16)
    /// A line break stands before the token.
    public static let afterLineBreak = Traits(rawValue: 32)
    /// A word in `s` but not `ss`, `us` or `is`: a plural or a verb of the third person, as a rule.
    public static let endsInS = Traits(rawValue: 64)
    /// A word in `ly`: an adverb, as a rule.
    public static let endsInLy = Traits(rawValue: 128)
  }

  /// The folded word; `.none` for marks and numbers.
  public let word: Word
  /// Offset of the first byte, from the start of the block.
  public let start: UInt32
  /// The number of bytes.
  public let length: UInt16
  /// What it is.
  public let kind: Kind
  /// What is known of the spelling.
  public let traits: Traits

  /// Offset just past the last byte, from the start of the block.
  public var end: Int { Int(start) + Int(length) }

  /// The bytes, from the start of the block.
  public var range: ByteRange { ByteRange(Int(start), end) }
}
