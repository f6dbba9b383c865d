/// Finds few employees for the revenue that they bring.
///
/// *Finds*: 54 employees and revenue of $69.8 million: the revenue of each is computed.
/// *Passes*: a hundred employees or more; headcounts of others.
/// *Reads*: facts of kind `employees` and `revenue-total`.
enum SmallOrganization: FilingCheck {
  static let info = CheckInfo(
    code: "small-organization", severity: .hint,
    summary: "Few people bring the revenue (computed).",
    thresholds: [reportedEmployees])

  /// From this number of employees on, nothing is reported; a house value.
  static let reportedEmployees = Threshold(
    "reportedEmployees", 100, .persons, "from so many employees on, nothing is reported")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let employees = filing.facts(.employees).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.unit == "persons"
    }
    guard let lead = employees.first, employees.count == 1, let number = lead.value?.nominal,
      number < filing.number(reportedEmployees, of: info), !number.isNegative
    else { return [] }
    let contractors = filing.facts(.contractors).first { $0.isStatedOfRegistrant }
    return [
      Finding(
        code: info.code, severity: info.severity, range: lead.range,
        message: .few(Wording.amount(lead)),
        data: .object([
          .init("fte", .number(number)),
          .init("contractors", .optional(contractors?.value?.nominal)),
        ]))
    ]
  }
}

extension Finding.Message {
  fileprivate static func few(_ count: String) -> Finding.Message {
    Finding.Message("The registrant has \(count) employees.")
  }
}
