extension FactSentences {
  /// Who buys on credit and who supplies, by share of what is owed or bought.
  mutating func partners() {
    guard let year else { return }
    for (kind, noun, topic, facet) in [
      (
        FactKind.receivablesShare, "accounts receivable", SummaryTopic.Name.concentration,
        Facet.revenue
      ),
      (.supplierShare, "purchases", .supply, .context),
    ] {
      let all = stated(kind).filter { fact in
        guard let subject = fact.subject?.lowercased(), let period = fact.period else {
          return false
        }
        return isYearEnd(period, of: year) && fact.unit == "percent"
          && fact.value?.raw.contains(where: \.isNumber) ?? false
          && !subject.hasPrefix("no ") && SubjectWording.isPlain(subject)
          && subject.split(separator: " ").count <= 9
          && !subject.contains("market")
          // `Customer I`: whom a letter hides is nobody to name.
          && subject.split(separator: " ").last?.utf8.count ?? 0 > 1
      }
      guard let fact = all.first, let subject = fact.subject else { continue }
      let verb = kind == .receivablesShare ? "owed" : "supplied"
      add(
        topic, facet, 60,
        "\(ThirdPerson.capitalised(SubjectWording.bare(subject))) \(verb) \(Wording.figure(fact)) of \(noun)\(when(fact))",
        [fact])
    }
  }

  /// Notes, loans and credit facilities, in one sentence.
  mutating func borrowings() {
    guard let year else { return }
    var names: Set<String> = []
    var amounts: [ExactDecimal] = []
    let notes = stated(.debtInstrument) + stated(.creditFacility)
    var parts: [(text: String, fact: Fact)] = []
    for fact in notes {
      guard let subject = fact.subject.flatMap(SubjectWording.instrument),
        let value = fact.value, let number = value.nominal, !isNegative(fact), number > .zero,
        value.bound == .exact || value.bound == .approximately,
        isCurrent(fact, subject, year), hasSign(fact), isOwed(fact), parts.count < 4
      else { continue }
      // One note is told once, by whichever name.
      if amounts.contains(number) || !names.insert(subject.lowercased()).inserted { continue }
      let namesakes = notes.filter {
        $0.subject.flatMap(SubjectWording.instrument) == subject
          && $0.period?.year == fact.period?.year
      }
      guard Set(namesakes.compactMap { $0.value?.nominal?.mantissa }).count == 1 else { continue }
      amounts.append(number)
      let time = fact.period.flatMap { $0.kind == .month ? " (\(Wording.month($0)))" : nil } ?? ""
      parts.append(("\(SubjectWording.owed(unsigned(fact), subject))\(time)", fact))
    }
    guard !parts.isEmpty else { return }
    add(
      .debt, .financing, 66 + parts.count * 6,
      "Borrowings and facilities included \(Wording.list(parts.map(\.text)))",
      parts.map(\.fact))
  }

  /// Whether the registrant owes or may draw an amount, and no customer or venture of it does.
  private func isOwed(_ fact: Fact) -> Bool {
    guard !isOfTable(fact) else { return true }
    let range = filing.view.map.text(of: fact.sentenceRange)
    let bytes = Array(filing.view.text[range.start..<range.end])
    let words = Tokenizer.tokens(of: bytes.span).filter { $0.kind == .word }.map(\.word)
    let names = filing.registrant?.aliases ?? []
    return words.contains {
      OwnerWords.company.contains($0) || Self.owners.contains($0) || names.contains($0)
    }
      && words.contains(where: Self.owing.contains)
      && !words.contains(where: Self.othersDebt.contains)
  }

  private static let owners = WordSet("we our its bank")
  private static let owing = WordSet(
    """
    entered issued sold borrowed has had have maintain maintains amended obtained incurred available
    payable outstanding completed undrawn consisted includes included
    """)
  private static let othersDebt = WordSet(
    "guarantee guarantees guaranteed prepayment receipt customer customers lend lent borrower buyer"
  )

  /// Whether an amount stands with the sign of its currency, or in a statement that needs none.
  private func hasSign(_ fact: Fact) -> Bool {
    fact.unit == "USD" || fact.value?.raw.contains("$") ?? false
  }

  /// Whether a debt is of the year reported on, or falls due later.
  private func isCurrent(_ fact: Fact, _ subject: String, _ year: Int) -> Bool {
    let words = subject.split(separator: " ")
    if words.contains("due") {
      let years = words.compactMap { Int($0.filter(\.isNumber)) }.filter { $0 > 1900 }
      if let due = years.last { return due > year }
    }
    guard let period = fact.period else { return false }
    if period.kind == .year || period.kind == .instant { return isYearEnd(period, of: year) }
    return period.year == year || period.year == year + 1 && period.kind == .month
  }

  /// What was raised from the sale of shares, with the time of each sale.
  mutating func raises() {
    guard let year else { return }
    // Shares that staff buy under their plans raise no capital from anybody else; who earns and tells
    // of no offering has sold its shares to them.
    let isEarning = total(.netIncome, in: year).map { !isNegative($0) } ?? false
    let plans = Set(stated(.equityRaise).filter { $0.qualifier != nil }.map { $0.value?.nominal })
    let all = stated(.equityRaise).filter { fact in
      guard !plans.contains(fact.value?.nominal), !(isEarning && isOfTable(fact)) else {
        return false
      }
      guard let value = fact.value, let period = fact.period, fact.subject == nil,
        value.bound == .exact || value.bound == .approximately, !isNegative(fact), hasSign(fact)
      else { return false }
      return period.year == year || period.year == year + 1 && period.kind != .year
    }
    // What the year raised in all stands for its single raises.
    let isSummed = all.contains { $0.period?.kind == .year }
    let end = yearEnd
    func isLater(_ fact: Fact) -> Bool {
      guard let period = fact.period, period.kind != .year else { return false }
      guard let end, let date = period.end else { return period.year > year }
      return date > end
    }
    var amounts: [ExactDecimal] = []
    let told = all.filter { fact in
      guard let number = fact.value?.nominal, !amounts.contains(number) else { return false }
      amounts.append(number)
      return !isSummed || fact.period?.kind == .year || isLater(fact)
    }.sorted(by: FilingFacts.isNewer)
    let shown = (told.filter { !isLater($0) } + told.filter(isLater)).prefix(3)
    guard !shown.isEmpty else { return }
    func listed(_ facts: [Fact]) -> String {
      Wording.list(facts.map { unsigned($0) + on($0) })
    }
    let later = shown.filter(isLater)
    let sooner = shown.filter { !isLater($0) }
    let text =
      sooner.isEmpty
      ? "After the year’s end, sales of securities raised \(listed(later))"
      : "Sales of securities raised \(listed(sooner))"
        + (later.isEmpty ? "" : " and, after the year’s end, \(listed(later))")
    add(
      .raise, .financing, (isEarning ? 46 : 72) + shown.count * 6,
      text, Array(shown))
  }
}

extension FactSentences {
  /// The day on which the year reported on ended, where the text tells.
  private var yearEnd: CalendarDate? {
    filing.facts.lazy.compactMap(\.period).first {
      $0.kind == .year && $0.year == year && $0.end != nil
    }?.end
  }

  /// ` on July 8, 2021` for a day, else as ``when(_:)`` says it.
  fileprivate func on(_ fact: Fact) -> String {
    guard let period = fact.period, period.kind == .instant else { return when(fact) }
    return " on " + Wording.day(period)
  }
}

extension SubjectWording {
  private static let instruments: Set<String> = [
    "notes", "note", "debentures", "bonds", "paper", "facility", "commitments",
    "agreement", "loan", "capacity",
  ]
  private static let unfit: Set<String> = [
    "proceeds", "gross", "offering", "maximum", "repayment", "repayments", "payments", "portion",
    "discount", "issuance", "redemption", "non-performing", "mortgage", "student", "receivable",
    "intercompany", "carrying", "fair", "conversion", "principal", "interest", "these", "lease",
    "leases", "license", "supply", "purchase", "amount", "amounts", "outstanding",
  ]

  /// What a debt is called: `1.5% Convertible Senior Notes due 2017`; nil for what is none.
  static func instrument(_ subject: String) -> String? {
    let isDue = subject.contains(" due ")
    var words = subject.prefix { $0 != "(" && ($0 != "," || isDue) }.split(separator: " ")
      .map(String.init)[...]
    // `balance of the note payable`
    if let of = words.firstIndex(of: "of"), words.prefix(upTo: of).contains("balance") {
      words = words[(of + 1)...]
    }
    while let first = words.first, ["the", "a", "an", "our", "its"].contains(first.lowercased()) {
      words = words.dropFirst()
    }
    guard (1...12).contains(words.count) else { return nil }
    let folded = words.map { $0.lowercased() }
    guard
      folded.contains(where: instruments.contains) || folded.suffix(3) == ["line", "of", "credit"],
      !folded.contains(where: unfit.contains)
    else { return nil }
    // `notes payable` says no more than that something is owed.
    let text = words.joined(separator: " ")
    guard !text.contains("  "), isEnd(text) else { return nil }
    return plain(text)
  }

  /// `unsecured notes of $600 million`, `a credit agreement of $1 billion`.
  static func owed(_ amount: String, _ instrument: String) -> String {
    let words = instrument.split(separator: " ")
    let head = words.firstIndex { ["due", "of", "under"].contains($0) } ?? words.endIndex
    let noun = words[..<head].last ?? ""
    let isMass = ["paper", "capacity", "payable"].contains(noun) || noun.hasSuffix("s")
    let opensWithVowel = instrument.first.map { "aeiouAEIOU".contains($0) } ?? false
    return (isMass ? "" : opensWithVowel ? "an " : "a ") + "\(instrument) of \(amount)"
  }

  /// `Line of credit` → `line of credit`; names such as `Convertible Senior Notes` stay.
  private static func plain(_ text: String) -> String {
    let capitals = text.split(separator: " ").count { $0.first?.isUppercase == true }
    return capitals == 1 ? text.prefix(1).lowercased() + text.dropFirst() : lowered(text)
  }

  private static func isEnd(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    return ByteClass.isLetter(last) || ByteClass.isDigit(last)
  }

  /// A subject without a restriction in brackets.
  static func bare(_ subject: String) -> String {
    subject.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
  }
}
