import Testing

@testable import Analysis

extension Trait where Self == ConditionTrait {
  /// Runs the test only where the program recognises the sample filing and finds something in it.
  static var analysisIsThere: Self {
    .enabled("the analysis finds nothing in the sample filing yet") {
      let process = try ChildProcess(
        Places.program, ["report", "--format=json", Places.sample],
        input: .null)
      _ = try await process.finish()
      let report = String(decoding: process.output, as: UTF8.self)
      return report.contains(#""code":"#) && !report.contains(#""summary":"","tokens""#)
    }
  }

  /// Runs the test only where a rule is registered.
  static func ruleIsThere(_ code: String) -> Self {
    .enabled("the rule \(code) is not there yet") {
      CheckRegistry.infos.contains { $0.code == code }
    }
  }

  /// Runs the test only where an editor is installed.
  static func isInstalled(_ name: String) -> Self {
    .enabled("\(name) is not installed") { Places.executable(named: name) != nil }
  }
}
