/// All rules.
enum CheckRegistry {
  /// The findings of all rules, in the order of the text.
  static func findings(in filing: FilingFacts) -> [Finding] { [] }
}
