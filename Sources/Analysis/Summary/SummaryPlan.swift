/// What can be said of a filing, in the order in which it is said.
struct SummaryPlan {
  /// The sentences, facet by facet.
  private(set) var candidates: [SummaryCandidate] = []

  private let filing: FilingFacts
  let writer: ThirdPerson
  private var namedFacets: Set<Facet> = []
  private var usedRanges: [ByteRange] = []

  /// Plans the summary of a filing.
  init(_ filing: FilingFacts) {
    self.filing = filing
    let name = filing.registrant?.callName ?? "The company"
    writer = ThirdPerson(name: name, again: "The company")
    identity()
    revenue()
    customers()
    products()
    channels()
    financing()
    context()
  }

  // MARK: Adding

  private mutating func add(
    _ priority: Int, _ facet: Facet, _ text: String, _ facts: [Fact], clauses: [ByteRange] = []
  ) {
    let body = text.hasSuffix(".") ? String(text.dropLast()) : text
    let sources = (clauses.isEmpty ? facts.map(\.range) : clauses).sorted()
    guard !body.isEmpty, !sources.isEmpty else { return }
    candidates.append(
      SummaryCandidate(
        priority: priority,
        sentence: BusinessSummary.Sentence(
          text: ThirdPerson.capitalised(body) + ".", facet: facet,
          sources: sources.reduce(into: []) { if $0.last != $1 { $0.append($1) } },
          factIDs: facts.map(\.id))))
  }

  /// Adds the clause of a fact as it stands, in the third person.
  private mutating func addClause(
    _ priority: Int, _ facet: Facet, _ fact: Fact, cutBefore words: [Word] = [],
    limit: Int = Compression.wordLimit
  ) {
    guard
      !usedRanges.contains(where: { $0.overlaps(fact.range) && $0.count > fact.range.count / 2 })
    else { return }
    guard var passage = filing.passage(of: fact) else { return }
    if let cut = passage.elements.indices.first(where: {
      $0 > 4 && words.contains(passage.elements[$0].word)
    }) {
      passage.elements = Array(passage.elements[..<cut])
    }
    guard let short = Compression.shortened(passage, limit: limit) else { return }
    let text = writer.text(short, useName: namedFacets.insert(facet).inserted)
    guard text.split(separator: " ").count >= 4 else { return }
    usedRanges.append(fact.range)
    add(priority, facet, text, [fact], clauses: [passage.range])
  }

  private func stated(_ kind: FactKind) -> [Fact] {
    filing.facts.filter { $0.kind == kind && $0.isStatedOfRegistrant && isTold($0) }
  }

  /// Whether a fact's clause stands where the business is described, not among risks.
  private func isTold(_ fact: Fact) -> Bool {
    guard fact.value == nil, let item = filing.clauses[fact.id]?.item else { return true }
    return Self.itemsOnBusiness.contains(item)
  }

  /// The Items that describe the business: not the risks, the proceedings or the notes.
  private static let itemsOnBusiness: Set<String> = ["1", "2", "4", "4B", "5", "7"]

  private func facts(_ kind: FactKind, _ role: StatementRole) -> [Fact] {
    filing.facts.filter {
      $0.kind == kind && $0.role == role.rawValue && $0.polarity == .asserted && isTold($0)
    }
  }

  // MARK: Facets

  private mutating func identity() {
    let offers = facts(.product, .offering).filter { $0.modality == .actual && $0.range.count > 40 }
    let seat = stated(.headquarters).first
    // A provider of … says it best; else the first thing that is made or sold.
    let best = offers.first { isCopula($0) } ?? offers.first
    guard let best, let passage = filing.passage(of: best),
      let short = Compression.shortened(passage, limit: 22)
    else { return }
    namedFacets.insert(.products)
    usedRanges.append(best.range)
    let text = writer.text(short, useName: true)
    var sentence = text
    var facts = [best]
    let openings = [filing.registrant?.name, filing.registrant?.shortName, writer.name].compactMap {
      $0
    }
    if let opening = openings.first(where: { text.hasPrefix($0 + " ") }),
      let full = filing.registrant?.shortName
    {
      let seated = seat?.subject.map { ", headquartered in \($0)," } ?? ""
      sentence = full + seated + text.dropFirst(opening.count)
      if let seat { facts.append(seat) }
    }
    add(
      0, .products, sentence, facts,
      clauses: facts.map { $0.id == best.id ? passage.range : $0.range })
  }

  private func isCopula(_ fact: Fact) -> Bool {
    guard let passage = filing.passage(of: fact) else { return false }
    return passage.elements.prefix(6).contains { $0.tag == .be }
  }

  private mutating func revenue() {
    amounts(0, .revenue, stated(.revenueTotal).filter { $0.subject == nil }, "Revenue was", "after")
    growth()
    topShares()
    shares()
    outlook()
    units()
    for fact in facts(.pricingModel, .lowerMargin) {
      addClause(2, .revenue, fact, cutBefore: ["but"])
    }
    for fact in stated(.pricingModel) where fact.role == nil { addClause(4, .revenue, fact) }
    namedFacets.insert(.revenue)
  }

  private mutating func growth() {
    guard let growth = stated(.revenueGrowth).sorted(by: FilingFacts.isNewer).first,
      growth.period != nil,
      let value = growth.value
    else { return }
    let falls = (value.nominal?.mantissa ?? 0) < 0
    let raw = value.raw
    add(
      3, .revenue,
      "Revenue \(falls ? "fell" : "grew") by \(Wording.hedge(value.bound))\(raw)\(Wording.inPeriod(growth))",
      [growth])
  }

  /// Two years of an amount: `Revenue was $69.8 million in 2022, after $54.6 million in 2021.`.
  private mutating func amounts(
    _ priority: Int, _ facet: Facet, _ all: [Fact], _ opening: String, _ link: String
  ) {
    let dated = all.filter { $0.period?.kind == .year && $0.unit != "percent" }.sorted(
      by: FilingFacts.isNewer)
    guard let newest = dated.first, let year = newest.period?.year else { return }
    let before = dated.first { $0.period?.year == year - 1 }
    var text = "\(opening) \(unsigned(newest))\(Wording.inPeriod(newest))"
    if let before { text += ", \(link) \(unsigned(before))\(Wording.inPeriod(before))" }
    add(priority, facet, text, [newest] + (before.map { [$0] } ?? []))
  }

  /// The figure as written, without the sign or brackets of a loss.
  private func unsigned(_ fact: Fact) -> String {
    Wording.figure(fact).filter { $0 != "(" && $0 != ")" }
  }

  private mutating func topShares() {
    for series in filing.topShares().prefix(2) {
      let shown = series.shares.prefix(2)
      guard let newest = shown.first else { continue }
      let parts = shown.map { share in
        let amount =
          series.amounts.first { $0.period?.label == share.period?.label }
          .map { " (\(Wording.amount($0)))" } ?? ""
        return
          "\(Wording.figure(share))\(share.id == newest.id ? " of revenue" : "")\(Wording.inPeriod(share))\(amount)"
      }
      let amounts = series.amounts.filter { amount in shown.contains { $0.period == amount.period }
      }
      let subject = newest.subject.map(customersInWords) ?? "The top \(series.count) customers"
      add(
        0, .revenue, "\(subject) brought \(parts.joined(separator: " and "))",
        Array(shown) + amounts)
    }
  }

  /// `top four customers` → `The top four customers`; what is said of them in brackets is left out.
  private func customersInWords(_ subject: String) -> String {
    var words = subject.prefix { $0 != "(" }.split(separator: " ")[...]
    // `revenues from our top four customers`
    if let preposition = words.firstIndex(of: "from") ?? words.firstIndex(of: "to") {
      words = words[(preposition + 1)...]
    }
    while let first = words.first, ["our", "the", "Company’s", "its", "Company's"].contains(first) {
      words.removeFirst()
    }
    let opensWithNumber =
      words.first.map { $0.first?.isNumber == true || Self.smallNumbers.contains($0.lowercased()) }
      ?? true
    let text = words.joined(separator: " ")
    return opensWithNumber ? ThirdPerson.capitalised(text) : "The " + text
  }

  private static let smallNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Shares of the newest year by what they are shares by, each dimension in one sentence.
  private mutating func shares() {
    let all = stated(.revenueShare).filter { $0.period != nil }
    guard let year = all.compactMap({ $0.period?.year }).max(), year >= filing.latestYear ?? year
    else { return }
    let newest = all.filter { $0.period?.year == year && $0.subject != nil }
    for dimension in [
      Fact.Dimension.product, .segment, .customer, .channel, .geography, .endMarket,
    ] {
      listShares(newest.filter { $0.dimension == dimension }, year)
    }
    listShares(newest.filter { $0.dimension == nil }, year)
  }

  private mutating func listShares(_ shares: [Fact], _ year: Int) {
    guard let first = shares.first, let label = first.period.map(Wording.label) else { return }
    let only = stated(.customerCount).first {
      $0.subject == first.subject && $0.value?.nominal == ExactDecimal(1)
    }
    let parts = shares.prefix(6).enumerated().map { number, share in
      "\(subject(share)) \(number == 0 ? "brought " : "")\(Wording.figure(share))\(number == 0 ? " of \(label) revenue" : "")"
    }
    var text = Wording.list(parts)
    if let only, shares.count == 1 {
      text += ", from only one customer"; add(0, .revenue, text, [first, only]); return
    }
    add(1, .revenue, text, Array(shares.prefix(6)))
  }

  private func subject(_ share: Fact) -> String {
    guard let subject = share.subject else { return "it" }
    let isName = subject.first?.isUppercase == true
    let isPlural = subject.hasSuffix("s")
    return isName || isPlural ? subject : "the " + subject
  }

  private mutating func outlook() {
    for fact in filing.facts
    where fact.kind == .customer && fact.role == StatementRole.concentrationOutlook.rawValue {
      addClause(1, .revenue, fact)
      return
    }
  }

  private mutating func units() {
    let all = stated(.unitsSold).filter { $0.period?.kind == .year }
    guard let year = all.compactMap({ $0.period?.year }).max() else { return }
    let newest = all.filter { $0.period?.year == year }.prefix(4)
    guard let first = newest.first, let things = first.subject else { return }
    let parts = newest.enumerated().map { number, fact in
      "\(Wording.figure(fact))\(number == 0 ? " " + things : "")\(fact.qualifier.map { " " + $0 } ?? "")"
    }
    add(1, .revenue, "It sold \(Wording.list(parts)) in \(year)", Array(newest))
  }

  private mutating func customers() {
    for fact in facts(.endMarket, .endMarket).prefix(2) where fact.isStatedOfRegistrant {
      addClause(1, .customers, fact)
    }
    for fact in facts(.endMarket, .endCustomer).prefix(2) where fact.isStatedOfRegistrant {
      addClause(1, .customers, fact)
    }
    for fact in facts(.endMarket, .target).prefix(1) where fact.isStatedOfRegistrant {
      addClause(2, .customers, fact)
    }
    // What says how goods are sold is told with the channels.
    let sales = filing.facts.filter { $0.kind == .channel }.map(\.range)
    for fact in facts(.customer, .endCustomer).filter({ !sales.contains($0.range) }).prefix(3)
    where fact.isStatedOfRegistrant { addClause(2, .customers, fact) }
  }

  private mutating func products() {
    for fact in facts(.product, .attribute).prefix(2) where fact.modality == .actual {
      addClause(1, .products, fact, limit: 34)
    }
    models()
    for fact in launches().prefix(3) { addClause(3, .products, fact, limit: 26) }
    for fact in facts(.product, .offering).dropFirst().prefix(6) where fact.modality == .actual {
      addClause(5, .products, fact, limit: 30)
    }
    for fact in facts(.strategy, .expansion).prefix(2) { addClause(2, .products, fact) }
  }

  /// What was brought out, the newest first; not what only leads to a share told elsewhere.
  private func launches() -> [Fact] {
    let shares = filing.facts.filter { $0.kind == .revenueShare }
    return facts(.product, .launch).filter { launch in
      launch.modality == .actual
        && !shares.contains { share in
          ([share.range] + share.mentions).contains { launch.range.overlaps($0) }
        }
    }.sorted { ($1.period?.year ?? 0, $0.range) < ($0.period?.year ?? 0, $1.range) }
  }

  /// The models in one sentence: `Models include the XP10 (a smartphone) and the XP5 (a phone).`.
  private mutating func models() {
    var names: Set<String> = []
    let models = facts(.product, .model).filter { model in
      model.modality == .actual && model.items.count == 1
        && names.insert(model.subject ?? "").inserted
    }.prefix(6)
    guard models.count >= 2 else {
      if let only = models.first { addClause(2, .products, only) }
      return
    }
    let parts = models.compactMap { model -> String? in
      guard let name = model.subject, let item = model.items.first else { return nil }
      let article = "aeio5".contains(item.text.lowercased().first ?? "x") ? "an" : "a"
      return "the \(withoutRegistrant(name)) (\(article) \(item.text))"
    }
    add(
      1, .products, "Models include \(Wording.list(parts))", Array(models),
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

  /// The listings of partners, the longest first, as long as each brings a new name.
  private func listings() -> [Fact] {
    var told: Set<[UInt8]> = []
    return facts(.channel, .listing).filter(\.isStatedOfRegistrant)
      .sorted { ($1.items.count, $0.range) < ($0.items.count, $1.range) }
      .filter { listing in
        let names = Set(
          listing.items.map { $0.text.utf8.filter { ByteClass.isLetter($0) }.map { $0 | 0x20 } })
        defer { told.formUnion(names) }
        return !names.isSubset(of: told)
      }
  }

  private mutating func channels() {
    for fact in facts(.channel, .primaryChannel).prefix(1) where fact.isStatedOfRegistrant {
      addClause(0, .channels, fact)
    }
    for fact in facts(.channel, .otherChannel).prefix(3) where fact.isStatedOfRegistrant {
      addClause(1, .channels, fact)
    }
    for fact in listings().prefix(2) { addClause(1, .channels, fact, limit: 44) }
    for fact in facts(.contractForm, .terms).prefix(2) where fact.isStatedOfRegistrant {
      addClause(2, .channels, fact, limit: 40)
    }
    for fact in facts(.channel, .reseller).prefix(1) where fact.isStatedOfRegistrant {
      addClause(3, .channels, fact)
    }
    for fact in facts(.pricingModel, .subsidized).prefix(1) where fact.isStatedOfRegistrant {
      addClause(3, .channels, fact)
    }
  }

  private mutating func financing() {
    let income = stated(.netIncome).filter { $0.subject == nil }
    let isLoss =
      income.sorted(by: FilingFacts.isNewer).first?.value?.nominal.map { $0 < .zero } ?? false
    amounts(
      0, .financing, income.filter { ($0.value?.nominal.map { $0 < .zero } ?? false) == isLoss },
      isLoss ? "The net loss was" : "Net income was", "after")
    for fact in facts(.liquidityStatement, .noInventoryRisk).prefix(2) {
      addClause(2, .financing, fact)
    }
    for fact in facts(.contractForm, .arrears).prefix(1) where fact.isStatedOfRegistrant {
      addClause(2, .financing, fact, limit: 44)
    }
    for fact in filing.facts where fact.kind == .licenseEnd || fact.kind == .contractEnd {
      addClause(2, .financing, fact)
    }
    for fact in facts(.strategy, .reorganization).prefix(1) where fact.isStatedOfRegistrant {
      addClause(2, .financing, fact)
    }
  }

  private mutating func context() {
    // The plainest of the sentences on who makes the goods.
    let makers = facts(.manufacturing, .outsourced).filter(\.isStatedOfRegistrant)
    if let plainest = makers.min(by: { ($0.range.count, $0.range) < ($1.range.count, $1.range) }) {
      addClause(1, .context, plainest)
    }
    for fact in facts(.supplier, .soleSource).prefix(1) where fact.isStatedOfRegistrant {
      addClause(3, .context, fact)
    }
    staff()
    for fact in facts(.competitor, .offering).prefix(1) { addClause(6, .context, fact) }
  }

  private mutating func staff() {
    guard let people = stated(.employees).sorted(by: FilingFacts.isNewer).first,
      let value = people.value
    else { return }
    let others = stated(.contractors).first { $0.period == people.period }
    let manner = people.qualifier.map { $0 + " " } ?? ""
    var text = "It had \(Wording.hedge(value.bound))\(value.raw) \(manner)employees"
    if let others, let count = others.value {
      text += " and \(Wording.hedge(count.bound))\(count.raw) contractors"
    }
    if let period = people.period {
      text += period.kind == .instant ? " at \(Wording.day(period))" : Wording.inPeriod(people)
    }
    add(4, .context, text, [people] + (others.map { [$0] } ?? []))
  }
}
