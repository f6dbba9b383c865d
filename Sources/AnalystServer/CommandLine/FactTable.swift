internal import Analysis

/// The facts of a filing as a table, grouped by the aspect of the business model they speak of.
struct FactTable {
  /// The filing.
  let filing: Filing
  /// The layout.
  let style: TextStyle

  private struct Row {
    var facet: Facet
    var cells: [String]
  }

  private static let titles = [
    "kind", "subject", "as written", "value", "period", "held as", "line",
  ]
  /// The widest a column may get; the subject and the words of the text are cut to fit.
  private static let limits = [20, 26, 26, 20, 11, 14, 7]
  private static let rightAligned: Set<Int> = [3, 6]

  /// The table; nothing where there are no facts.
  var text: String {
    let rows = filing.facts.map(row)
    guard !rows.isEmpty else { return "" }
    let widths = columnWidths(for: rows)
    var text = style.palette.paint(line(Self.titles, widths), .muted) + "\n"
    for facet in Facet.allCases {
      let members = rows.filter { $0.facet == facet }
      guard !members.isEmpty else { continue }
      text += style.palette.paint(facet.rawValue, .heading) + "\n"
      for member in members { text += line(member.cells, widths) + "\n" }
    }
    return text
  }

  private func row(for fact: Fact) -> Row {
    let line = filing.buffer.position(of: fact.range.start, in: .utf8).line + 1
    var subject = fact.subject ?? ""
    if let count = fact.topCount { subject = "top \(count) \(subject)" }
    let words = fact.value?.raw ?? VisibleText(of: filing).string(in: fact.range)
    let value = fact.value.map { FigureText.text(of: $0, unit: fact.unit) } ?? ""
    var heldAs = fact.modality == .actual ? "" : fact.modality.rawValue
    if fact.polarity == .negated { heldAs = heldAs.isEmpty ? "negated" : "not " + heldAs }
    return Row(
      facet: fact.facet,
      cells: [
        fact.kind.rawValue, subject, words, value, fact.period?.label ?? "", heldAs, "\(line)",
      ].map { Printable.text($0) })
  }

  private func columnWidths(for rows: [Row]) -> [Int] {
    var widths = Self.titles.indices.map { column in
      let widest = rows.map { Printable.width($0.cells[column]) }.max() ?? 0
      return widest == 0
        ? 0 : min(max(widest, Self.titles[column].count), Self.limits[column])
    }
    let available = max(style.columnCount, 80) - 2
    while widths.reduce(0, { $0 + ($1 > 0 ? $1 + 2 : 0) }) - 2 > available {
      guard let column = [1, 2].max(by: { widths[$0] < widths[$1] }), widths[column] > 12 else {
        break
      }
      widths[column] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var parts: [String] = []
    for (column, width) in widths.enumerated() where width > 0 {
      let cell = Printable.trimmed(cells[column], to: width)
      parts.append(
        Printable.padded(cell, to: width, alignRight: Self.rightAligned.contains(column)))
    }
    var text = "  " + parts.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text
  }
}
