/// Finds an annual report without the Item on cybersecurity that its year asks for.
///
/// *Finds*: a whole annual report of a year that ended on or after December 15, 2023, without Item 1C.
/// *Passes*: earlier years, excerpts, other forms.
/// *Reads*: the Items and the end of the year.
enum CyberItemMissing: FilingCheck {
  static let info = CheckInfo(
    code: "cyber-item-missing", severity: .warning, summary: "Item 1C is missing.",
    authority: "S-K 106")

  private static let annual = ["1", "1A", "5", "7", "9A"]

  static func findings(in filing: FilingFacts) -> [Finding] {
    guard filing.documentKind == .full, let end = filing.statementDate,
      let first = CalendarDate(year: 2023, month: 12, day: 15), end >= first
    else { return [] }
    let items = Set(filing.roles.compactMap(\.item))
    guard annual.allSatisfy(items.contains), !items.contains("1C"),
      let section = filing.outline.sections.first
    else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: section.headingRange, message: .missing,
        data: .object([.init("fye", .string(end.description))]))
    ]
  }
}

extension Finding.Message {
  fileprivate static let missing = Finding.Message("Item 1C, Cybersecurity, is missing.")
}
