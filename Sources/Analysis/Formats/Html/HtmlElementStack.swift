/// The elements that are open, with the look that their content has.
struct HtmlElementStack {
  /// How the content of an element looks.
  struct Look: OptionSet {
    let rawValue: UInt16

    /// Not shown.
    static let hidden = Look(rawValue: 1)
    /// Bold, or in an element for headings.
    static let bold = Look(rawValue: 2)
    /// Underlined.
    static let underlined = Look(rawValue: 4)
    /// In the middle of the page.
    static let centred = Look(rawValue: 8)
    /// Above the line.
    static let raised = Look(rawValue: 16)
    /// Line breaks of the source count.
    static let preformatted = Look(rawValue: 32)
    /// A link to a place of the same document.
    static let linked = Look(rawValue: 64)

    /// Bold or underlined.
    static let emphasised: Look = [.bold, .underlined]
  }

  /// One open element.
  struct Element {
    /// What it is.
    let tag: HtmlTag
    /// Whether its end ends a block.
    let isBlock: Bool
    /// Whether a page ends after it.
    let endsPage: Bool
    /// The look of its content.
    let look: Look
  }

  /// The open elements, the outermost first.
  private(set) var elements: [Element] = []
  private var openCounts = [UInt32](repeating: 0, count: 256)

  /// How many elements a search looks at: an end tag whose start lies further out is ignored.
  private static let reach = 200

  /// The look of text that comes now.
  @inline(__always)
  var look: Look { elements.last?.look ?? [] }

  /// Opens an element.
  mutating func push(_ element: Element) {
    elements.append(element)
    openCounts[element.tag.number] += 1
  }

  /// Closes the innermost element.
  mutating func pop() -> Element? {
    guard let element = elements.popLast() else { return nil }
    openCounts[element.tag.number] -= 1
    return element
  }

  /// How many elements have to be closed so that the innermost `tag` is; nil where none is open.
  ///
  /// The search stops at the elements of `boundary`, which stay open.
  func depth(of tag: HtmlTag, within boundary: Boundary) -> Int? {
    guard openCounts[tag.number] > 0 else { return nil }
    var depth = 0
    for element in elements.reversed() {
      depth += 1
      if element.tag == tag { return depth }
      if depth == Self.reach || boundary.stops(element) { return nil }
    }
    return nil
  }

  /// Where a search for an open element ends.
  enum Boundary {
    /// At the cell: for elements of the text.
    case cell
    /// At the table: for rows and cells.
    case table
    /// Nowhere.
    case document
    /// At the list: for its entries.
    case list

    fileprivate func stops(_ element: Element) -> Bool {
      switch self {
      case .cell:
        element.tag == .td || element.tag == .th || element.tag == .table || element.tag == .caption
      case .table: element.tag == .table
      case .list:
        element.tag == .ul || element.tag == .ol || element.tag == .table || element.tag == .td
      case .document: false
      }
    }
  }
}
