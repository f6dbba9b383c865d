/// Facts that inline XBRL tags: the registrant’s own totals, of years and of days.
struct TaggedFacts {
  /// A tagged total.
  struct Entry {
    let kind: FactKind
    let value: ExactDecimal
    let lastPlace: Int
    let scale: Int
    let currency: String
    let period: Period
    let range: ByteRange

    /// The same total at a time.
    func at(_ period: Period) -> Entry {
      Entry(
        kind: kind, value: value, lastPlace: lastPlace, scale: scale, currency: currency,
        period: period, range: range)
    }
  }

  private static let concepts: [(name: String, kind: FactKind)] = [
    ("us-gaap:Revenues", .revenueTotal),
    ("us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax", .revenueTotal),
    ("us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax", .revenueTotal),
    ("us-gaap:SalesRevenueNet", .revenueTotal),
    ("us-gaap:NetIncomeLoss", .netIncome),
    ("us-gaap:ProfitLoss", .netIncome),
    ("us-gaap:OperatingIncomeLoss", .operatingIncome),
    ("us-gaap:CashAndCashEquivalentsAtCarryingValue", .cash),
    ("us-gaap:StockholdersEquity", .stockholdersEquity),
    ("us-gaap:Assets", .totalAssets), ("us-gaap:Deposits", .deposits),
    ("us-gaap:ResearchAndDevelopmentExpense", .rdExpense),
    ("us-gaap:NetCashProvidedByUsedInOperatingActivities", .operatingCashFlow),
    ("us-gaap:PaymentsToAcquirePropertyPlantAndEquipment", .capex),
  ]

  let view: TextView

  /// The tagged totals; of several for one kind and time the first of the first concept.
  func entries() -> [Entry] {
    guard let inline = view.inlineXBRL else { return [] }
    var kinds: [Int32: (order: Int, kind: FactKind)] = [:]
    for (order, concept) in Self.concepts.enumerated() {
      if let number = inline.number(ofName: concept.name) { kinds[number] = (order, concept.kind) }
    }
    guard !kinds.isEmpty else { return [] }
    var best: [String: (order: Int, entry: Entry)] = [:]
    for tag in view.tags where tag.kind == .number && !tag.isNil && !tag.range.isEmpty {
      guard let (order, kind) = kinds[tag.concept], let entry = entry(tag, kind, inline) else {
        continue
      }
      let key = "\(kind.rawValue) \(entry.period.label)"
      if let known = best[key], known.order <= order { continue }
      best[key] = (order, entry)
    }
    return best.values.map(\.entry).sorted { $0.range < $1.range }
  }

  /// The amounts of revenue that are tagged as those of a part, by kind and time.
  func parts() -> [String: [ExactDecimal]] {
    guard let inline = view.inlineXBRL else { return [:] }
    var kinds: [Int32: FactKind] = [:]
    for concept in Self.concepts where concept.kind == .revenueTotal {
      if let number = inline.number(ofName: concept.name) { kinds[number] = concept.kind }
    }
    var result: [String: [ExactDecimal]] = [:]
    for tag in view.tags where tag.kind == .number && !tag.isNil && !tag.range.isEmpty {
      guard let kind = kinds[tag.concept], let entry = entry(tag, kind, inline, ofPart: true) else {
        continue
      }
      result["\(kind.rawValue) \(entry.period.label)", default: []].append(entry.value)
    }
    return result
  }

  private func entry(_ tag: InlineTag, _ kind: FactKind, _ inline: InlineXBRL, ofPart: Bool = false)
    -> Entry?
  {
    guard let number = tag.context, inline.contexts.indices.contains(Int(number)) else {
      return nil
    }
    let context = inline.contexts[Int(number)]
    guard context.hasDimensions == ofPart, let period = Self.period(of: context),
      let unit = tag.unit,
      inline.units.indices.contains(Int(unit)), inline.units[Int(unit)].denominator.isEmpty,
      let measure = inline.units[Int(unit)].numerator.first
    else { return nil }
    let name = inline.name(measure)
    guard name.hasPrefix("iso4217:") else { return nil }
    guard let (digits, place) = CellReader.digits(view.text[tag.range.start..<tag.range.end]) else {
      return nil
    }
    let scale = Int(tag.scale)
    let mantissa = tag.isNegated ? -digits.mantissa : digits.mantissa
    return Entry(
      kind: kind, value: ExactDecimal(mantissa, exponent: digits.exponent + scale),
      lastPlace: place + scale,
      scale: scale, currency: String(name.dropFirst("iso4217:".count)), period: period,
      range: tag.range)
  }

  /// A fiscal year, the quarters of one or a day; other stretches of time are left out.
  private static func period(of context: InlineXBRL.Context) -> Period? {
    guard let last = context.end,
      let end = CalendarDate(year: last.year, month: last.month, day: last.day)
    else {
      return nil
    }
    guard let first = context.start else { return .instant(end) }
    guard let start = CalendarDate(year: first.year, month: first.month, day: first.day) else {
      return nil
    }
    let days = end.dayNumber - start.dayNumber
    if (80...290).contains(days) {
      let months = (days + 15) / 30
      let period = Period.months(months, ending: end)
      return months % 3 != 0 ? nil : period.start == start ? period : .range(from: start, to: end)
    }
    guard (350...380).contains(days) else { return nil }
    // A year of 52 or 53 weeks may end in the first days of January.
    let year = end.month == 1 && end.day <= 15 ? end.year - 1 : end.year
    return .fiscalYear(year, end: end)
  }
}
