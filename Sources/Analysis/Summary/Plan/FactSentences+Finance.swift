extension FactSentences {
  /// Net income or loss of the year and the year before.
  mutating func profit() {
    guard let year, let whole = total(.netIncome, in: year), !isTwoSigned(whole) else { return }
    let own = attributable(in: year)
    let last =
      own == nil ? total(.netIncome, in: year - 1, like: whole) : attributable(in: year - 1)
    let before = last.flatMap {
      isTwoSigned($0) || isDoubtful($0) ? nil : $0
    }
    let newest = own ?? before.flatMap { total(.netIncome, in: year, like: $0) } ?? whole
    tellResult(newest, before, of: own == nil ? "" : "attributable to the company ") {
      Wording.inPeriod($0)
    }
  }

  /// Tells a result and the one before it, each with its time: `Net income was $4 million in 2022, after
  /// a net loss of $1 million in 2021`.
  mutating func tellResult(
    _ newest: Fact, _ before: Fact?, of holders: String = "", in time: (Fact) -> String
  ) {
    var text =
      (isNegative(newest) ? "The net loss " : "Net income ") + holders + "was " + unsigned(newest)
      + time(newest)
    var facts = [newest]
    if let before {
      text += ", after "
      if isNegative(before) != isNegative(newest) {
        text += isNegative(before) ? "a net loss of " : "net income of "
      }
      text += unsigned(before) + time(before)
      facts.append(before)
    }
    add(.profit, .financing, 96, text, facts)
  }

  /// The result that belongs to the registrant’s own holders, where others have a part in it.
  private func attributable(in year: Int) -> Fact? {
    stated(.netIncome).first { fact in
      guard fact.period?.kind == .year, fact.period?.year == year, !isOfTable(fact) else {
        return false
      }
      let words = words(of: fact)
      return words.contains("attributable") && !words.contains("noncontrolling")
        && !words.contains("common")
        && words.contains { filing.registrant?.aliases.contains($0) == true }
    }
  }

  /// Whether the text was read as giving the same amount as a gain and as a loss.
  private func isTwoSigned(_ fact: Fact) -> Bool {
    guard let value = fact.value?.nominal else { return true }
    return stated(fact.kind).contains { other in
      guard let number = other.value?.nominal, other.period?.year == fact.period?.year else {
        return false
      }
      return number.isNegative != value.isNegative
        && number.magnitude.agrees(
          with: value.magnitude,
          lastPlace: max(fact.value?.lastPlace ?? 0, other.value?.lastPlace ?? 0))
    }
  }

  /// Whether an amount stands in running text without the scale that only a caption gives it.
  private func isDoubtful(_ fact: Fact) -> Bool {
    guard let value = fact.value, value.captionScale > 0 else { return false }
    return !isOfTable(fact) && value.raw.contains("(")
  }

  /// What the year brought and took besides: `In 2022, income from operations was …`.
  mutating func flows() {
    guard let year else { return }
    var parts: [(text: String, fact: Fact, topic: SummaryTopic.Name)] = []
    if let fact = total(.operatingCashFlow, in: year) {
      let verb = isNegative(fact) ? "used" : "provided"
      parts.append(("operating activities \(verb) \(unsigned(fact)) of cash", fact, .operatingCash))
    }
    if let fact = total(.rdExpense, in: year), fact.value?.nominal != .zero {
      parts.append(("research and development expenses were \(unsigned(fact))", fact, .research))
    }
    if let fact = total(.shareRepurchase, in: year), !isNegative(fact) {
      parts.append(("share repurchases were \(unsigned(fact))", fact, .repurchases))
    }
    if let dividend = perShare(.dividend, in: year) {
      parts.append(("dividends were \(dividend.text) per share", dividend.fact, .dividends))
    } else if let fact = paidDividends(in: year) {
      parts.append(("dividends were \(unsigned(fact))", fact, .dividends))
    }
    if parts.count < 3 || total(.netIncome, in: year) == nil,
      let fact = total(.operatingIncome, in: year)
    {
      let noun = isNegative(fact) ? "the operating loss was" : "operating income was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .operatingIncome))
    }
    if parts.count < 3, let fact = total(.capex, in: year), fact.value?.nominal != .zero {
      parts.append(("capital expenditures were \(unsigned(fact))", fact, .capex))
    }
    guard let first = parts.first else { return }
    add(
      first.topic, .financing, 62 + parts.count * 7,
      "In \(year), \(Wording.list(parts.map(\.text)))", parts.map(\.fact),
      covers: parts.map(\.topic))
  }

  /// Dividends of the year as the statement of cash flows gives them.
  private func paidDividends(in year: Int) -> Fact? {
    let all = stated(.dividend).filter {
      $0.subject == nil && $0.period?.kind == .year && $0.period?.year == year
        && $0.value?.bound == .exact
    }
    let rows = all.filter { isOfTable($0) && ($0.value?.captionScale ?? 0) > 0 }
    guard let row = rows.first, let paid = row.value?.nominal?.magnitude, paid != .zero,
      rows.allSatisfy({ $0.value?.nominal?.magnitude == paid })
    else { return nil }
    let told = all.first { fact in
      guard !isOfTable(fact), let value = fact.value, let number = value.nominal else {
        return false
      }
      return number.agrees(with: paid, lastPlace: value.lastPlace)
    }
    return told ?? row
  }

  /// What stood in the balance sheet at the end of the year.
  mutating func balances() {
    guard let year else { return }
    var parts: [(text: String, fact: Fact, topic: SummaryTopic.Name)] = []
    if let (noun, fact) = funds(in: year) {
      parts.append(("\(noun) \(noun == "cash" ? "was" : "were") \(unsigned(fact))", fact, .cash))
    }
    if let fact = balance(.workingCapital, in: year) {
      let noun = isNegative(fact) ? "the working capital deficit was" : "working capital was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .workingCapital))
    }
    if let fact = balance(.stockholdersEquity, in: year) {
      let noun = isNegative(fact) ? "the stockholders’ deficit was" : "stockholders’ equity was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .equity))
    }
    if parts.count < 3, let fact = balance(.accumulatedDeficit, in: year),
      let value = fact.value?.nominal,
      value.isNegative || fact.value?.captionScale == 0
    {
      parts.append(("the accumulated deficit was \(unsigned(fact))", fact, .equity))
    }
    if let fact = debt(in: year), let subject = fact.subject {
      let noun = SubjectWording.lowered(SubjectWording.withoutTotal(subject))
      parts.append(
        ("\(noun) \(noun.hasSuffix("s") ? "were" : "was") \(unsigned(fact))", fact, .debt))
    }
    guard let first = parts.first else { return }
    let days = Set(parts.compactMap { $0.fact.period }.filter { $0.kind == .instant })
    let isOneDay = days.count == 1 && parts.allSatisfy { $0.fact.period?.kind == .instant }
    let time = isOneDay ? days.first.map { "At \(Wording.day($0))" } : nil
    add(
      first.topic, .financing, 58 + parts.count * 7,
      "\(time ?? "At the end of \(year)"), \(Wording.list(parts.map(\.text)))", parts.map(\.fact),
      covers: parts.map(\.topic))
  }

  /// Cash at the end of the year, with the securities that the text counts with it.
  private func funds(in year: Int) -> (noun: String, fact: Fact)? {
    let wider = stated(.cash).filter { fact in
      guard let subject = fact.subject?.lowercased(), fact.unit != "percent" else { return false }
      return subject.hasPrefix("cash") && subject.split(separator: " ").count <= 11
        && (subject.contains("securities") || subject.contains("investments"))
        && SubjectWording.isPlain(subject) && !isNegative(fact)
        && (fact.period.map { isYearEnd($0, of: year) } ?? false)
    }
    let bare = balance(.cash, in: year)
    if let widest = wider.max(by: {
      (($0.value?.nominal ?? .zero), $1.range) < (($1.value?.nominal ?? .zero), $0.range)
    }), let value = widest.value?.nominal, value > (bare?.value?.nominal ?? .zero) {
      let noun = (widest.subject ?? "").prefix(1).lowercased() + (widest.subject ?? "").dropFirst()
      return (noun, widest)
    }
    return bare.flatMap { isNegative($0) ? nil : ("cash", $0) }
  }

  /// What is owed in all at the end of the year, where a balance sheet or a table says so.
  private func debt(in year: Int) -> Fact? {
    let all = stated(.debtInstrument).filter { fact in
      fact.period?.year == year && fact.period.map { $0.kind != .month } ?? false
        && fact.subject.map(SubjectWording.isDebt) ?? false
    }
    let rows = all.filter(isOfTable)
    // `cash net of short-term borrowings, decreased to $491 million`: not the borrowings.
    let told = all.filter {
      !isOfTable($0) && !isPartOfSubject($0) && $0.subject?.lowercased() != "debt"
        && !words(of: $0).contains("decreased") && !words(of: $0).contains("increased")
    }
    return rows.first { $0.subject?.lowercased().hasPrefix("total") ?? false } ?? rows.first
      ?? told.first { $0.subject?.lowercased().hasPrefix("total") ?? false } ?? told.first
  }

  /// An amount for each share, written in dollars and cents.
  private func perShare(_ kind: FactKind, in year: Int) -> (text: String, fact: Fact)? {
    let fact = stated(kind).first { fact in
      guard fact.period?.kind == .year, fact.period?.year == year, let raw = fact.value?.raw else {
        return false
      }
      let parts = raw.split(separator: ".")
      return parts.count == 2 && parts[1].utf8.count == 2 && parts[0].utf8.count <= 4
    }
    guard let fact, let raw = fact.value?.raw.filter({ $0 != " " }) else { return nil }
    return (raw.hasPrefix("$") ? raw : "$" + raw, fact)
  }

  /// The gross margin of the year and the year before.
  mutating func margin() {
    guard let year else { return }
    func margin(of year: Int) -> Fact? {
      let all = stated(.grossMargin).filter {
        $0.unit == "percent" && $0.subject == nil && $0.period?.kind == .year
          && $0.period?.year == year
      }
      // Two that differ: one of them is of something else.
      guard Set(all.compactMap { $0.value?.nominal }).count == 1, let only = all.first,
        !isNegative(only)
      else { return nil }
      return only
    }
    guard let newest = margin(of: year) else { return }
    var text = "The gross margin was \(Wording.figure(newest)) in \(year)"
    var facts = [newest]
    if let before = margin(of: year - 1) {
      text += ", after \(Wording.figure(before)) in \(year - 1)"
      facts.append(before)
    }
    add(.margin, .revenue, 66, text, facts)
  }

  /// Orders not yet filled.
  mutating func backlog() {
    guard let year,
      let fact = stated(.backlog).first(where: {
        $0.subject == nil && $0.unit != "percent" && $0.period.map { $0.year >= year } ?? false
      })
    else { return }
    let before = stated(.backlog).first {
      $0.subject == nil && $0.unit != "percent" && $0.period?.kind == fact.period?.kind
        && $0.period.map { fact.period?.year == $0.year + 1 } ?? false
    }
    let then = before.map { ", after \(unsigned($0))\(when($0))" } ?? ""
    add(
      .backlog, .revenue, 56, "\(orders(fact)) \(unsigned(fact))\(when(fact))\(then)",
      [fact] + (before.map { [$0] } ?? []))
  }

  /// What the text calls the orders not yet filled.
  private func orders(_ fact: Fact) -> String {
    words(of: fact).contains("backlog")
      ? "Backlog was" : "Remaining performance obligations were"
  }

  /// The words that state a fact.
  func words(of fact: Fact) -> Set<Word> {
    let range = filing.view.map.text(of: fact.range)
    let bytes = Array(filing.view.text[range.start..<range.end])
    return Set(Tokenizer.tokens(of: bytes.span).filter { $0.kind == .word }.map(\.word))
  }

  /// Numbers of customers and stores.
  mutating func counts() {
    guard let year else { return }
    for (kind, topic, facet) in [
      (FactKind.customerCount, SummaryTopic.Name.customerCount, Facet.customers),
      (.storeCount, .network, .channels),
    ] {
      let newest = stated(kind).filter {
        $0.period.map { $0.year >= year } ?? (kind == .storeCount) && $0.subject != nil
          && ($0.value?.nominal).map { $0 > ExactDecimal(1) } ?? false
      }
      guard let fact = newest.first, let subject = fact.subject,
        SubjectWording.isPlain(subject)
      else { continue }
      let before = stated(kind).first {
        $0.subject == subject && $0.period?.year == year - 1 && $0.period?.kind == fact.period?.kind
      }
      // What stands in the same sentence is counted together: `18 offices and four loan centers`.
      let others = stated(.facilityCount).filter {
        kind == .storeCount && $0.sentenceRange == fact.sentenceRange && $0.period == fact.period
          && $0.subject.map(SubjectWording.isPlain) ?? false
      }.prefix(3)
      let things = [fact] + others
      let parts = things.enumerated().map { number, thing in
        let then = number == 0 ? before.map { " (\(Wording.amount($0))\(when($0)))" } ?? "" : ""
        return Wording.figure(thing) + " " + (thing.subject ?? "") + when(thing) + then
      }
      add(
        topic, facet,
        58 + (before == nil ? 0 : 6) + others.count * (toldByText.contains(topic) ? -6 : 6),
        "The company had \(Wording.list(parts))", things + (before.map { [$0] } ?? []))
    }
  }

  /// The people who work for the registrant.
  mutating func staff() {
    let all = stated(.employees).filter { fact in
      fact.subject == nil && fact.qualifier.map(SubjectWording.isManner) ?? true
    }.sorted(by: FilingFacts.isNewer)
    let newest = all.filter { $0.period?.year == all.first?.period?.year }
    guard
      let people = newest.max(by: {
        ($0.value?.low ?? .zero, $1.range) < ($1.value?.low ?? .zero, $0.range)
      }), let value = people.value
    else { return }
    let others = stated(.contractors).first { $0.period == people.period }
    let manner = people.qualifier.map { $0 + " " } ?? ""
    var text = "The company had \(Wording.hedge(value.bound))\(value.raw) \(manner)employees"
    if let others, let count = others.value {
      text += " and \(Wording.hedge(count.bound))\(count.raw) contractors"
    }
    text += when(people)
    add(.employees, .context, 58, text, [people] + (others.map { [$0] } ?? []))
  }
}

extension FactSentences {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// ` at December 31, 2022`, ` in 2022`, ` in January 2020`; empty where no words fit.
  func when(_ fact: Fact) -> String {
    guard let period = fact.period else { return "" }
    switch period.kind {
    case .instant: return " at \(Wording.day(period))"
    case .year: return " in \(period.year)"
    case .month:
      guard let month = period.end?.month, (1...12).contains(month) else { return "" }
      return " in \(Self.months[month - 1]) \(period.year)"
    default: return ""
    }
  }
}
