internal import Analysis

/// The facts of a filing as rows of comma-separated values (RFC 4180).
///
/// No cell of words begins so that a spreadsheet would take it for a formula.
struct FactCSV {
  /// The filing.
  let filing: Filing
  /// The name of the file.
  let name: String
  /// The Item of a data set and the number of the line that hold a byte.
  let place: (Int) -> (item: String?, line: Int)

  /// The names of the columns; new ones are added at the end only.
  static let columns = [
    "kind", "value", "unit", "period", "subject", "low", "high", "bound", "raw", "period_start",
    "period_end", "period_source", "facet", "dimension", "top_count", "qualifier", "modality",
    "polarity",
    "provenance", "derived_from", "id", "file", "item", "line", "byte_start", "byte_end", "quote",
  ]

  /// The first row, after a byte order mark where one is wanted.
  static func header(hasMark: Bool) -> String {
    (hasMark ? "\u{FEFF}" : "") + columns.joined(separator: ",") + "\r\n"
  }

  /// One row for each fact.
  var text: String { filing.facts.map(row).joined() }

  /// One row for each of some facts.
  func text(of facts: [Fact]) -> String { facts.map(row).joined() }

  private func row(_ fact: Fact) -> String {
    let quote = FilingScribe(filing, encoding: .utf8).quote(fact.range)
    let place = place(fact.range.start)
    let period = fact.period ?? fact.reportPeriod
    let cells: [String] = [
      word(fact.kind.rawValue), number(fact.value?.nominal), word(fact.unit),
      word(period?.label), word(fact.subject), number(fact.value?.low),
      number(fact.value?.high), word(fact.value?.bound.rawValue), word(fact.value?.raw),
      word(period?.start?.description), word(period?.end?.description),
      fact.reportPeriod == nil ? "" : "report",
      word(fact.facet.rawValue), word(fact.dimension?.rawValue),
      fact.topCount.map(String.init) ?? "", word(fact.qualifier), word(fact.modality.rawValue),
      word(fact.polarity.rawValue), fact.derivedFrom.isEmpty ? "stated" : "computed",
      word(fact.derivedFrom.joined(separator: " ")), word(fact.id), word(name), word(place.item),
      String(place.line), String(fact.range.start),
      String(fact.range.end), word(quote),
    ]
    return cells.joined(separator: ",") + "\r\n"
  }

  private func number(_ number: ExactDecimal?) -> String { number?.description ?? "" }

  private func word(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return Self.cell(WhiteSpace.collapsed(text))
  }

  /// A cell of words: harmless in a spreadsheet, in quotes where they are needed.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13
    }
    guard needsQuotes else { return text }
    let escaped = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(escaped)\""
  }
}
