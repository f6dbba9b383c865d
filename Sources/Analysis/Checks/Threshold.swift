/// A number that a rule compares with and that settings may change.
public struct Threshold: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable {
    case percent, points, months, years, periods, persons, pages, words, uses
  }

  /// The name of the threshold, unique in its rule.
  public let name: String
  /// The number that holds unless settings say otherwise.
  public let usual: ExactDecimal
  /// What is counted.
  public let unit: Unit
  /// What the number decides, in one line.
  public let summary: String

  /// Creates a threshold.
  init(_ name: String, _ usual: Int64, _ unit: Unit, _ summary: String) {
    self.name = name
    self.usual = ExactDecimal(usual)
    self.unit = unit
    self.summary = summary
  }

  /// The greatest number that makes sense; the least is 0.
  public var greatest: ExactDecimal {
    unit == .percent || unit == .points ? ExactDecimal(100) : ExactDecimal(10_000)
  }
}

extension FilingFacts {
  /// The number of a threshold as settings have it.
  func number(_ threshold: Threshold, of info: CheckInfo) -> ExactDecimal {
    thresholds[info.code, threshold.name] ?? threshold.usual
  }

  /// The whole number of a threshold as settings have it; one with a fraction counts as not set.
  func count(_ threshold: Threshold, of info: CheckInfo) -> Int {
    number(threshold, of: info).integer ?? threshold.usual.integer ?? 0
  }
}
