import Analysis
import TestSupport
import Testing

/// Checks where one rule finds something: in every range between `⟦ ⟧` and nowhere else.
///
/// The paragraph is read as Item 1 of a filing, see ``SampleItem``. A finding belongs to a range when
/// it overlaps it. Gives the findings for further checks.
@discardableResult
func expectFindings(
  of code: String, in marked: String, severity: Finding.Severity? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) -> [Finding] {
  expectFindings(
    of: code, inWhole: SampleItem.wrapping(marked), severity: severity,
    sourceLocation: sourceLocation)
}

/// Checks where one rule finds something in a whole text, as ``expectFindings(of:in:severity:)`` does in
/// a paragraph.
@discardableResult
func expectFindings(
  of code: String, inWhole marked: String, severity: Finding.Severity? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) -> [Finding] {
  let text = MarkedText(marked)
  let buffer = TextBuffer(text.text)
  let findings = Analyzer().analyze(buffer).findings.filter { $0.code == code }
  let quotes = findings.map { "\($0.message) — \(buffer.string(in: $0.range))" }
  for range in text.ranges {
    let words = buffer.string(in: range)
    #expect(
      findings.contains { $0.range.overlaps(range) }, "nothing found in “\(words)”: \(quotes)",
      sourceLocation: sourceLocation)
  }
  for finding in findings {
    let words = buffer.string(in: finding.range)
    #expect(
      text.ranges.contains { $0.overlaps(finding.range) },
      "found in “\(words)”: \(finding.message)",
      sourceLocation: sourceLocation)
    #expect(!finding.range.isEmpty && !finding.message.text.isEmpty, sourceLocation: sourceLocation)
    if let severity { #expect(finding.severity == severity, sourceLocation: sourceLocation) }
  }
  return findings
}

/// Checks that one rule finds nothing in a paragraph.
func expectNoFindings(
  of code: String, in text: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectFindings(of: code, in: text, sourceLocation: sourceLocation)
}

/// Checks that one rule says one thing of a paragraph.
@discardableResult
func expectMessage(
  of code: String, in text: String, _ message: String,
  sourceLocation: SourceLocation = #_sourceLocation
) -> Finding? {
  let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings.filter {
    $0.code == code
  }
  #expect(findings.map(\.message.text) == [message], sourceLocation: sourceLocation)
  return findings.first
}

/// A filing around a paragraph.
enum SampleItem {
  /// The paragraph as Item 1 of a filing in which `we` is the registrant.
  static func wrapping(_ paragraph: String) -> String {
    """
    Item 1. Business.

    Tarnbrook Instruments, Inc. was incorporated in the state of Delaware on May 4, 2001 and is \
    headquartered in Duluth, Minnesota. Unless otherwise indicated, the terms “we,” “us,” “our,” \
    “Company” and “Tarnbrook” refer to Tarnbrook Instruments, Inc.

    \(paragraph)

    """
  }
}

extension Finding {
  /// The value of a key of the data.
  func value(_ key: String) -> DataValue? {
    guard case .object(let entries) = data else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
