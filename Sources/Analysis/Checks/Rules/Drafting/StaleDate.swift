/// Finds a plan for a time that was over when the period of the report ended.
///
/// *Finds*: “We expect to launch it in the first quarter of 2021” in a report for the year 2022.
/// *Passes*: plans for after the end of the period, for dates without a year, and of others.
/// *Reads*: what blocks expect for when, and the end of the period.
enum StaleDate: DraftingCheck {
  static let info = CheckInfo(
    code: "stale-date", severity: .warning,
    summary: "Something is still expected for a time that is past.")

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard let end = draft.filing.periodEnd else { return [] }
    return draft.mentions.enumerated().flatMap { block, mentions -> [Finding] in
      guard draft.filing.roles[block].kind == .body else { return [] }
      return mentions.expectations.compactMap { expectation in
        let last = expectation.period.end ?? CalendarDate.lastDay(ofYear: expectation.period.year)
        guard last < end, expectation.period.year < end.year else { return nil }
        return Finding(
          code: info.code, severity: info.severity,
          range: draft.filing.sourceRange(expectation.tokens, inBlock: block),
          message: .stale(expectation.period, end),
          data: .object([
            .init("date", .string(expectation.period.label)),
            .init("reference", .string(end.description)),
          ]))
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func stale(_ period: Period, _ end: CalendarDate) -> Finding.Message {
    Finding.Message("Still expected for \(period.label), though the period ended on \(end).")
  }
}
