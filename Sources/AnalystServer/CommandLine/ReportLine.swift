internal import Analysis

/// The machine-readable output: one JSON object for each file.
enum ReportLine {
  /// The object of a command, on one line.
  static func json(
    _ command: Subcommand, of filing: Filing, named name: String, corpus: CorpusFiling? = nil,
    selection: SelectedFindings? = nil
  ) throws -> String {
    let maker = ReportMaker(file: name, filing, selection: selection)
    var bytes =
      switch command {
      case .check: try JSONText.encode(maker.checkReport())
      case .facts: try JSONText.encode(maker.factsReport())
      case .summary: try JSONText.encode(maker.summaryReport())
      case .outline: try JSONText.encode(maker.outlineReport())
      case .report, .rules, .text, .serve: try JSONText.encode(WholeReport(maker))
      }
    if let corpus { bytes = try CorpusReport(filing: corpus).rewritten(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Everything known of one text: the members of the other reports, each under its name.
struct WholeReport: Encodable, Sendable {
  /// The file.
  var file: String
  /// What the checks found.
  var check: CheckReport.Content
  /// What the text states.
  var facts: FactsReport.Content
  /// The business model in one paragraph.
  var summary: SummaryReport.Content
  /// The sections.
  var outline: OutlineReport.Content

  /// Collects the reports of a file.
  init(_ maker: ReportMaker) {
    if case .file(let name) = maker.origin { file = name } else { file = "" }
    check = maker.checkReport().content
    facts = maker.factsReport().content
    summary = maker.summaryReport().content
    outline = maker.outlineReport().content
  }
}
