/// What a row of a table is: many tables only set text side by side.
enum HtmlRowKind: Equatable {
  /// One cell with text: its blocks stand on their own. `isLone` of one short text.
  case loose(isLone: Bool)
  /// A list mark and its text.
  case list
  /// A number or a mark and what it numbers: `Item 1.` | `Business`.
  case joined
  /// Cells of a table.
  case data(hasFigures: Bool)

  /// Tells the kind of a row with at least one cell that is not empty.
  static func of(_ cells: [HtmlCell], _ row: [HtmlBlock], text: [UInt8]) -> HtmlRowKind {
    guard let first = cells.first, let last = cells.last, cells.count > 1 else {
      let isLone =
        row.count == 1 && row[0].range.count <= 160 && !HtmlMarks.opensSection(text, row[0].range)
      return .loose(isLone: isLone)
    }
    let opening = first.range(in: row)
    let closing = last.range(in: row)
    if cells.count == 2, !HtmlMarks.isFigure(text, closing) {
      if HtmlMarks.isListMark(text, opening) { return .list }
      if HtmlMarks.isEnumerator(text, opening) { return .joined }
    }
    if cells.count <= 3, HtmlMarks.isSectionNumber(text, opening),
      !HtmlMarks.isPageNumber(text, closing),
      closing.end - opening.start <= 400
    {
      return .joined
    }
    return .data(
      hasFigures: cells.dropFirst().contains { HtmlMarks.isFigure(text, $0.range(in: row)) })
  }
}
