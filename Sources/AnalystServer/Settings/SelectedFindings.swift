internal import Analysis

/// The findings of a filing as settings and suppressions leave them.
struct SelectedFindings: Sendable {
  /// A finding that is not shown, and why.
  struct Suppressed: Sendable {
    /// The finding.
    var finding: Finding
    /// The entry that means it.
    var suppression: Suppression
    /// The folder of the entry.
    var folder: String
  }

  /// What is shown, in the order of the text, with the severities of the settings.
  private(set) var shown: [Finding] = []
  /// What is suppressed, in the order of the text.
  private(set) var suppressed: [Suppressed] = []

  /// All findings as they are.
  init(all filing: Filing) { shown = filing.findings }

  /// The findings of a filing under settings.
  init(_ filing: Filing, _ resolved: ResolvedSettings) {
    let settings = resolved.settings
    let isOn = Dictionary(
      Set(filing.findings.map(\.code)).map { ($0, settings.selection.includes($0)) },
      uniquingKeysWith: { $1 })
    for finding in filing.findings where isOn[finding.code] == true {
      let finding = finding.with(settings.severities[finding.code] ?? finding.severity)
      if finding.severity == .hint, !settings.showsHints { continue }
      if let suppressed = Self.suppressed(finding, in: filing, resolved) {
        self.suppressed.append(suppressed)
      } else {
        shown.append(finding)
      }
    }
  }

  private static func suppressed(
    _ finding: Finding, in filing: Filing, _ resolved: ResolvedSettings
  ) -> Suppressed? {
    for folder in resolved.folders {
      let file = resolved.path.flatMap { FilePath.relative($0, to: folder.path) } ?? ""
      for suppression in folder.suppressions
      where suppression.matches(FindingKey(finding, in: filing), code: finding.code, file: file) {
        return Suppressed(finding: finding, suppression: suppression, folder: folder.path)
      }
    }
    return nil
  }
}

extension Finding {
  /// The finding with a severity.
  func with(_ severity: Severity) -> Finding {
    guard severity != self.severity else { return self }
    return Finding(
      code: code, severity: severity, range: range, message: message, related: related, data: data)
  }
}
