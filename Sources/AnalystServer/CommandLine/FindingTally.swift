internal import Analysis

/// Counts findings over all files of a run.
struct FindingTally: CustomStringConvertible {
  private var counts: [Finding.Severity: Int] = [:]
  /// The number of files counted.
  private(set) var fileCount = 0
  private var suppressedCount = 0

  /// Counts the findings of one file by their severities.
  mutating func add(_ severities: [Finding.Severity], suppressed: Int = 0) {
    fileCount += 1
    suppressedCount += suppressed
    for severity in severities { counts[severity, default: 0] += 1 }
  }

  /// Whether a finding of such a severity was counted.
  func contains(where matches: (Finding.Severity) -> Bool) -> Bool {
    counts.contains { matches($0.key) && $0.value > 0 }
  }

  /// As in `1 error, 4 warnings in 2 files`.
  var description: String {
    let parts = Finding.Severity.allCases.compactMap { severity -> String? in
      guard let count = counts[severity], count > 0 else { return nil }
      return "\(count) \(severity.name)\(count > 1 && severity != .information ? "s" : "")"
    }
    let findings = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    let suppressed = suppressedCount > 0 ? "; \(suppressedCount) suppressed" : ""
    return "\(findings) in \(fileCount) file\(fileCount == 1 ? "" : "s")\(suppressed)"
  }
}
