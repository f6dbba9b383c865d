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
    topShares()
    shares()
    units()
    models()
    profit()
    flows()
    balances()
    counts()
    staff()
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
        topic: topic, facet: facet, limit: 6, value: value,
        content: .written(ThirdPerson.capitalised(body) + "."),
        sources: sources.reduce(into: []) { if $0.last != $1 { $0.append($1) } },
        factIDs: facts.map(\.id), covers: covers))
  }

  // MARK: Choosing facts

  /// The facts of a kind that are stated of the registrant as a whole.
  func stated(_ kind: FactKind) -> [Fact] {
    filing.facts.filter { $0.kind == kind && $0.isStatedOfRegistrant }
  }

  /// The facts of a finer kind.
  func facts(_ kind: FactKind, _ role: StatementRole) -> [Fact] {
    filing.facts.filter {
      $0.kind == kind && $0.role == role.rawValue && $0.polarity == .asserted
    }
  }

  /// A total of a fiscal year; nil where the text gives two that differ.
  func total(_ kind: FactKind, in year: Int) -> Fact? {
    agreed(
      stated(kind).filter {
        $0.subject == nil && $0.unit != "percent" && $0.period?.kind == .year
          && $0.period?.year == year
      })
  }

  /// A balance at the end of the fiscal year.
  func balance(_ kind: FactKind, in year: Int) -> Fact? {
    agreed(
      stated(kind).filter {
        $0.subject == nil && $0.unit != "percent"
          && ($0.period?.kind == .instant || $0.period?.kind == .year) && $0.period?.year == year
      })
  }

  /// The one that is shortest to say of facts that agree; nil where they do not.
  private func agreed(_ facts: [Fact]) -> Fact? {
    guard let exact = facts.min(by: { ($0.value?.lastPlace ?? 0) < ($1.value?.lastPlace ?? 0) }),
      let number = exact.value?.nominal
    else { return nil }
    for fact in facts {
      guard let other = fact.value?.nominal,
        other.magnitude.agrees(with: number.magnitude, lastPlace: fact.value?.lastPlace ?? 0)
      else { return nil }
    }
    return facts.min {
      (($0.value?.raw.utf8.count ?? 0) + ($0.value?.captionScale ?? 0), $0.range)
        < (($1.value?.raw.utf8.count ?? 0) + ($1.value?.captionScale ?? 0), $1.range)
    }
  }

  /// The figure as written, without the sign or brackets of a loss.
  func unsigned(_ fact: Fact) -> String {
    if let rounded = inMillions(fact) { return rounded }
    let figure = Wording.figure(fact).filter { $0 != "(" && $0 != ")" }
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
    guard let year, let newest = total(.revenueTotal, in: year), !isNegative(newest) else { return }
    let before = total(.revenueTotal, in: year - 1)
    let growth = stated(.revenueGrowth).first {
      $0.period?.kind == .year && $0.period?.year == year && $0.subject == nil
    }
    var text = "Revenue "
    var facts = [newest]
    var covers: [SummaryTopic.Name] = []
    if let growth, let value = growth.value, let before, agrees(growth, newest, before) {
      text += (value.nominal?.isNegative ?? false) ? "fell " : "rose "
      text +=
        "by \(Wording.hedge(value.bound))\(value.raw.filter { $0 != "-" && $0 != "(" && $0 != ")" })"
      text += " to \(unsigned(newest))\(Wording.inPeriod(newest))"
      facts.append(growth)
      covers.append(.growth)
    } else {
      text += "was \(unsigned(newest))\(Wording.inPeriod(newest))"
    }
    if let before {
      text += covers.isEmpty ? ", after" : " from"
      text += " \(unsigned(before))\(Wording.inPeriod(before))"
      facts.append(before)
    }
    add(.revenue, .revenue, 100, text, facts, covers: covers)
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
      let shown = series.shares.prefix(2)
      guard let newest = shown.first, let year, newest.period.map({ $0.year >= year }) ?? false
      else { continue }
      let parts = shown.map { share in
        let amount =
          series.amounts.first { $0.period?.label == share.period?.label }
          .map { " (\(Wording.amount($0)))" } ?? ""
        let base = share.id == newest.id ? " of revenue" : ""
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

  /// Shares of the newest year by what they are shares by, each dimension in one sentence.
  private mutating func shares() {
    guard let year else { return }
    let newest = stated(.revenueShare).filter {
      $0.period?.kind == .year && $0.period?.year == year && $0.subject != nil
        && !isPartOfSubject($0)
    }
    for dimension in [
      Fact.Dimension.product, .segment, .customer, .channel, .geography, .endMarket,
    ] {
      list(newest.filter { $0.dimension == dimension }, dimension)
    }
    list(newest.filter { $0.dimension == nil }, nil)
  }

  /// `international operations, including Canada, generated 27%`: the share is not Canada’s.
  private func isPartOfSubject(_ fact: Fact) -> Bool {
    guard let clause = filing.clauses[fact.id], let subject = clause.statement.subject,
      subject.lowerBound > 0
    else { return false }
    let tokens = filing.blocks[clause.block].structure.tokens
    return ["including", "excluding", "except", "as"].contains(tokens[subject.lowerBound - 1].word)
  }

  private mutating func list(_ shares: [Fact], _ dimension: Fact.Dimension?) {
    var told: Set<String> = []
    let shown = shares.compactMap { share -> (fact: Fact, subject: String)? in
      guard let subject = share.subject.flatMap(SubjectWording.share), let raw = share.value?.raw,
        !raw.isEmpty, told.insert(subject.lowercased()).inserted
      else { return nil }
      return (share, subject)
    }.prefix(6)
    guard let first = shown.first, let label = first.fact.period.map(Wording.label) else { return }
    let only = stated(.customerCount).first {
      $0.subject == first.fact.subject && $0.value?.nominal == ExactDecimal(1)
    }
    let parts = shown.enumerated().map { number, share in
      let verb = number == 0 ? "brought " : ""
      let base = number == 0 ? " of \(label) revenue" : ""
      return "\(share.subject) \(verb)\(Wording.figure(share.fact))\(base)"
    }
    let text = Wording.list(parts)
    let facts = shown.map(\.fact)
    let topic: SummaryTopic.Name =
      switch dimension {
      case .customer: .concentration
      case .geography: .geography
      default: .mix
      }
    if let only, shown.count == 1 {
      add(topic, .revenue, 92, text + ", from only one customer", facts + [only])
    } else {
      add(topic, .revenue, 82 + min(shown.count, 4) * 3, text, Array(facts))
    }
  }

  private mutating func units() {
    let all = stated(.unitsSold).filter { $0.period?.kind == .year && $0.period?.year == year }
    let newest = all.prefix(4)
    guard let first = newest.first, let things = first.subject, let year else { return }
    let parts = newest.enumerated().map { number, fact in
      let noun = number == 0 ? " " + things : ""
      return "\(Wording.figure(fact))\(noun)\(fact.qualifier.map { " " + $0 } ?? "")"
    }
    add(
      .unitsSold, .revenue, 66, "The company sold \(Wording.list(parts)) in \(year)", Array(newest))
  }

  // MARK: Products

  /// The models in one sentence: `Models include the XP10 (a smartphone) and the XP5 (a phone).`.
  private mutating func models() {
    var names: Set<String> = []
    let models = facts(.product, .model).filter { model in
      model.modality == .actual && model.items.count == 1
        && names.insert(model.subject ?? "").inserted
    }.prefix(6)
    guard models.count >= 2 else { return }
    let parts = models.compactMap { model -> String? in
      guard let name = model.subject, let item = model.items.first,
        let last = item.text.utf8.last, ByteClass.isLetter(last)
      else { return nil }
      let article = "aeio5".contains(item.text.lowercased().first ?? "x") ? "an" : "a"
      return "the \(withoutRegistrant(name)) (\(article) \(item.text))"
    }
    guard parts.count == models.count else { return }
    add(
      .brands, .products, 62, "Models include \(Wording.list(parts))", Array(models),
      clauses: models.map(\.range))
  }

  /// A model’s name without the registrant’s before it.
  private func withoutRegistrant(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let registrant = filing.registrant,
      registrant.aliases.contains(Word(first))
    else { return name }
    return words.dropFirst().joined(separator: " ")
  }
}
