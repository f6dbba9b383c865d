/// What is known of a rule without running it.
public struct CheckInfo: Hashable, Sendable {
  /// The kebab-case code.
  public let code: String
  /// The usual severity.
  public let severity: Finding.Severity
  /// One line on what the rule reports.
  public let summary: String
  /// The rule of law or accounting it rests on, or nil for a house rule.
  public let authority: String?
  /// The numbers that settings may change.
  public let thresholds: [Threshold]

  /// Creates an entry.
  public init(
    code: String, severity: Finding.Severity, summary: String, authority: String? = nil,
    thresholds: [Threshold] = []
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.authority = authority
    self.thresholds = thresholds
  }
}
