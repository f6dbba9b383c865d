internal import Analysis

/// Counts findings over all files of a run.
struct FindingTally: CustomStringConvertible {
  /// How many of each severity there are, in the order of all cases.
  private var counts = Finding.Severity.allCases.map { (severity: $0, count: 0) }
  /// The number of files counted.
  private(set) var fileCount = 0
  private var suppressedCount = 0

  /// Counts the findings of one file by their severities.
  mutating func add(_ severities: [Finding.Severity], suppressed: Int = 0) {
    fileCount += 1
    suppressedCount += suppressed
    for index in counts.indices {
      counts[index].count += severities.count { $0 == counts[index].severity }
    }
  }

  /// Whether a finding of such a severity was counted.
  func contains(where matches: (Finding.Severity) -> Bool) -> Bool {
    counts.contains { $0.count > 0 && matches($0.severity) }
  }

  /// As in `1 error, 4 warnings in 2 files`.
  var description: String {
    let parts = counts.compactMap { severity, count -> String? in
      guard count > 0 else { return nil }
      return "\(count) \(severity.name)\(count > 1 && severity != .information ? "s" : "")"
    }
    let findings = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    let suppressed = suppressedCount > 0 ? "; \(suppressedCount) suppressed" : ""
    return "\(findings) in \(fileCount) file\(fileCount == 1 ? "" : "s")\(suppressed)"
  }
}
