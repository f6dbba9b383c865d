/// A name, a defined term or an acronym with all places where it stands.
public struct NamedTerm: Sendable, Hashable {
  /// What a term is.
  public enum Kind: String, Sendable, Hashable {
    /// A name that the text gives to something: `(the “Agreement”)`.
    case defined
    /// A short form whose letters open the words it stands for.
    case acronym
    /// The company that the filing is about.
    case registrant
    /// A company or a product that facts are stated of.
    case customer, partner, supplier, competitor, product
    /// A segment, or a name that brings a share of revenue and is not said to be anything else.
    case segment
  }

  /// A place where the text says what the term stands for.
  public struct Definition: Sendable, Hashable {
    /// The term, in bytes of the source.
    public var range: ByteRange
    /// What it stands for, where that can be told.
    public var expansion: String?
    /// Where those words stand, in bytes of the source.
    public var expansionRange: ByteRange?
    /// The sentence, in bytes of the source.
    public var sentence: ByteRange
  }

  /// The term as it was first written.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// Where it is defined, in the order of the text; empty for names that are only used.
  public var definitions: [Definition]
  /// Where it stands apart from its definitions, in the order of the text.
  public var uses: [ByteRange]

  /// The definition that holds at an offset: the last one before it, else the first.
  public func definition(at offset: Int) -> Definition? {
    definitions.last { $0.range.start <= offset } ?? definitions.first
  }

  /// All places, in the order of the text.
  public var places: [ByteRange] { (definitions.map(\.range) + uses).sorted() }
}
