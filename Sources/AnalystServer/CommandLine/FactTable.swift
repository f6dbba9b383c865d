internal import Analysis

/// The facts of a filing as a table, grouped by the aspect of the business model they speak of.
struct FactTable {
  /// The filing.
  let filing: Filing
  /// The layout.
  let style: TextStyle
  /// How lines are named.
  var lines = LineNaming()

  private struct Row {
    var facet: Facet
    var cells: [String]
    /// Whether there is neither figure nor period, so that the words may take their columns too.
    var isStatement: Bool
  }

  private static let titles = [
    "kind", "subject", "as written", "value", "period", "held as", "line",
  ]
  /// The widest a column may get; the subject and the words of the text are cut to fit.
  private static let limits = [20, 18, 24, 20, 11, 15, 14]
  private static let words = 2
  private static let figureColumns = 2..<5
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
      for member in members {
        text += line(member.cells, widths, isStatement: member.isStatement) + "\n"
      }
    }
    return text
  }

  private func row(for fact: Fact) -> Row {
    let line = lines.name(of: fact.range.start, in: filing)
    var subject = fact.subject ?? ""
    if let count = fact.topCount { subject = "top \(count) customers" }
    let words = fact.value?.raw ?? ShownText(of: filing).string(in: fact.range)
    let value = fact.value.map { FigureText.text(of: $0, unit: fact.unit) } ?? ""
    var heldAs = fact.modality == .actual ? "" : fact.modality.rawValue
    if fact.polarity == .negated { heldAs = heldAs.isEmpty ? "negated" : "not " + heldAs }
    // In brackets: the year of the report, for what the present tense tells.
    let period = fact.period?.label ?? fact.reportPeriod.map { "(\($0.label))" } ?? ""
    return Row(
      facet: fact.facet,
      cells: [
        fact.kind.rawValue, subject, words, value, period, heldAs, line,
      ].map { Printable.text($0) },
      isStatement: fact.value == nil && fact.period == nil)
  }

  private func columnWidths(for rows: [Row]) -> [Int] {
    var widths = Self.titles.indices.map { column in
      let relevant = column == Self.words ? rows.filter { !$0.isStatement } : rows
      let widest = relevant.map { Printable.width($0.cells[column]) }.max() ?? 0
      return widest == 0
        ? 0 : min(max(widest, Self.titles[column].count), Self.limits[column])
    }
    let spare = style.tableColumnCount - 2 - total(widths, in: widths.indices)
    let statements = rows.filter(\.isStatement).map { Printable.width($0.cells[Self.words]) }
    let wanted = min(statements.max() ?? 0, 60) - total(widths, in: Self.figureColumns)
    widths[Self.words] += max(0, min(spare, wanted))
    while total(widths, in: widths.indices) > style.tableColumnCount - 2 {
      guard let column = [1, Self.words].max(by: { widths[$0] < widths[$1] }), widths[column] > 10
      else { break }
      widths[column] -= 1
    }
    return widths
  }

  /// The columns that some columns take together with the gaps between them.
  private func total(_ widths: [Int], in columns: Range<Int>) -> Int {
    max(0, columns.reduce(-2) { $0 + (widths[$1] > 0 ? widths[$1] + 2 : 0) })
  }

  private func line(_ cells: [String], _ widths: [Int], isStatement: Bool = false) -> String {
    var parts: [String] = []
    for (column, width) in widths.enumerated() where width > 0 {
      var room = width
      if isStatement, Self.figureColumns.contains(column) {
        guard column == Self.figureColumns.lowerBound else { continue }
        room = total(widths, in: Self.figureColumns)
      }
      let cell = Printable.trimmed(cells[column], to: room)
      parts.append(
        Printable.padded(cell, to: room, alignRight: Self.rightAligned.contains(column)))
    }
    var text = "  " + parts.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text
  }
}
