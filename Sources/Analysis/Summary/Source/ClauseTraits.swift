/// What speaks for or against telling a clause, as marks that have a weight each.
///
/// A mark is either a word that is told or a trait such as `@business`, which no text can spell.
struct ClauseTraits {
  /// The marks of the clause, each once.
  private(set) var marks: Set<Word> = []

  /// Reads the marks of a clause.
  init(
    _ clause: SourceClause, section: SummarySections.Kind, rank: Int, heading: [Word],
    modality: ClauseModality, isDenied: Bool, years: [Int], year: Int?, names: Int,
    topic: (name: SummaryTopic.Name, value: Int)?
  ) {
    for token in clause.kept where clause.reading.kind(token) == .word {
      marks.insert(clause.reading.word(token))
    }
    marks.insert(Self.section(section))
    marks.insert(Self.subject(clause.subject))
    marks.insert(Self.place(rank))
    if clause.sentence == 0 { marks.insert("@first") }
    marks.insert(Self.length(clause.wordCount))
    for word in heading { if let mark = Self.heading(word) { marks.insert(mark) } }
    if modality == .ownEstimate { marks.insert("@estimate") }
    if modality == .forwardLooking { marks.insert("@ahead") }
    if modality == .thirdPartyEstimate { marks.insert("@others") }
    if isDenied { marks.insert("@denied") }
    if clause.predicate.isCopula { marks.insert("@copula") }
    if clause.isPresent { marks.insert("@present") }
    if clause.isPlainSubject { marks.insert("@plain") }
    figures(clause)
    times(years, year)
    lists(clause, names)
    if let topic {
      marks.insert(Self.topics[topic.name.rawValue])
      marks.insert(Self.priors[min(max(topic.value, 0) / 12, Self.priors.count - 1)])
    } else {
      marks.insert("@untitled")
    }
  }

  private mutating func figures(_ clause: SourceClause) {
    var counts = (money: 0, percent: 0, count: 0)
    for value in clause.values {
      switch value.kind {
      case .money: counts.money += 1
      case .percent: counts.percent += 1
      case .count, .measure: counts.count += 1
      default: break
      }
    }
    if counts.money > 0 { marks.insert("@money") }
    if counts.money > 1 { marks.insert("@moneys") }
    if counts.percent > 0 { marks.insert("@percent") }
    if counts.percent > 1 { marks.insert("@percents") }
    if counts.count > 0 { marks.insert("@count") }
    if counts == (0, 0, 0) { marks.insert("@figureless") }
  }

  private mutating func times(_ years: [Int], _ year: Int?) {
    guard let newest = years.max(), let year else {
      marks.insert("@timeless")
      return
    }
    marks.insert(newest == year ? "@thisyear" : newest > year ? "@later" : "@earlier")
    if newest < year - 2 { marks.insert("@old") }
  }

  private mutating func lists(_ clause: SourceClause, _ names: Int) {
    let commas = clause.kept.count {
      $0 > clause.predicate.after && clause.reading.tag($0) == .comma
    }
    marks.insert(commas == 0 ? "@nolist" : commas == 1 ? "@pair" : commas < 4 ? "@list" : "@lists")
    marks.insert(names == 0 ? "@nameless" : names < 4 ? "@name" : names < 8 ? "@names" : "@famous")
    let capitals = clause.kept.count {
      $0 > clause.reading.range.lowerBound && clause.reading.kind($0) == .word
        && clause.reading.tokens[$0].traits.contains(.capitalised)
    }
    if capitals >= 4 { marks.insert("@capitals") }
    if clause.holds(SourceWords.vague) { marks.insert("@vague") }
    if clause.holds(SourceWords.legal) { marks.insert("@legal") }
    if clause.holds(SourceWords.selfPraise) { marks.insert("@praise") }
    if SourceWords.surroundings.contains(clause.head) { marks.insert("@surroundings") }
    for (mark, words) in Self.fields where clause.holds(words) { marks.insert(mark) }
    for (mark, words) in Self.heads where words.contains(clause.head) { marks.insert(mark) }
  }

  // MARK: Marks

  private static let topics: [Word] = SummaryTopic.Name.allCases.map { Word("@topic.\($0)") }
  private static let priors: [Word] = (0..<9).map { Word("@prior.\($0)") }

  private static func section(_ kind: SummarySections.Kind) -> Word {
    switch kind {
    case .business: "@business"
    case .discussion: "@discussion"
    case .shares: "@shares"
    case .properties: "@properties"
    case .risks: "@risks"
    case .statements: "@statements"
    case .other: "@elsewhere"
    }
  }

  private static func subject(_ subject: SourceClause.Subject) -> Word {
    switch subject {
    case .registrant: "@registrant"
    case .own: "@own"
    case .measure: "@measure"
    case .general: "@general"
    case .named: "@named"
    }
  }

  private static func place(_ rank: Int) -> Word {
    switch rank {
    case ...2: "@place.0"
    case ...7: "@place.1"
    case ...20: "@place.2"
    case ...60: "@place.3"
    default: "@place.4"
    }
  }

  private static func length(_ words: Int) -> Word {
    switch words {
    case ..<8: "@length.0"
    case ..<13: "@length.1"
    case ..<19: "@length.2"
    case ..<26: "@length.3"
    default: "@length.4"
    }
  }

  private static func heading(_ word: Word) -> Word? {
    for (mark, words) in titles where words.contains(word) { return mark }
    return nil
  }

  private static let titles: [(Word, WordSet)] = [
    ("@under.rivals", WordSet("competition competitors competitive")),
    (
      "@under.law",
      WordSet("regulation regulatory legal litigation environmental governmental tax taxes")
    ),
    ("@under.people", WordSet("employees personnel management directors culture human")),
    ("@under.sales", WordSet("sales distribution channels marketing channel")),
    ("@under.buyers", WordSet("customers customer members markets market clients")),
    (
      "@under.supply",
      WordSet("manufacturing suppliers supply sourcing materials procurement production")
    ),
    (
      "@under.goods",
      WordSet("products product services service solutions offerings platforms technology")
    ),
    (
      "@under.money",
      WordSet("liquidity resources financing debt borrowings equity capital notes cash")
    ),
    (
      "@under.results",
      WordSet("results revenue revenues income operations segment segments premiums")
    ),
    ("@under.overview", WordSet("overview general business summary company introduction")),
    (
      "@under.accounting",
      WordSet("accounting policies estimates summary significant recent fair value")
    ),
    ("@under.risk", WordSet("risk risks factors")),
  ]

  private static let fields: [(Word, WordSet)] = [
    ("@says.revenue", TopicWords.revenue), ("@says.buyers", TopicWords.buyers),
    ("@says.ways", TopicWords.intermediaries), ("@says.goods", TopicWords.goods),
    ("@says.debt", TopicWords.debt), ("@says.credit", TopicWords.credit),
    ("@says.makers", TopicWords.makers), ("@says.minor", TopicWords.minor),
    ("@says.stock", TopicWords.stock), ("@says.staff", TopicWords.staff),
    ("@says.expenses", TopicWords.expenses), ("@says.accounting", TopicWords.accounting),
    ("@says.leases", TopicWords.leases),
  ]

  private static let heads: [(Word, WordSet)] = [
    ("@of.revenue", TopicWords.turnover), ("@of.buyers", TopicWords.buyers),
    ("@of.goods", TopicWords.goods), ("@of.expenses", TopicWords.expenses),
    ("@of.debt", TopicWords.debt),
    ("@of.change", WordSet("increase decrease change growth decline")),
  ]
}
