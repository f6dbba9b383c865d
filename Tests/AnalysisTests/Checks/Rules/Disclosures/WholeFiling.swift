import Analysis
import TestSupport
import Testing

/// A whole annual report with texts put into some of its Items.
enum WholeFiling {
  private static let titles = [
    ("1", "Business"), ("1A", "Risk Factors"), ("1B", "Unresolved Staff Comments"),
    ("1C", "Cybersecurity"), ("2", "Properties"), ("3", "Legal Proceedings"),
    ("5", "Market for Registrant's Common Equity"),
    ("7", "Management's Discussion and Analysis of Financial Condition"),
    ("8", "Financial Statements and Supplementary Data"), ("9A", "Controls and Procedures"),
    ("9B", "Other Information"), ("15", "Exhibits and Financial Statement Schedules"),
  ]

  /// The marked text; Items left out do not occur.
  static func text(year: Int, _ bodies: [String: String] = [:], without: [String] = []) -> String {
    var text = "FORM 10-K\n\nAnnual report of Tarnbrook Instruments, Inc.\n\n"
    for (item, title) in titles where !without.contains(item) {
      text += "Item \(item). \(title)\n\n"
      let body =
        item == "7" ? "For the year ended December 31, \(year), our revenue was $30 million." : ""
      text += (bodies[item] ?? "We describe the scales that we make and sell. \(body)") + "\n\n"
    }
    return text
  }

  /// The findings of a rule in a marked text, checked against its ranges.
  @discardableResult
  static func expectFindings(
    of code: String, in marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [Finding] {
    let text = MarkedText(marked)
    let findings = Analyzer().analyze(TextBuffer(text.text)).findings.filter { $0.code == code }
    #expect(findings.count == text.ranges.count, sourceLocation: sourceLocation)
    for (finding, range) in zip(findings, text.ranges) {
      #expect(finding.range.overlaps(range), sourceLocation: sourceLocation)
    }
    return findings
  }
}
