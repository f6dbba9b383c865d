/// Words that point to another place: `see Item 7A`, `Note 12`, `Exhibit 10.1`, `www.sec.gov`.
public struct CrossReference: Sendable, Hashable {
  /// What the words point to.
  public enum Kind: String, Sendable, Hashable {
    case part, item, note, exhibit, heading, address
  }

  /// The place that is meant.
  public enum Target: Sendable, Hashable {
    /// A place of the same text.
    case place(Place)
    /// An address outside.
    case address(String)
  }

  /// A place of the same text.
  public struct Place: Sendable, Hashable {
    /// How a person names it, such as `Item 7A. Market Risk`.
    public var name: String
    /// Its heading or its row, in bytes of the source.
    public var heading: ByteRange
    /// All of it, in bytes of the source.
    public var range: ByteRange
  }

  /// What the words point to.
  public var kind: Kind
  /// The words, in bytes of the source.
  public var range: ByteRange
  /// The place; nil where the text does not hold it or another document is meant.
  public var target: Target?

  /// The place in the same text.
  public var place: Place? {
    guard case .place(let place) = target else { return nil }
    return place
  }
}
