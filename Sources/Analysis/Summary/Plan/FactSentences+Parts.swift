extension FactSentences {
  /// An amount of revenue with its name and how it changed.
  private struct Part {
    let label: String
    let total: Fact
    let growth: Fact?
    var before: Fact?
  }

  /// What the revenue is made of: the rows of a table that add up, and the parts the text tells.
  mutating func parts() {
    guard let year else { return }
    let all = stated(.revenueTotal).filter {
      $0.period?.kind == .year && $0.period?.year == year && $0.subject != nil && !isNegative($0)
        && $0.unit == "USD"
    }
    var isDivided = false
    for rows in tables(all) {
      guard let whole = whole(of: rows, in: year) else { continue }
      divided(rows, whole, year)
      if rows.first?.dimension != .geography { isDivided = true }
    }
    let rows = isDivided ? [] : all.filter { isOfTable($0) && $0.dimension == nil }
    told(all.filter { !isOfTable($0) && !isPartOfSubject($0) } + rows, year, isDivided)
  }

  // MARK: Tables

  /// Runs of facts of one table.
  private func tables(_ facts: [Fact]) -> [[Fact]] {
    var result: [[Fact]] = []
    for fact in facts where isOfTable(fact) {
      if let last = result.last?.last, distance(last, fact) < 900,
        fact.dimension == last.dimension
      {
        result[result.count - 1].append(fact)
      } else {
        result.append([fact])
      }
    }
    return result.filter { (2...8).contains($0.count) }
  }

  /// What the shares of a table are shares of, where the table gives their amounts too.
  func wholeOf(rows shares: [Fact], in year: Int) -> (name: String?, fact: Fact)? {
    var subjects: Set<String> = []
    let amounts = stated(.revenueTotal).filter { fact in
      fact.period?.kind == .year && fact.period?.year == year && isOfTable(fact)
        && shares.contains { $0.subject == fact.subject }
        && subjects.insert(fact.subject ?? "").inserted
    }
    guard amounts.count == shares.count else { return nil }
    return whole(of: amounts, in: year)
  }

  /// The amount that rows add up to: the revenue or a part of it that the text names.
  private func whole(of rows: [Fact], in year: Int) -> (name: String?, fact: Fact)? {
    var sum = ExactDecimal.zero
    for row in rows {
      guard let value = row.value?.nominal, let next = sum.adding(value) else { return nil }
      sum = next
    }
    if let (_, fact) = turnover(in: year), agrees(sum, fact) { return (nil, fact) }
    let named = stated(.revenueTotal).first { fact in
      fact.period?.year == year && fact.period?.kind == .year && agrees(sum, fact)
        && fact.subject.map { $0.split(separator: " ").count <= 4 } ?? false
        && !rows.contains { $0.id == fact.id }
    }
    return named.map { ($0.subject.map(SubjectWording.withoutTotal), $0) }
  }

  private func agrees(_ sum: ExactDecimal, _ fact: Fact) -> Bool {
    guard let value = fact.value?.nominal else { return false }
    return value.agrees(with: sum, lastPlace: max(fact.value?.lastPlace ?? 0, 0))
  }

  private mutating func divided(
    _ rows: [Fact], _ whole: (name: String?, fact: Fact), _ year: Int
  ) {
    let shown = rows.compactMap { row -> (label: String, fact: Fact)? in
      row.subject.flatMap(SubjectWording.row).map { ($0, row) }
    }
    guard shown.count == rows.count, Set(shown.map(\.label)).count == rows.count else { return }
    let labels = SubjectWording.listed(shown.map(\.label))
    let parts = zip(labels, shown).enumerated().map { number, part in
      "\(part.0) \(number == 0 ? "brought " : "")\(unsigned(part.1.fact))"
    }
    let topic: SummaryTopic.Name = rows.first?.dimension == .geography ? .geography : .parts
    let base = whole.name.map { " of \(year) \($0)" } ?? " of \(year) revenue"
    let facts = rows + [whole.fact]
    let text = Wording.list(parts.enumerated().map { $0 == 0 ? $1 + base : $1 })
    add(
      topic, .revenue, (topic == .geography ? 70 : 80) + min(rows.count, 5) * 3, text, facts)
  }

  // MARK: Prose

  private mutating func told(_ facts: [Fact], _ year: Int, _ isDivided: Bool) {
    let total = turnover(in: year)?.fact.value?.nominal
    let growths = stated(.revenueGrowth).filter {
      $0.period?.kind == .year && $0.period?.year == year && $0.subject != nil
        && !isOfTable($0) && !isPartOfSubject($0)
    }
    let isFinancial = stated(.revenueTotal).contains {
      $0.subject?.lowercased().contains("premium") ?? false
        || $0.subject?.lowercased().contains("net interest income") ?? false
    }
    var labels: Set<String> = []
    var parts: [Part] = []
    for fact in facts {
      guard let label = fact.subject.flatMap(SubjectWording.part),
        labels.insert(label.lowercased()).inserted, let value = fact.value?.nominal,
        SubjectWording.isWholeRevenue(label) == false || total.map({ value < $0 }) ?? false
      else { continue }
      if isLender, Self.isInterest(fact) { continue }
      if !isFinancial, label.hasSuffix("interest income") || label.hasSuffix("investment income") {
        continue
      }
      // What is more than all, or next to nothing of it, is no part to tell.
      if let total, value > total || value.scaled(byPowerOfTen: 2) < total { continue }
      let growth = growths.first {
        $0.subject == fact.subject && $0.sentenceRange == fact.sentenceRange
      }
      let before = stated(.revenueTotal).first {
        $0.subject?.lowercased() == fact.subject?.lowercased() && $0.period?.kind == .year
          && $0.period?.year == year - 1 && $0.unit == fact.unit && !isPartOfSubject($0)
      }
      parts.append(Part(label: label, total: fact, growth: growth, before: before))
    }
    // `premiums earned` beside `net premiums earned`: a part whose name lost a word.
    let names = parts.map(\.label)
    parts.removeAll { part in names.contains { $0.hasSuffix(" " + part.label) } }
    guard !parts.isEmpty else { return }
    // Parts whose share or change the text gives are those it divides the business into.
    let shared = Set(
      stated(.revenueShare).filter { $0.period?.year == year }.compactMap(\.subject))
    func isMain(_ part: Part) -> Bool {
      part.growth != nil || part.total.subject.map(shared.contains) ?? false
    }
    parts = parts.filter(isMain) + parts.filter { !isMain($0) }
    for (number, group) in [Array(parts.prefix(3)), Array(parts.dropFirst(3).prefix(3))]
      .enumerated()
    where !group.isEmpty {
      if group.count == 1, group[0].growth == nil, let value = group[0].total.value?.nominal,
        let total, value.scaled(byPowerOfTen: 1) < total
      {
        continue
      }
      let phrases = group.map(phrase)
      let facts = group.flatMap { part in
        [part.total] + (part.growth.map { [$0] } ?? []) + (part.before.map { [$0] } ?? [])
      }
      add(
        .parts, .revenue, (isDivided ? 66 : 76) + min(group.count, 3) * 4 - number * 14,
        "In \(year), \(Wording.list(phrases))", facts)
    }
  }

  private func phrase(_ part: Part) -> String {
    if let growth = part.growth, let value = growth.value {
      let before = part.before.map { " (\(unsigned($0))\(Wording.inPeriod($0)))" } ?? ""
      return "\(part.label) \(Wording.movement(value)) to \(unsigned(part.total))\(before)"
    }
    let isPlural =
      !part.label.hasPrefix("revenue from ") && part.label.hasSuffix("s")
      || part.label.hasSuffix("earned")
      || part.label.hasSuffix("written")
    let before = part.before.map { " (\(unsigned($0))\(Wording.inPeriod($0)))" } ?? ""
    return "\(part.label) \(isPlural ? "were" : "was") \(unsigned(part.total))\(before)"
  }
}

extension SubjectWording {
  private static let names: Set<String> = [
    "sales", "revenue", "revenues", "premiums", "written", "earned", "fees", "income", "royalties",
  ]
  private static let unfit: Set<String> = [
    "per", "unit", "units", "other", "loss", "losses", "realized", "unrealized", "volume", "mix",
    "increase", "decrease", "comparable", "intersegment", "eliminations", "items", "gains", "tax",
    "before", "parent", "deferred", "dividend", "noncontrolling", "pro", "discontinued",
  ]

  /// The name of a part that the text tells: `HIV product sales`, `revenue from license fees`.
  static func part(_ subject: String) -> String? {
    let text = String(subject.prefix { $0 != "(" }).split(separator: " ").map(String.init)
    guard let last = text.last, (1...6).contains(text.count),
      isPlain(text.joined(separator: " ")),
      !text.contains(where: { unfit.contains($0.lowercased()) })
    else { return nil }
    let words = text.map { $0.allSatisfy { $0.isUppercase } && $0.count > 4 ? lowercased($0) : $0 }
    let label = lowered(words.joined(separator: " "))
    if names.contains(last.lowercased()) {
      return words.count > 1 ? label : nil
    }
    return last.first?.isUppercase == true ? nil : "revenue from " + label
  }

  private static func lowercased(_ word: String) -> String { word.lowercased() }

  /// The name of a row, without notes in brackets.
  static func row(_ subject: String) -> String? {
    var text = subject
    if let open = text.firstIndex(of: "("), text[open...].contains(where: \.isNumber) {
      text = String(text[..<open])
    }
    while text.hasSuffix(" ") || text.hasSuffix(":") { text.removeLast() }
    guard !text.isEmpty, text.split(separator: " ").count <= 8, isPlain(text) else { return nil }
    return text
  }
}
