internal import Analysis

/// Findings, facts and summary of a filing in one text.
struct ReportListing {
  /// The filing.
  let filing: Filing
  /// The printable name of the file.
  let name: String
  /// The layout.
  let style: TextStyle
  /// How lines are named.
  var lines = LineNaming()
  /// The findings that are shown and those that are suppressed; nil shows all.
  var selection: SelectedFindings?
  /// How the sentences of the summary are set.
  var summaryStyle = SummaryStyle.paragraph

  /// The three parts, each under its heading.
  var text: String {
    var tally = FindingTally()
    let selection = selection ?? SelectedFindings(all: filing)
    tally.add(selection.shown.map(\.severity), suppressed: selection.suppressed.count)
    let findings = CheckListing(
      filing: filing, name: name, style: style, lines: lines, findings: selection.shown
    ).text
    let facts = FactTable(filing: filing, style: style, lines: lines).text
    let summary = SummaryListing(
      filing: filing, style: style, lines: lines, arrangement: summaryStyle
    ).text
    return heading("Findings") + findings + style.palette.paint("\(tally)", .heading) + "\n\n"
      + heading("Facts") + (facts.isEmpty ? "no facts\n" : facts) + "\n"
      + heading("Summary of the business model") + identity
      + (summary.isEmpty ? "no summary\n" : summary)
  }

  private func heading(_ title: String) -> String {
    let rule = String(repeating: "─", count: max(0, style.columnCount - title.count - 4))
    return style.palette.paint("── \(title) \(rule)", .heading) + "\n\n"
  }

  /// Whose filing it is, as `Example Corp. · 10-K · 2022-12-31`.
  private var identity: String {
    let parts = [filing.registrant, filing.form, filing.periodEnd.map { "\($0)" }]
    let known = parts.compactMap { $0.map { Printable.text($0) } }
    return known.isEmpty
      ? "" : style.palette.paint(known.joined(separator: " · "), .muted) + "\n\n"
  }
}
