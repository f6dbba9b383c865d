extension FilingFacts {
  /// The last day of the newest fiscal year that the registrant's own figures are given for.
  var statementDate: CalendarDate? {
    guard let year = latestYear else { return periodEnd }
    let ends = facts.compactMap { fact -> CalendarDate? in
      guard let period = fact.period, period.kind == .year, period.year == year else { return nil }
      return period.end
    }
    return ends.max() ?? yearEnd(year) ?? periodEnd
  }

  /// The last day of a year by that of another one.
  private func yearEnd(_ year: Int) -> CalendarDate? {
    facts.lazy.compactMap { $0.period?.kind == .year ? $0.period?.end : nil }.max()?.inYear(year)
  }
}
