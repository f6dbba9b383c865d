/// What checks and the summary may read of a filing.
struct FilingFacts: Sendable {
  /// How much of a filing the text is.
  let documentKind: DocumentKind
  /// What the filing says of itself.
  let cover: Cover
  /// Whom it is about.
  let registrant: Registrant?
  /// The sections.
  let outline: Outline
  /// The facts, in the order of the text.
  let facts: [Fact]
  /// Totals that were read otherwise than they are tagged, and so are no facts.
  var disputed: [Fact] = []
  /// Where each fact came from, by identifier.
  let clauses: [String: FactClause]
  /// The visible text.
  let view: TextView
  /// The blocks.
  let blocks: [BlockAnalysis]
  /// The part each block plays.
  let roles: [BlockRole]
  /// What settings put in the place of the usual thresholds of rules.
  let thresholds: Thresholds

  /// The end of the period reported on, or else of the newest fiscal year that figures are given for.
  let periodEnd: CalendarDate?
  /// The newest year of the registrant's own figures.
  let latestYear: Int?
  /// For each kind the numbers of its facts.
  private let byKind: [FactKind: [Int]]

  /// Takes over what is known of a filing.
  init(
    documentKind: DocumentKind, cover: Cover, registrant: Registrant?, outline: Outline,
    facts: [Fact], disputed: [Fact] = [], clauses: [String: FactClause], view: TextView,
    blocks: [BlockAnalysis], roles: [BlockRole], thresholds: Thresholds = Thresholds()
  ) {
    self.documentKind = documentKind
    self.cover = cover
    self.registrant = registrant
    self.outline = outline
    self.facts = facts
    self.disputed = disputed
    self.clauses = clauses
    self.view = view
    self.blocks = blocks
    self.roles = roles
    self.thresholds = thresholds
    var byKind: [FactKind: [Int]] = [:]
    for index in facts.indices { byKind[facts[index].kind, default: []].append(index) }
    self.byKind = byKind
    var newestEnd: CalendarDate?
    var newestYear: Int?
    for index in facts.indices where facts[index].modality == .actual {
      guard let period = facts[index].period, period.kind == .year, facts[index].value != nil else {
        continue
      }
      if let end = period.end { newestEnd = max(newestEnd ?? end, end) }
      if facts[index].unit != "date" { newestYear = max(newestYear ?? period.year, period.year) }
    }
    periodEnd = cover.periodEnd ?? newestEnd
    latestYear = newestYear
  }

  /// The facts of one kind.
  /// - Complexity: O(f) in the facts of that kind.
  func facts(_ kind: FactKind) -> [Fact] { (byKind[kind] ?? []).map { facts[$0] } }
}

extension DocumentKind {
  private static let forms = WordSet("10-k 10-q 20-f 8-k 10-ksb 10-k405 40-f 6-k s-1")

  /// How much of a filing a text is: the whole when Items abound and the cover names the form, an
  /// excerpt when an Item with a title of the forms opens it, else unknown.
  static func of(
    _ outline: OutlineBuilder, form: FilingForm?, blocks: [BlockAnalysis]
  ) -> DocumentKind {
    guard outline.hasCanonicalItem else { return .unknown }
    // A current report has as many Items as there are events.
    if form?.kind == .current { return .full }
    guard max(outline.itemCount, outline.listedItems.count) >= 8 else { return .excerpt }
    let isNamed = blocks.prefix(120).contains { block in
      block.structure.tokens.contains { forms.contains($0.word) }
    }
    return form != nil || isNamed ? .full : .excerpt
  }
}
