/// Writes sentences from typed facts.
struct FactSentences {
  /// The sentences.
  private(set) var candidates: [SummaryCandidate] = []

  let filing: FilingFacts
  /// The year reported on.
  let year: Int?
  /// Topics that sentences of the text tell well.
  let toldByText: Set<SummaryTopic.Name>

  /// Prepares to write of a filing.
  init(_ filing: FilingFacts, year: Int?, toldByText: Set<SummaryTopic.Name>) {
    self.filing = filing
    self.toldByText = toldByText
    self.year = year ?? filing.latestYear
  }

  /// Writes all sentences that the facts allow.
  mutating func write() {
    revenue()
    interim()
    topShares()
    shares()
    noShare()
    parts()
    margin()
    backlog()
    units()
    models()
    profit()
    flows()
    balances()
    lending()
    counts()
    staff()
    partners()
    borrowings()
    raises()
  }

  /// Adds a sentence.
  mutating func add(
    _ topic: SummaryTopic.Name, _ facet: Facet, _ value: Int, _ text: String, _ facts: [Fact],
    covers: [SummaryTopic.Name] = [], clauses: [ByteRange] = []
  ) {
    let body = text.hasSuffix(".") ? String(text.dropLast()) : text
    let sources = (clauses.isEmpty ? facts.map(\.range) : clauses).sorted()
    guard !body.isEmpty, !sources.isEmpty else { return }
    candidates.append(
      SummaryCandidate(
        topic: topic, facet: facet, limit: 6, value: max(0, (value - 30) * 8),
        content: .written(ThirdPerson.capitalised(body) + "."),
        sources: sources.reduce(into: []) { if $0.last != $1 { $0.append($1) } },
        factIDs: facts.map(\.id), covers: covers, claims: claims(of: facts)))
  }

  /// What the facts of the newest year claim of things with a name.
  private func claims(of facts: [Fact]) -> Set<SummaryCandidate.Claim> {
    let year = facts.compactMap { $0.period?.year }.max()
    let newest = facts.filter { $0.period?.year == year }
    guard newest.allSatisfy({ $0.subject != nil }) else { return [] }
    return newest.reduce(into: []) { result, fact in
      guard let subject = fact.subject, let value = fact.value?.nominal else { return }
      let name = SubjectWording.share(subject) ?? subject
      result.insert(
        SummaryCandidate.Claim(kind: fact.kind, subject: name.lowercased(), value: value))
    }
  }

  // MARK: Choosing facts

  /// The facts of a kind that are stated of the registrant as a whole.
  func stated(_ kind: FactKind) -> [Fact] {
    filing.facts.filter { $0.kind == kind && $0.isStatedOfRegistrant && hasCurrency($0) }
  }

  /// Whether a fact comes from a table or a tag rather than from running text.
  func isOfTable(_ fact: Fact) -> Bool {
    guard let clause = filing.clauses[fact.id] else { return true }
    return filing.view.blocks[clause.block].shape == .tableRow
  }

  /// Whether an amount of money has a sign of its currency, or is in the currency that needs none.
  private func hasCurrency(_ fact: Fact) -> Bool {
    guard fact.kind.isTotal, let value = fact.value, let unit = fact.unit, unit != "percent" else {
      return true
    }
    return unit == "USD" || value.raw.contains("$") || value.raw.contains("€")
  }

  /// The facts of a finer kind.
  func facts(_ kind: FactKind, _ role: StatementRole) -> [Fact] {
    filing.facts.filter {
      $0.kind == kind && $0.role == role.rawValue && $0.polarity == .asserted
    }
  }

  /// A total of a fiscal year; nil where the text gives two that differ.
  func total(_ kind: FactKind, in year: Int, like other: Fact? = nil) -> Fact? {
    agreed(
      stated(kind).filter {
        $0.subject == nil && $0.unit != "percent" && $0.period?.kind == .year
          && $0.period?.year == year
      }, like: other)
  }

  /// A balance at the end of the fiscal year.
  func balance(_ kind: FactKind, in year: Int) -> Fact? {
    agreed(
      stated(kind).filter {
        $0.subject == nil && $0.unit != "percent"
          && ($0.period.map { isYearEnd($0, of: year) } ?? false)
      })
  }

  /// Whether a balance of a time is that of the end of a fiscal year; one that ends in the first
  /// weeks of January or February is named after the year before.
  func isYearEnd(_ period: Period, of year: Int) -> Bool {
    switch period.kind {
    case .year: return period.year == year
    case .instant:
      guard let date = period.end else { return period.year == year }
      return date.year == year && date.month > 2 || date.year == year + 1 && date.month <= 2
    default: return false
    }
  }

  /// Of facts that agree the one that is shortest to say, in the scale of another where there is one
  /// such; of groups that do not agree the one that the text states most often.
  func agreed(_ facts: [Fact], like other: Fact? = nil) -> Fact? {
    var groups: [[Fact]] = []
    for fact in facts {
      guard let number = fact.value?.nominal else { continue }
      let place = fact.value?.lastPlace ?? 0
      if let known = groups.firstIndex(where: { group in
        group.contains { other in
          guard let value = other.value?.nominal else { return false }
          return value.agrees(with: number, lastPlace: max(place, other.value?.lastPlace ?? 0))
        }
      }) {
        groups[known].append(fact)
      } else {
        groups.append([fact])
      }
    }
    let support = groups.map { $0.reduce(0) { $0 + 1 + $1.mentions.count } }
    guard let most = support.max(), let best = support.firstIndex(of: most) else { return nil }
    let alike =
      other.map { other in groups[best].filter { scale(of: $0) == scale(of: other) } } ?? []
    return (alike.isEmpty ? groups[best] : alike).min {
      (($0.value?.raw.utf8.count ?? 0) + ($0.value?.captionScale ?? 0), $0.range)
        < (($1.value?.raw.utf8.count ?? 0) + ($1.value?.captionScale ?? 0), $1.range)
    }
  }

  /// The word behind an amount as it is told: `million`; empty without one.
  private func scale(of fact: Fact) -> Substring {
    unsigned(fact).split(separator: " ").last { $0.allSatisfy(\.isLetter) } ?? ""
  }

  /// The figure as written, without the sign or brackets of a loss.
  func unsigned(_ fact: Fact) -> String {
    if let rounded = inMillions(fact) { return rounded }
    if let value = fact.value, value.captionScale > 0, !value.raw.utf8.contains(0x2C) {
      var grouped = fact
      let digits = value.raw.filter(\.isNumber)
      if digits.utf8.count >= 4, !value.raw.utf8.contains(0x2E) {
        grouped.value?.raw =
          (value.raw.utf8.contains(0x24) ? "$" : "") + ThousandsGrouping.grouped(digits)
        return Wording.figure(grouped)
      }
    }
    let figure = Wording.figure(fact).filter { $0 != "(" && $0 != ")" }.split(separator: " ")
      .reduce(into: "") { $0 += ($0.isEmpty || $0.hasSuffix("$") ? "" : " ") + $1 }
    return figure.hasPrefix("-") ? String(figure.dropFirst()) : figure
  }

  /// An amount that a table gives in thousands, rounded to a tenth of a million; nil for all others.
  private func inMillions(_ fact: Fact) -> String? {
    guard fact.unit == "USD", let value = fact.value, value.captionScale == 3,
      value.bound == .exact,
      let thousands = value.nominal?.magnitude.scaled(byPowerOfTen: -3).integer,
      thousands >= 1_000, thousands < 1_000_000_000
    else { return nil }
    let tenths = (thousands + 50) / 100
    var whole = "\(tenths / 10)"
    if whole.utf8.count > 3 {
      whole = "\(tenths / 10_000)," + Self.threeDigits(tenths / 10 % 1_000)
    }
    return "$\(whole).\(tenths % 10) million"
  }

  private static func threeDigits(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  func isNegative(_ fact: Fact) -> Bool { fact.value?.nominal?.isNegative ?? false }

  // MARK: Revenue

  private mutating func revenue() {
    guard let year, let (noun, stated) = turnover(in: year), !isNegative(stated) else { return }
    let before = turnover(in: year - 1, like: stated)?.fact
    let newest = before.flatMap { turnover(in: year, like: $0)?.fact } ?? stated
    let growth = self.stated(.revenueGrowth).first {
      $0.period?.kind == .year && $0.period?.year == year && $0.subject == nil
    }
    let isPlural = noun.hasSuffix("s")
    var text = ThirdPerson.capitalised(noun) + " "
    var facts = [newest]
    var covers: [SummaryTopic.Name] = []
    if let growth, let value = growth.value, let before, agrees(growth, newest, before) {
      text += "\(Wording.movement(value)) to \(unsigned(newest))\(Wording.inPeriod(newest))"
      facts.append(growth)
      covers.append(.growth)
    } else {
      text += "\(isPlural ? "were" : "was") \(unsigned(newest))\(Wording.inPeriod(newest))"
    }
    if let before {
      text += covers.isEmpty ? ", after" : " from"
      text += " \(unsigned(before))\(Wording.inPeriod(before))"
      facts.append(before)
    }
    add(.revenue, .revenue, 100, text, facts, covers: covers)
  }

  /// The total revenue of a year with its name: what the text calls so, or its operating revenues.
  func turnover(in year: Int, like other: Fact? = nil) -> (noun: String, fact: Fact)? {
    if let fact = total(.revenueTotal, in: year, like: other) { return ("revenue", fact) }
    let named = stated(.revenueTotal).filter { fact in
      fact.period?.kind == .year && fact.period?.year == year
        && fact.subject.map(SubjectWording.isWholeRevenue) ?? false
    }
    guard let fact = agreed(named, like: other), let subject = fact.subject else { return nil }
    return (SubjectWording.withoutTotal(subject), fact)
  }

  /// Whether the two totals rise where the growth says so.
  private func agrees(_ growth: Fact, _ newest: Fact, _ before: Fact) -> Bool {
    guard let now = newest.value?.nominal, let then = before.value?.nominal,
      let rate = growth.value?.nominal
    else { return false }
    return (now < then) == rate.isNegative
  }

  private mutating func topShares() {
    for series in filing.topShares().prefix(2) {
      var shares: [Fact] = []
      for share in series.shares {
        guard let base = base(of: share), SubjectWording.isRevenue(base),
          !shares.contains(where: { $0.period == share.period })
        else { continue }
        shares.append(share)
      }
      let shown = shares.prefix(2)
      guard let newest = shown.first, let year, newest.period.map({ $0.year >= year }) ?? false
      else { continue }
      let noun = base(of: newest) ?? "revenue"
      let parts = shown.map { share in
        let amount =
          series.amounts.first { $0.period?.label == share.period?.label }
          .map { " (\(Wording.amount($0)))" } ?? ""
        let base = share.id == newest.id ? " of \(noun)" : ""
        return "\(Wording.figure(share))\(base)\(Wording.inPeriod(share))\(amount)"
      }
      let amounts = series.amounts.filter { amount in
        shown.contains { $0.period == amount.period }
      }
      let subject =
        newest.subject.map(SubjectWording.customers) ?? "The top \(series.count) customers"
      add(
        .concentration, .revenue, 96,
        "\(subject) brought \(parts.joined(separator: " and "))", Array(shown) + amounts)
    }
  }

  /// `international operations, including Canada, generated 27%`: the share is not Canada’s.
  func isPartOfSubject(_ fact: Fact) -> Bool {
    guard !isOfTable(fact), let clause = filing.clauses[fact.id],
      let subject = clause.statement.subject, subject.lowerBound > 0
    else { return false }
    let before = filing.blocks[clause.block].structure.tokens[subject.lowerBound - 1]
    if ["including", "excluding", "except", "as", "within"].contains(before.word) { return true }
    // `Paper, clay and forest products`: a list that was cut off at its last item.
    return before.kind == .comma && subject.lowerBound > 1
      && filing.blocks[clause.block].structure.tokens[subject].contains { $0.word == "and" }
      || before.word == "and" && fact.subject?.first?.isUppercase != true
  }

  /// What a share is a share of, in the words of the text: `net sales`; nil where it is unclear.
  func base(of fact: Fact) -> String? {
    guard !isOfTable(fact), let clause = filing.clauses[fact.id],
      let value = clause.statement.value
    else { return "revenue" }
    let analysis = filing.blocks[clause.block]
    let tokens = analysis.structure.tokens
    guard analysis.values.indices.contains(value) else { return nil }
    let end = analysis.structure.sentences[clause.statement.sentence].tokens.upperBound
    var index = analysis.values[value].tokens.upperBound
    let limit = min(index + 16, end)
    while index < limit, tokens[index].word != "of" {
      if tokens[index].kind == .stop || tokens[index].kind == .semicolon { break }
      index += 1
    }
    guard index < limit, tokens[index].word == "of" else {
      // `55% came from customers`: of the revenue that the sentence speaks of.
      return "revenue"
    }
    var words: [String] = []
    index += 1
    while index < end, words.count <= 5, tokens[index].kind == .word {
      let tag = ClosedClass.tag(of: tokens[index].word)
      let isOwner =
        tag == .determiner || tag == .possessive || ["'s", "'"].contains(tokens[index].word)
        || filing.registrant?.aliases.contains(tokens[index].word) == true
        || index + 1 < end && ["'s", "'"].contains(tokens[index + 1].word)
      if !isOwner, tag != nil || tokens[index].word == "respectively" { break }
      if !isOwner { words.append(text(tokens[index], inBlock: clause.block)) }
      if words.last.map(SubjectWording.isMeasure) ?? false { break }
      index += 1
    }
    guard let base = SubjectWording.base(words) else { return nil }
    return place(tokens[min(index + 1, end)..<end], inBlock: clause.block).map { base + $0 }
  }

  /// Where the whole of a share is: ` in the United States` of `91% of our sales in the United
  /// States`; empty where it is everywhere, nil where its place is too long to tell.
  private func place(_ tokens: ArraySlice<Token>, inBlock block: Int) -> String? {
    guard let first = tokens.first, Self.placing.contains(first.word) else { return "" }
    var words = [text(first, inBlock: block)]
    for token in tokens.dropFirst() {
      if token.word == "the" || token.word == "of", words.count < 4 {
        words.append(text(token, inBlock: block))
        continue
      }
      guard token.kind == .word, token.traits.contains(.capitalised),
        !PeriodWords.all.contains(token.word), ClosedClass.tag(of: token.word) == nil
      else { break }
      words.append(text(token, inBlock: block))
    }
    guard words.contains(where: { $0.first?.isUppercase == true }) else { return "" }
    return words.count <= 6 ? " " + words.joined(separator: " ") : nil
  }

  private static let placing = WordSet("in within outside")

  private func text(_ token: Token, inBlock block: Int) -> String {
    let start = filing.view.blocks[block].range.start
    return VisibleText.collapsed(filing.view.text[(start + Int(token.start))..<(start + token.end)])
  }

  private mutating func units() {
    let all = stated(.unitsSold).filter {
      $0.period?.kind == .year && $0.period?.year == year && $0.value?.raw.first?.isNumber == true
    }
    guard let first = all.first, let things = first.subject, let year,
      SubjectWording.isPlain(things), things.hasSuffix("s")
    else { return }
    let qualified = all.filter { $0.subject == things && $0.qualifier != nil }
    let newest = qualified.count > 1 ? Array(qualified.prefix(4)) : [first]
    let parts = newest.enumerated().map { number, fact in
      let noun = number == 0 ? " " + things : ""
      return "\(Wording.figure(fact))\(noun)\(fact.qualifier.map { " " + $0 } ?? "")"
    }
    add(
      .unitsSold, .revenue, 66, "The company sold \(Wording.list(parts)) in \(year)", Array(newest))
  }
}
