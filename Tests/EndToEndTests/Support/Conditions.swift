import Testing

extension Trait where Self == ConditionTrait {
  /// Runs the test only where the program recognises the sample filing and finds something in it.
  static var analysisIsThere: Self {
    .enabled("the analysis finds nothing in the sample filing yet") {
      let process = try ChildProcess(
        Places.program, ["check", "--format=json", "--fail-on=never", Places.sample],
        input: .null)
      _ = try process.finish()
      return String(decoding: process.output, as: UTF8.self).contains(#""code":"#)
    }
  }

  /// Runs the test only where an editor is installed.
  static func isInstalled(_ name: String) -> Self {
    .enabled("\(name) is not installed") { Places.executable(named: name) != nil }
  }
}
