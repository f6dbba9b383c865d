internal import Analysis

/// What is written about a rule.
enum RuleText {
  /// The page of a rule in Markdown.
  static func markdown(_ info: CheckInfo) -> String {
    let text = RuleBook.page(of: info.code)?.text ?? info.summary
    let thresholds = info.thresholds.map { "- " + threshold($0) + "\n" }.joined()
    return "## \(info.code)\n\n\(text)\n\(thresholds)"
  }

  /// What a threshold decides, in one sentence.
  static func threshold(_ threshold: Threshold) -> String {
    "Threshold `\(threshold.name)`: \(threshold.summary); usually \(threshold.usual) "
      + "(\(threshold.unit.rawValue))."
  }
}
