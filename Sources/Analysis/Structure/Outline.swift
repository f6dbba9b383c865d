/// The sections of a filing as a tree.
public struct Outline: Sendable, Hashable {
  /// The sections of the outermost level, in the order of the text.
  public var sections: [Section]

  /// Creates an outline.
  public init(sections: [Section] = []) { self.sections = sections }

  /// One section: a Part, an Item, or what a heading opens.
  public struct Section: Sendable, Hashable {
    /// What opens a section.
    public enum Kind: String, Sendable, Hashable {
      case part, item, heading, runIn
    }

    /// What opens the section.
    public var kind: Kind
    /// The number of the Part (`I` … `IV`), if the section is one or lies in one.
    public var part: String?
    /// The number of the Item (`1`, `1A`, `16K`), of an Item only.
    public var item: String?
    /// The title without number and trailing stop.
    public var title: String
    /// The depth, counted from 1.
    public var level: Int
    /// The words of the heading, in bytes of the source.
    public var headingRange: ByteRange
    /// From the heading to the end of the section, in bytes of the source.
    public var range: ByteRange
    /// Whether the section failed its own check.
    public var isUncertain: Bool
    /// The sections inside.
    public var children: [Section]

    /// Creates a section.
    public init(
      kind: Kind, part: String? = nil, item: String? = nil, title: String, level: Int,
      headingRange: ByteRange, range: ByteRange, isUncertain: Bool = false, children: [Section] = []
    ) {
      self.kind = kind
      self.part = part
      self.item = item
      self.title = title
      self.level = level
      self.headingRange = headingRange
      self.range = range
      self.isUncertain = isUncertain
      self.children = children
    }
  }
}

/// How much of a filing a text is.
public enum DocumentKind: String, Sendable, Hashable {
  /// A whole filing.
  case full
  /// One Item or a few of them.
  case excerpt
  /// Nothing that shows it to be a filing: no findings, no summary.
  case unknown
}
