/// A thing an analyst wants to know, with the marks by which a clause tells it.
struct SummaryTopic: Sendable {
  /// The figure a clause must state.
  enum Figure: Sendable { case any, money, percent, count, share, time }

  /// Its name; sentences and facts of one topic stand for each other.
  let name: Name
  /// The aspect of the business model.
  let facet: Facet
  /// What it is worth, 0 … 100.
  let weight: Int
  /// The most clauses that are told of it.
  let limit: Int
  /// Whom the clause may be about.
  var subjects: SmallSet<SourceClause.Subject> = [.registrant, .own]
  /// Words of which the subject holds one.
  var subjectWords: WordSet?
  /// Words of which one is the head of the subject.
  var heads: WordSet?
  /// Verbs of which one is the main verb.
  var verbs: TopicVerbs?
  /// Sets of words of which the words told hold one each.
  var words: [WordSet] = []
  /// Words of which none is told.
  var without: WordSet?
  /// Where the clause may stand.
  var sections: SmallSet<SummarySections.Kind> = [.business, .discussion]
  /// The figure that is told.
  var figure: Figure?
  /// Words of headings under which the clause is at home.
  var headings: WordSet?
  /// Whether the clause may deny.
  var mayDeny = false
  /// Whether the clause may look ahead.
  var mayExpect = false
  /// Whether the figures must be of the year reported on.
  var isDated = true
  /// Whether a clause with an amount or a share tells of something else.
  var isWithoutFigure = false
  /// Whether the clause must be in the present tense.
  var isPresent = false
  /// Whether nothing may be attached to the subject.
  var isPlain = false
  /// Whether the subject is a name or a noun with one: `Lumen`, `the Lumen system`.
  var isName = false
  /// Whether what happened in earlier years still counts.
  var mayBeOld = false

  /// The names of topics, in the order in which they are told.
  enum Name: Int, Sendable, Comparable, CaseIterable {
    case identity, origin, segments, model, revenue, growth, parts, mix, premiums, interest,
      geography, moreRevenue
    case concentration, noConcentration, margin, unitsSold, backlog, pricing, seasonality
    case customers, customerCount, loans, deposits, moreCustomers
    case offering, brands, development, plans, moreProducts
    case channel, network, terms, moreChannels
    case making, supply, competition, regulation, patents, employees, moreContext
    case profit, operatingIncome, goingConcern, oversight, operatingCash, cash, workingCapital
    case equity, debt, facility, noDebt, raise, capitalNeeds, capex, research, dividends,
      repurchases
    case licences, inventory, reorganization, other, sufficiency

    static func < (left: Name, right: Name) -> Bool { left.rawValue < right.rawValue }

    /// What an analyst asks for in any filing, in hundredths of a point beyond its marks.
    var bonus: Int {
      switch self {
      case .goingConcern, .oversight: 150
      case .noDebt, .noConcentration: 100
      case .facility: 60
      case .channel: 60
      case .customers, .network, .deposits, .interest, .moreRevenue, .terms: 40
      case .sufficiency: 130
      case .offering: -20
      case .brands: -30
      case .model: 130
      case .customerCount: 50
      case .raise: 30
      default: 0
      }
    }

    /// Whether several sentences of the topic tell of several things.
    var isLoose: Bool {
      switch self {
      case .other, .parts, .offering, .mix, .moreRevenue, .moreCustomers, .moreProducts,
        .moreChannels, .moreContext:
        true
      default: false
      }
    }
  }

  /// Whether a clause that stands in a part of the filing tells of this topic.
  func admits(_ clause: SourceClause, in section: SummarySections.Kind) -> Bool {
    guard sections.contains(section), subjects.contains(clause.subject) else { return false }
    if let subjectWords, !clause.subjectHolds(subjectWords) { return false }
    if let heads, !heads.contains(clause.head) { return false }
    if isWithoutFigure, clause.holdsFigure { return false }
    if let verbs, !clause.isVerb(verbs) { return false }
    for set in words where !clause.holds(set) { return false }
    if let without, clause.holds(without) { return false }
    if isPresent, !clause.isPresent { return false }
    if isPlain, !clause.isPlainSubject { return false }
    if isName, !clause.isNamed { return false }
    return figure.map { holds($0, clause) } ?? true
  }

  /// Whether a number stands right before one of the things that the topic counts.
  private func counts(_ value: TextValue, in clause: SourceClause) -> Bool {
    guard let things = words.first else { return true }
    return (value.tokens.upperBound..<(value.tokens.upperBound + 5)).contains {
      things.contains(clause.reading.word($0))
    }
  }

  private func holds(_ figure: Figure, _ clause: SourceClause) -> Bool {
    clause.values.contains { value in
      switch (figure, value.kind) {
      case (.count, .count): counts(value, in: clause)
      case (.money, .money), (.percent, .percent), (.time, .period): true
      case (.share, .percent), (.share, .money): true
      case (.any, .money), (.any, .percent), (.any, .count), (.any, .measure): true
      case (.time, .duration): true
      default: false
      }
    }
  }
}

/// The main verbs that a topic asks for; `be` is no verb of the lexicon and is kept apart.
struct TopicVerbs: Sendable {
  /// The verbs.
  let set: VerbSet
  /// Whether forms of be are among them.
  let holdsBe: Bool

  /// Reads base forms separated by white space.
  init(_ verbs: StaticString) {
    set = VerbSet(verbs)
    var holdsBe = false
    WordList.forEachWord(verbs) { if $0 == "be" { holdsBe = true } }
    self.holdsBe = holdsBe
  }
}
