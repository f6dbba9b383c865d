/// A fact that inline XBRL tags in the text.
public struct InlineTag: Sendable, Hashable {
  /// What kind of fact.
  public enum Kind: UInt8, Sendable, Hashable {
    /// `ix:nonFraction`: a number.
    case number
    /// `ix:nonNumeric`: words, or whole sections.
    case text
  }

  /// What kind of fact.
  public var kind: Kind
  /// Whether it stands in the hidden header.
  public var isHidden = false
  /// Whether the fact is said to have no value.
  public var isNil = false
  /// Whether the number shown has its sign changed: `sign="-"`.
  public var isNegated = false
  /// The power of ten that the number shown is multiplied with.
  public var scale: Int16 = 0
  /// The decimal place to which the number is exact; nil where it is exact without bound, or unsaid.
  public var decimals: Int16?
  /// The concept, such as `us-gaap:Revenues`, as the number of a name in ``InlineXBRL/names``.
  public var concept: Int32 = 0
  /// How the number or date is written, such as `ixt:num-dot-decimal`; the number of a name.
  public var format: Int32 = 0
  /// The number of the context in ``InlineXBRL/contexts``; nil where there is no such context.
  public var context: Int32?
  /// The number of the unit in ``InlineXBRL/units``; nil where there is no such unit.
  public var unit: Int32?
  /// The bytes of the text view; empty for what is not shown.
  public var range = ByteRange(0, 0)
  /// The bytes of the source between the tags.
  public var source = ByteRange(0, 0)
}

/// What the hidden header of an inline XBRL document says of its tags.
public struct InlineXBRL: Sendable, Hashable {
  /// A calendar day.
  public struct Day: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The month, from 1 to 12.
    public var month: Int
    /// The day of the month, from 1 to 31.
    public var day: Int
  }

  /// A member of a dimension: `us-gaap:ProductOrServiceAxis` and `aapl:IPhoneMember`.
  public struct Member: Sendable, Hashable {
    /// The dimension, as the number of a name.
    public var dimension: Int32
    /// The member, as the number of a name; of a typed dimension its text.
    public var member: Int32
  }

  /// Whom and what time a fact is about.
  public struct Context: Sendable, Hashable {
    /// The identifier of the entity, as the number of a name.
    public var entity: Int32 = 0
    /// The first day of a period; nil for an instant.
    public var start: Day?
    /// The last day of a period, or the instant; nil where the context holds no date.
    public var end: Day?
    /// The members of dimensions; none for the entity as a whole.
    public var members: [Member] = []

    /// Whether the fact is about a part of the entity only.
    public var hasDimensions: Bool { !members.isEmpty }
  }

  /// What a number counts: `iso4217:USD`, or `iso4217:USD` per `xbrli:shares`.
  public struct Unit: Sendable, Hashable {
    /// The measures above the line, as numbers of names.
    public var numerator: [Int32] = []
    /// The measures below the line, as numbers of names.
    public var denominator: [Int32] = []
  }

  /// The names in use, each once; the first is empty.
  public internal(set) var names: [[UInt8]] = [[]]
  /// The contexts, in the order of the document.
  public internal(set) var contexts: [Context] = []
  /// The units, in the order of the document.
  public internal(set) var units: [Unit] = []

  /// The number of a name, nil where the document does not use it.
  /// - Complexity: O(n) in the names.
  public func number(ofName name: String) -> Int32? {
    let bytes = Array(name.utf8)
    return names.firstIndex(of: bytes).flatMap { Int32(exactly: $0) }
  }

  /// The name of a number, for showing.
  public func name(_ number: Int32) -> String {
    names.indices.contains(Int(number)) ? String(decoding: names[Int(number)], as: UTF8.self) : ""
  }
}
