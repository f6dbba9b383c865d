/// Finds a net loss of the newest period or of the one before.
///
/// *Finds*: “our net loss was $14.1 million and $38.6 million, respectively”.
/// *Passes*: “net loss attributable to noncontrolling interest”; the net loss of others; losses of
/// years further back.
/// *Reads*: facts of kind `net-income`.
enum NetLoss: FilingCheck {
  static let info = CheckInfo(
    code: "net-loss", severity: .information,
    summary: "The registrant lost money in the newest period or the one before.",
    thresholds: [reportedYears, warningPeriods])

  /// How many years back from the newest a loss is reported; a house value.
  static let reportedYears = Threshold(
    "reportedYears", 1, .years, "so many before the newest year, a loss is still reported")
  /// From so many periods with a loss on, the finding is a warning; a house value.
  static let warningPeriods = Threshold(
    "warningPeriods", 2, .periods, "from so many with a loss on, the finding is a warning")

  private static let gains = WordSet("gain gains")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let results = filing.facts(.netIncome).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.value != nil && $0.unit != "percent"
        && !isOfGains(filing.sentence(of: $0))
    }
    // Years are not mixed with quarters.
    let years = results.filter { $0.period?.kind == .year }
    let latest = max(filing.latestYear ?? 0, years.compactMap { $0.period?.year }.max() ?? 0)
    let reported = filing.count(reportedYears, of: info)
    let recent = (years.isEmpty ? results : years).filter {
      ($0.period?.year ?? latest) >= latest - reported
    }.sorted(by: FilingFacts.isNewer)
    let losses = recent.filter(isLoss)
    guard let newest = losses.first else { return [] }
    let periods = FilingFacts.oncePerPeriod(losses)
    return [
      Finding(
        code: info.code,
        severity: periods.count >= filing.count(warningPeriods, of: info)
          ? .warning : .information, range: newest.range,
        message: .netLoss(periods),
        related: Finding.Related.places(of: losses, except: newest.range),
        data: .object([
          .init("value", .array(periods.map { .number(of: $0) })),
          .init("unit", .optional(newest.unit)),
          .init("period", .periods(of: periods)),
          .init("sign", .integer(-1)),
          .init("factIDs", .identifiers(of: losses)),
        ]))
    ]
  }

  /// Whether a sentence sets gains against losses: `a net gain on sales of securities compared to a
  /// net loss of $(10,000)`.
  private static func isOfGains(_ sentence: ArraySlice<Token>) -> Bool {
    zip(sentence, sentence.dropFirst()).contains { $0.word == "net" && gains.contains($1.word) }
  }

  private static func isLoss(_ fact: Fact) -> Bool {
    (fact.value?.high ?? fact.value?.low)?.isNegative ?? false
  }
}

extension Finding.Message {
  fileprivate static func netLoss(_ losses: [Fact]) -> Finding.Message {
    Finding.Message("Net loss of \(Wording.list(losses.map(loss))).")
  }

  /// `$816 million in 2022` for `$(816) million`: the word says the sign.
  private static func loss(_ fact: Fact) -> String {
    fact.value == nil
      ? Wording.stated(fact) : Wording.withoutSign(Wording.figure(fact)) + Wording.inPeriod(fact)
  }
}
