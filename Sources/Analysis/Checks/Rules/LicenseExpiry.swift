/// Finds a licence that ends soon after the period reported on.
///
/// *Finds*: “The Ericsson Agreement continues until January 1, 2024”, “our license expires in 2024”.
/// *Passes*: a perpetual licence; a licence that had ended before the period did; a licence that ends
/// in the distant future; a text that gives no end of its period.
/// *Reads*: facts of kind `license-end`, and the end of the newest period.
enum LicenseExpiry: FilingCheck {
  static let info = CheckInfo(
    code: "license-expiry", severity: .warning,
    summary: "A licence ends soon after the period reported on.",
    authority: "Regulation S-K, Items 101(c)(1)(iii)(B), 101(h)(4)(vii)",
    thresholds: [reportedMonths, warningMonths])

  /// Up to so many months after the end of the period, the finding is a warning: twelve from the day
  /// of filing, which comes after that end; a house value.
  static let warningMonths = Threshold(
    "warningMonths", 13, .months, "up to so many after the period, the finding is a warning")
  /// Up to so many months after the end of the period, it is reported at all; a house value.
  static let reportedMonths = Threshold(
    "reportedMonths", 36, .months, "up to so many after the period, it is reported")

  /// Words of a licence's name that are not its counterparty.
  private static let common = WordSet(
    """
    agreement license licence licenses licences contract master global patent patents technology
    software trademark exclusive royalty amended restated cross-license sublicense current existing
    """)

  static func findings(in filing: FilingFacts) -> [Finding] {
    guard let periodEnd = filing.periodEnd,
      let warned = periodEnd.adding(months: filing.count(warningMonths, of: info)),
      let reported = periodEnd.adding(months: filing.count(reportedMonths, of: info))
    else { return [] }
    var findings: [Finding] = []
    var seen: [[Fact]] = []
    for fact in filing.facts(.licenseEnd) where fact.isStatedOfRegistrant {
      if let known = seen.firstIndex(where: { isSame($0[0], fact, in: filing) }) {
        seen[known].append(fact)
      } else {
        seen.append([fact])
      }
    }
    for facts in seen {
      guard let end = lastDay(of: facts[0]), periodEnd <= end, end <= reported else { continue }
      let days = end.dayNumber - periodEnd.dayNumber
      let counterparty = filing.subject(of: facts[0]).name(except: common)
      findings.append(
        Finding(
          code: info.code, severity: end <= warned ? .warning : .information,
          range: facts[0].range,
          message: .licenseEnds(facts[0], days: days, after: periodEnd),
          related: Finding.Related.places(of: facts, except: facts[0].range),
          data: .object([
            .init("counterparty", .optional(counterparty.map { filing.text($0, near: facts[0]) })),
            .init("end", .string(end.description)),
            .init("days", .integer(days)),
            .init("periodEnd", .string(periodEnd.description)),
            .init("factIDs", .identifiers(of: facts)),
          ])))
    }
    return findings
  }

  /// The day on which a licence ends; the last day of a month or year where that is all that is told.
  private static func lastDay(of fact: Fact) -> CalendarDate? {
    guard let period = fact.period else { return nil }
    return period.end ?? (period.kind == .year ? CalendarDate.lastDay(ofYear: period.year) : nil)
  }

  private static func isSame(_ known: Fact, _ fact: Fact, in filing: FilingFacts) -> Bool {
    known.period == fact.period
      && filing.subject(of: known).map(\.word) == filing.subject(of: fact).map(\.word)
  }
}

extension Finding.Message {
  fileprivate static func licenseEnds(
    _ fact: Fact, days: Int, after periodEnd: CalendarDate
  ) -> Finding.Message {
    let license = fact.subject.map { "“\($0)”" } ?? "A license"
    let count = days == 1 ? "1 day" : "\(days) days"
    let distance = "\(count) after the period end (\(periodEnd))"
    guard let period = fact.period else { return Finding.Message("\(license) ends soon.") }
    let end =
      period.kind == .instant
      ? "on \(period.label), " : "in \(Wording.label(period)), at most "
    return Finding.Message("\(license) ends \(end)\(distance).")
  }
}
