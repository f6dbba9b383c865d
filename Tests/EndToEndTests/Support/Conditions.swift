import Testing

extension Trait where Self == ConditionTrait {
  /// Runs the test only where an editor is installed.
  static func isInstalled(_ name: String) -> Self {
    .enabled("\(name) is not installed") { Places.executable(named: name) != nil }
  }
}
