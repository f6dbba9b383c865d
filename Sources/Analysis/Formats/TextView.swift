/// The visible text of a document, cut into blocks, with the way back to the source.
public struct TextView: Sendable {
  /// The visible bytes.
  public var text: [UInt8] = []
  /// Where they stand in the source.
  public var map = SourceMap()
  /// The blocks, ascending and disjoint.
  public var blocks: [TextBlock] = []
  /// Page numbers and their rules, in bytes of the source.
  public var furniture: [ByteRange] = []
  /// The tables, ascending; each row is a block of shape ``TextBlock/Shape/tableRow``.
  public var tables: [TextTable] = []
  /// The facts that inline XBRL tags, in the order of the document.
  public var tags: [InlineTag] = []
  /// What the header of an inline XBRL document says of its tags.
  public var inlineXBRL: InlineXBRL?
  /// What the header of a submission says of the filing.
  public var header: FilingHeader?
  /// The first block of each further document of a submission, ascending.
  public var attachments: [Int] = []
  /// The lines of a plain text, kept for the next version of it.
  var plainLines: [PlainLine] = []
  /// For each block of an HTML document whether it stands outside of rows of tables and was not
  /// joined from several, kept for the next version of it.
  var freeBlocks: [Bool] = []

  /// Appends a stretch of source as it stands.
  mutating func appendVerbatim(_ range: ByteRange, of source: [UInt8]) {
    map.append(source: range, textCount: range.count, kind: .verbatim)
    text.append(contentsOf: source[range.start..<range.end])
  }
}

/// A stretch of text that belongs together: a paragraph, a line on its own, a row.
public struct TextBlock: Sendable, Hashable {
  /// How the block looks.
  public enum Shape: UInt8, Sendable, Hashable {
    /// A short line that may be a heading.
    case line
    /// Running text.
    case paragraph
    /// An entry of a list, without its mark.
    case listRow
    /// A row of a table.
    case tableRow
  }

  /// What the format knows of the look.
  public struct Hints: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Wraps bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A blank line or its like stands before.
    public static let afterGap = Hints(rawValue: 1)
    /// All of it is bold, or an element of the markup says that it is a heading.
    public static let emphasised = Hints(rawValue: 2)
    /// It stands in the middle of the page.
    public static let centred = Hints(rawValue: 4)
    /// A page ends before it.
    public static let afterPageBreak = Hints(rawValue: 8)
  }

  /// The bytes of the text view.
  public let range: ByteRange
  /// How it looks.
  public let shape: Shape
  /// What else is known of the look.
  public let hints: Hints
}
