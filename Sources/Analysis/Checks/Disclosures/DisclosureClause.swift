/// One way in which a clause discloses something: a pattern and the gates it has to pass.
final class DisclosureClause: Sendable {
  /// Gates that a clause opens or adds; without any it must be asserted as a fact of today and must
  /// not be told of others.
  struct Gates: OptionSet, Sendable {
    let rawValue: UInt16

    /// The subject must be the registrant.
    static let ownSubject = Gates(rawValue: 1)
    /// The pattern itself tells whose it is.
    static let anySubject = Gates(rawValue: 2)
    /// What is denied counts, and only that.
    static let denied = Gates(rawValue: 4)
    /// Denied or not, both count.
    static let eitherWay = Gates(rawValue: 8)
    /// What is possible counts too.
    static let supposed = Gates(rawValue: 16)
    /// What is planned or expected counts too.
    static let expected = Gates(rawValue: 32)
    /// A condition that follows does no harm.
    static let conditional = Gates(rawValue: 64)
    /// No finite verb is asked for.
    static let verbless = Gates(rawValue: 128)
    /// What is over counts as if it were not.
    static let past = Gates(rawValue: 256)
    /// Conditions do no harm anywhere.
    static let anyCondition = Gates(rawValue: 1024)
    /// An infinitive counts as a fact.
    static let infinitive = Gates(rawValue: 512)
  }

  /// The words.
  let pattern: PhrasePattern
  /// What the clause tells, for rules with several kinds.
  let role: String
  /// The gates.
  let gates: Gates
  /// Words of which the stretch must hold one.
  let with: WordSet?
  /// Words of which the stretch must hold none.
  let without: WordSet?
  /// Items in which alone the clause counts; empty for all.
  let inside: [String]
  /// Items in which the clause does not count.
  let outside: [String]

  /// Describes a way to disclose; Items are separated by spaces.
  init(
    _ pattern: StaticString, as role: String = "", _ gates: Gates = [], with: StaticString? = nil,
    without: StaticString? = nil, inside: String = "", outside: String = ""
  ) {
    self.pattern = PhrasePattern(pattern)
    self.role = role
    self.gates = gates
    self.with = with.map { WordSet($0) }
    self.without = without.map { WordSet($0) }
    self.inside = inside.split(separator: " ").map(String.init)
    self.outside = outside.split(separator: " ").map(String.init)
  }
}

/// What a clause of one block discloses, before the rest of the filing is known.
///
/// Tokens count from the start of the block.
struct Disclosure: Sendable {
  /// The number of the rule in ``CheckRegistry/disclosureRules``.
  let rule: Int
  /// The number of the clause in the rule.
  let clause: Int
  /// The number of the sentence.
  let sentence: Int
  /// The words that the pattern matched, with its named parts.
  let match: PhrasePattern.Match
  /// The words shown: those matched, and what belongs to them.
  let tokens: Range<Int>
  /// The subject of the verb.
  let subject: Range<Int>?
  /// Whose it is, as far as the sentence tells.
  let owner: DisclosureOwner
  /// Whether it is told as something past.
  let isResolved: Bool
}

/// Whose a disclosure is, as far as its sentence tells.
enum DisclosureOwner: Sendable, Hashable {
  /// We, the Company, management.
  case registrant
  /// A name, which the filing may give to the registrant or to a part of it.
  case named(Range<Int>)
  /// A word that opens its sentence: a name, or a thing with a capital.
  case opening(Range<Int>)
  /// A thing: the facility, these conditions.
  case thing
  /// Somebody else: competitors, customers, many companies.
  case others
}
