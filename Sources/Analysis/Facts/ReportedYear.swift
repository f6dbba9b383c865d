/// The fiscal year that a filing reports on, as its cover or its own figures give it.
enum ReportedYear {
  /// The year of the cover of an annual report; without a cover the newest year of the
  /// registrant's totals, where it stands out.
  /// - Complexity: O(n) in the facts.
  static func period(cover: Cover, facts: [Fact], yearEnds: [Int: CalendarDate]) -> Period? {
    if let form = cover.form?.kind {
      guard [.annual, .smallBusinessAnnual, .foreignAnnual].contains(form) else { return nil }
      if let end = cover.periodEnd { return period(ending: end, yearEnds) }
    }
    var counts: [Int: Int] = [:]
    for fact in facts where fact.kind.isTotal && fact.subject == nil && fact.value != nil {
      guard fact.modality == .actual, let period = fact.period else { continue }
      switch period.kind {
      case .year: counts[period.year, default: 0] += 1
      case .instant: counts[year(of: period, yearEnds), default: 0] += 1
      default: break
      }
    }
    guard let most = counts.values.max(), most >= 3,
      let newest = counts.filter({ $0.value * 3 >= most }).keys.max()
    else { return nil }
    return .fiscalYear(newest, end: yearEnds[newest])
  }

  /// The year that ends on a day; nil for an early day whose year the text does not name.
  private static func period(ending end: CalendarDate, _ yearEnds: [Int: CalendarDate]) -> Period? {
    if let named = yearEnds.first(where: { $0.value == end })?.key {
      return .fiscalYear(named, end: end)
    }
    let year = Period.fiscalYear(ending: end)
    // `the year ended January 29, 2023` is fiscal 2022 to some and fiscal 2023 to others.
    return end.month == 1 && year.year == end.year ? nil : year
  }

  private static func year(of period: Period, _ yearEnds: [Int: CalendarDate]) -> Int {
    guard let end = period.end else { return period.year }
    return yearEnds.first { $0.value == end }?.key ?? Period.fiscalYear(ending: end).year
  }
}

extension FactKind {
  /// Whether facts of the kind tell without a figure what the business is.
  var isOfBusiness: Bool {
    switch self {
    case .product, .service, .customer, .endMarket, .channel: true
    default: false
    }
  }

  /// Whether the present tense tells facts of the kind as they are in the year reported on.
  var holdsInPresent: Bool {
    switch self {
    case .revenueShare, .topNShare, .recurringShare, .supplierShare, .receivablesShare, .employees,
      .contractors, .patents, .trademarks, .customerCount, .storeCount, .facilityCount,
      .creditFacility, .cash, .backlog:
      true
    default: false
    }
  }
}
