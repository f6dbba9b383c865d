/// Finds a text that looks forward in many of its sentences.
///
/// *Finds*: Items other than risk factors in which a third of the sentences expect, plan or intend.
/// *Passes*: risk factors, short texts, fewer such sentences.
/// *Reads*: the words of all sentences.
enum ForwardLookingDensity: FilingCheck {
  static let info = CheckInfo(
    code: "forward-looking-density", severity: .hint,
    summary: "A third of the sentences looks forward.", thresholds: [reportedShare])
  static let reach = RuleReach.words

  /// From this share in percent on, it is reported; a house value.
  static let reportedShare = Threshold(
    "reportedShare", 33, .percent, "from this share of the sentences on, it is reported")
  /// The least number of sentences; a house value.
  static let leastSentences = 60

  static func findings(in filing: FilingFacts) -> [Finding] {
    var sentences = 0
    var open = 0
    for (number, block) in filing.blocks.enumerated()
    where filing.roles[number].item != nil && filing.roles[number].item != "1A" {
      sentences += block.longSentenceCount
      open += block.forwardSentenceCount
    }
    guard sentences >= leastSentences,
      open * 100 >= filing.count(reportedShare, of: info) * sentences,
      let section = filing.outline.sections.first
    else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: section.headingRange,
        message: .dense(open * 100 / sentences),
        data: .object([.init("density", .integer(open * 100 / sentences))]))
    ]
  }
}

extension Finding.Message {
  fileprivate static func dense(_ share: Int) -> Finding.Message {
    Finding.Message("\(share)% of the sentences look forward.")
  }
}
