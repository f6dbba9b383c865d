/// Turns the statements of all blocks into the facts of the filing.
struct FactResolver {
  private let view: TextView
  private let blocks: [BlockAnalysis]
  private let roles: [BlockRole]
  private let cover: Cover
  private let context: FactContext
  private let statements: StatementResolver
  private var facts: [Fact] = []
  /// Totals that were read otherwise than they are tagged.
  private var disputed: [Fact] = []
  private var clauses: [String: FactClause] = [:]
  private var counts: [FactKind: Int] = [:]
  /// The facts that a new one may repeat, by what must be equal.
  private var byKey: [MergeKey: [Int]] = [:]

  /// The facts in the order of the text, and the clauses they stand in.
  struct Result: Sendable {
    /// The facts.
    var facts: [Fact]
    /// For each fact its clause, by identifier.
    var clauses: [String: FactClause]
    /// Totals that were read otherwise than they are tagged, and so are no facts.
    var disputed: [Fact] = []
  }

  /// Resolves statements from `firstBlock` on; what stands before is a preamble.
  ///
  /// What an edit has left alone is taken over from the version before; the result is the same.
  /// Tables are read by several threads where `sharing` has them.
  static func facts(
    view: TextView, blocks: [BlockAnalysis], roles: [BlockRole], cover: Cover,
    registrant: Registrant?, firstBlock: Int, since before: FactMemory.Version? = nil,
    sharing: TableFacts.Sharing
  ) -> FactMemory {
    let before = before.flatMap { $0.memory.roles == roles ? $0 : nil }
    let known = before.flatMap { $0.keepsValues ? $0.memory.context : nil }
    let context = FactContext(
      scales: known?.scales ?? ItemScales(view: view, blocks: blocks, roles: roles),
      dollar: known?.dollar ?? ReportingCurrency.dollar(in: blocks),
      yearEnds: known?.yearEnds ?? FiscalYearEnds.byYear(in: blocks),
      yearEnd: cover.fiscalYearEnd,
      registrantName: (cover.registrant ?? registrant?.name).map(RegistrantTitle.words) ?? [],
      seat: CoverAddress.place(in: blocks), aliases: registrant?.aliases,
      nameWords: Set(
        registrant?.name.utf8.split {
          !ByteClass.isLetter($0) && !ByteClass.isDigit($0) && $0 < 0x80
        }
        .map { Word(bytes: $0) } ?? []),
      firstBlock: firstBlock)
    let statements = StatementResolver(
      view: view, blocks: blocks, roles: roles, context: context)
    let last = before.flatMap {
      $0.memory.context == context && $0.memory.cover == cover ? $0 : nil
    }
    let told = last?.statements(statements) ?? blocks.indices.map { statements.told(by: $0) }
    let reader = TableFacts(
      view: view, blocks: blocks, roles: roles, scales: context.scales,
      registrantName: context.registrantName)
    let tables =
      last?.tables(reader)
      ?? sharing(view.tables.count) { reader.entries(ofTable: $0, from: firstBlock) }
    if let last, let result = last.moved(told, tables, in: view) {
      return FactMemory(
        context: context, roles: roles, cover: cover, statements: told, tables: tables,
        result: result, isMoved: true)
    }
    var resolver = FactResolver(
      view: view, blocks: blocks, roles: roles, cover: cover, context: context,
      statements: statements)
    resolver.run(told, tables)
    return FactMemory(
      context: context, roles: roles, cover: cover, statements: told, tables: tables,
      result: Result(
        facts: resolver.facts, clauses: resolver.clauses, disputed: resolver.disputed),
      isMoved: false)
  }

  private init(
    view: TextView, blocks: [BlockAnalysis], roles: [BlockRole], cover: Cover,
    context: FactContext, statements: StatementResolver
  ) {
    self.view = view
    self.blocks = blocks
    self.roles = roles
    self.cover = cover
    self.context = context
    self.statements = statements
  }

  private mutating func run(_ told: [ToldFacts], _ tables: [[TableFacts.Entry]]) {
    let names = Set(tables.joined().filter(\.isNameOfTotal).map { words(of: $0.label) })
    for (block, told) in told.enumerated() where !told.facts.isEmpty {
      let stretch = view.map.stretch(of: view.blocks[block].range)
      for fact in told.facts { add(ofTotal(fact, called: names), stretch) }
    }
    let tagged = TaggedFacts(view: view).entries().compactMap { entry in
      time(entry.period, of: entry.kind).map { entry.at($0) }
    }
    let parts = PartNames(blocks: blocks) { [statements] in
      statements.text($0.tokens, in: $0.block)
    }
    let veto = TagVeto(view: view)
    for table in parts.named(tables) {
      for entry in table where !isOfAnother(entry, veto) { resolve(entry) }
    }
    addSeat()
    dropContradicted(veto)
    settle(tagged)
    facts = FinancialIncome.settled(facts, cover: cover)
    tellReportPeriods()
    facts.sort { ($0.range, $0.id) < ($1.range, $1.id) }
  }

  /// Gives the year reported on to what the present tense tells without a time of its own.
  private mutating func tellReportPeriods() {
    guard
      let year = ReportedYear.period(cover: cover, facts: facts, yearEnds: context.yearEnds)
    else { return }
    for index in facts.indices where facts[index].period == nil {
      let fact = facts[index]
      guard fact.kind.holdsInPresent, fact.modality == .actual,
        clauses[fact.id]?.statement.isPresent ?? false
      else { continue }
      facts[index].reportPeriod = year
    }
  }

  /// Drops what the tag of its own figure contradicts, and the same figure told where none is tagged.
  private mutating func dropContradicted(_ veto: TagVeto?) {
    guard let veto else { return }
    let places = facts.map { figure(of: $0) ?? $0.range }
    var denied: Set<TagVeto.Figure> = []
    for (fact, place) in zip(facts, places) where veto.contradicts(fact.kind, at: place) {
      denied.insert(TagVeto.Figure(fact))
    }
    let kept = zip(facts, places).filter { fact, place in
      !veto.contradicts(fact.kind, at: place)
        && !(isBalanceOfTable(fact) && veto.isOfAnotherEntity(at: place))
        && (!denied.contains(TagVeto.Figure(fact)) || veto.isTagged(place))
    }
    guard kept.count < facts.count else { return }
    facts = kept.map(\.0)
    keyAnew()
  }

  /// Whether a fact is a total or a debt in a row of a table, which names no entity.
  private func isBalanceOfTable(_ fact: Fact) -> Bool {
    guard fact.kind.isTotal || fact.kind == .debtInstrument, let clause = clauses[fact.id] else {
      return false
    }
    return view.blocks[clause.block].shape == .tableRow
  }

  /// The bytes of the source that hold the figure of a fact told in a sentence.
  private func figure(of fact: Fact) -> ByteRange? {
    guard let clause = clauses[fact.id], let value = clause.statement.value,
      blocks[clause.block].values.indices.contains(value)
    else { return nil }
    return source(blocks[clause.block].values[value].tokens, in: clause.block)
  }

  /// Finds the facts that a new one may repeat after some were taken away.
  private mutating func keyAnew() {
    byKey = [:]
    for (index, fact) in facts.enumerated() {
      if let key = MergeKey(of: fact) { byKey[key, default: []].append(index) }
    }
  }

  /// Lets tags outrank reading: what disagrees with a tag of the same kind and time was misread.
  ///
  /// Where a text has no tags, totals that tables give differently for one time are not told apart.
  private mutating func settle(_ tagged: [TaggedFacts.Entry]) {
    guard !tagged.isEmpty else { return }
    let kinds = Set(tagged.map(\.kind))
    var byTime: [String: TaggedFacts.Entry] = [:]
    for entry in tagged { byTime["\(entry.kind.rawValue) \(entry.period.label)"] = entry }
    let parts = tagged.isEmpty ? [:] : TaggedFacts(view: view).parts()
    for index in facts.indices
    where facts[index].kind == .revenueTotal && facts[index].subject == nil {
      guard let time = facts[index].period?.label, let value = facts[index].value,
        let number = value.nominal, let total = byTime["revenue-total \(time)"],
        !number.agrees(with: total.value, lastPlace: value.lastPlace),
        parts["revenue-total \(time)"]?.contains(where: {
          number.agrees(with: $0, lastPlace: value.lastPlace)
        }) ?? false, let clause = clauses[facts[index].id],
        let name = metricName(clause.statement.tokens, in: clause.block)
      else { continue }
      // `Net sales` beside membership fees: a part by its tag.
      facts[index].subject = name
    }
    facts.removeAll { fact in
      guard fact.kind.isTotal, fact.subject == nil, fact.unit != "percent",
        let period = fact.period,
        let value = fact.value, let number = value.nominal
      else { return false }
      if let entry = byTime["\(fact.kind.rawValue) \(period.label)"] {
        let isDisputed = !number.agrees(with: entry.value, lastPlace: value.lastPlace)
        if isDisputed { disputed.append(fact) }
        return isDisputed
      }
      return kinds.contains(fact.kind)
        && (period.kind == .year || period.kind == .range && period.start == nil)
    }
    keyAnew()
    for entry in tagged {
      let count = (counts[entry.kind] ?? 0) + 1
      var fact = Fact(
        id: "\(entry.kind.rawValue)-\(count)", kind: entry.kind,
        value: Fact.Value(
          low: entry.value, high: entry.value, bound: .exact, lastPlace: entry.lastPlace,
          raw: VisibleText.collapsed(view.text[entry.range.start..<entry.range.end])),
        unit: entry.currency, period: entry.period, range: view.map.source(of: entry.range),
        sentenceRange: view.map.source(of: entry.range))
      fact.value?.captionScale = entry.scale
      add(fact, clause: nil)
    }
  }

  /// The words of a statement up to the noun that names its metric: `Net sales`.
  private func metricName(_ range: Range<Int>, in block: Int) -> String? {
    let tokens = blocks[block].structure.tokens
    guard let noun = range.first(where: { RevenueNouns.words.contains(tokens[$0].word) }) else {
      return nil
    }
    return statements.text(range.lowerBound..<(noun + 1), in: block)
  }

  private func words(of label: TableReading.Label) -> [Word] {
    blocks[label.block].structure.tokens[label.tokens].filter { $0.kind == .word }.map(\.word)
  }

  /// Revenue that a text calls by the name that the statement of income gives all of it is the total.
  private func ofTotal(_ told: BlockFact, called names: Set<[Word]>) -> BlockFact {
    guard !names.isEmpty, let subject = told.fact.subject,
      told.fact.kind == .revenueTotal || told.fact.kind == .revenueGrowth
    else { return told }
    var words = subject.split(separator: " ").map { Word($0) }
    while let first = words.first, RevenueNouns.wholes.contains(first) { words.removeFirst() }
    guard names.contains(words) else { return told }
    var fact = told.fact
    fact.subject = nil
    return BlockFact(fact, clause: told.clause)
  }

  /// Adds the place of the principal executive offices that the cover gives.
  private mutating func addSeat() {
    guard let seat = context.seat else { return }
    let place = source(seat.tokens, in: seat.block)
    var statement = Statement(kind: .headquarters, tokens: seat.tokens)
    statement.subject = seat.tokens
    // An address may have no comma before its state.
    let end = seat.state.lowerBound
    let hasComma = blocks[seat.block].structure.tokens[..<end].last?.kind == .comma
    let city = statements.text(seat.tokens.lowerBound..<(hasComma ? end - 1 : end), in: seat.block)
    let name = "\(city), \(statements.text(seat.state, in: seat.block))"
    guard !facts.contains(where: { $0.kind == .headquarters && $0.subject == name }) else { return }
    let count = (counts[.headquarters] ?? 0) + 1
    add(
      Fact(
        id: "headquarters-\(count)", kind: .headquarters, subject: name, range: place,
        sentenceRange: place),
      clause: FactClause(block: seat.block, statement: statement, item: roles[seat.block].item))
  }

  /// Whether a figure of a table is tagged as that of another registrant of the group.
  private func isOfAnother(_ entry: TableFacts.Entry, _ veto: TagVeto?) -> Bool {
    veto?.isOfAnotherEntity(at: source(entry.figure.tokens, in: entry.block)) ?? false
  }

  /// The time of a figure of a table or a tag; nil for the quarters of an annual report.
  private func time(_ period: Period, of kind: FactKind) -> Period? {
    guard period.isPartOfYear else { return context.time(period, of: kind) }
    switch cover.form?.kind {
    case .annual, .smallBusinessAnnual, .foreignAnnual: return nil
    default: break
    }
    guard kind.isToldOfQuarters else { return nil }
    if kind.isBalance { return period.end.map { .instant($0) } }
    return context.time(period, of: kind)
  }

  private mutating func resolve(_ entry: TableFacts.Entry) {
    let period = entry.period.flatMap { time($0, of: entry.kind) }
    guard entry.period == nil || period != nil else { return }
    let figure = entry.figure
    var number = ExactDecimal(
      figure.number.mantissa, exponent: figure.number.exponent + entry.scale)
    switch entry.sign {
    case .shown: break
    case .negative: number = StatementResolver.negative(number)
    case .magnitude: number = number.magnitude
    }
    let count = (counts[entry.kind] ?? 0) + 1
    var label = (entry.wrapped + [entry.label]).map { statements.text($0.tokens, in: $0.block) }
      .joined(separator: " ")
    if let parent = entry.parentName { label = "\(parent) – \(label)" }
    var fact = Fact(
      id: "\(entry.kind.rawValue)-\(count)", kind: entry.kind,
      subject: entry.isSubjectLabel ? label : nil,
      value: Fact.Value(
        low: number, high: number, bound: .exact, lastPlace: figure.lastPlace + entry.scale,
        raw: statements.text(figure.tokens, in: entry.block)),
      unit: figure.isPercent ? "percent" : entry.unit ?? context.dollar,
      period: period, dimension: entry.dimension,
      range: source(figure.tokens, in: entry.block),
      sentenceRange: view.map.source(of: view.blocks[entry.block].range))
    fact.value?.captionScale = entry.scale
    var statement = Statement(
      kind: entry.kind,
      tokens: entry.label.block == entry.block
        ? min(entry.label.tokens.lowerBound, figure.tokens.lowerBound)..<figure.tokens.upperBound
        : figure.tokens)
    statement.subject =
      entry.isSubjectLabel && entry.label.block == entry.block && entry.parentName == nil
      ? entry.label.tokens : nil
    statement.dimension = entry.dimension
    add(
      fact,
      clause: FactClause(block: entry.block, statement: statement, item: roles[entry.block].item))
  }

  private func source(_ range: Range<Int>, in block: Int) -> ByteRange {
    let tokens = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = tokens[range].first, let last = tokens[range].last else {
      return ByteRange(0, 0)
    }
    return view.map.source(of: ByteRange(start + Int(first.start), start + last.end))
  }

  // MARK: Merging

  /// Keeps a fact unless it repeats one: then the place is one more mention of that.
  private mutating func add(_ fact: Fact, clause: FactClause?) {
    let key = MergeKey(of: fact)
    if let key, let known = byKey[key]?.first(where: { same($0, fact) }) {
      mention(fact.range, of: known)
      return
    }
    counts[fact.kind, default: 0] += 1
    if let clause { clauses[fact.id] = clause }
    if let key { byKey[key, default: []].append(facts.count) }
    facts.append(fact)
  }

  /// Does the same with a fact of a block that shows a stretch of the source.
  private mutating func add(_ told: BlockFact, _ stretch: SourceMap.Stretch) {
    let range = told.fact.range.isEmpty ? told.fact.range : stretch.source(of: told.fact.range)
    if let key = told.key, let known = byKey[key]?.first(where: { same($0, told.fact) }) {
      mention(range, of: known)
      return
    }
    let count = (counts[told.fact.kind] ?? 0) + 1
    var fact = told.fact
    fact.id = "\(fact.kind.rawValue)-\(count)"
    fact.range = range
    if !fact.sentenceRange.isEmpty { fact.sentenceRange = stretch.source(of: fact.sentenceRange) }
    for index in fact.items.indices where !fact.items[index].range.isEmpty {
      fact.items[index].range = stretch.source(of: fact.items[index].range)
    }
    counts[fact.kind] = count
    clauses[fact.id] = told.clause
    if let key = told.key { byKey[key, default: []].append(facts.count) }
    facts.append(fact)
  }

  private mutating func mention(_ range: ByteRange, of known: Int) {
    if facts[known].range != range, !facts[known].mentions.contains(range) {
      facts[known].mentions.append(range)
    }
  }

  /// Whether two facts of one key state the same: one figure of one thing for one time, told twice.
  private func same(_ known: Int, _ new: Fact) -> Bool {
    guard facts[known].polarity == new.polarity, facts[known].topCount == new.topCount,
      facts[known].qualifier == new.qualifier,
      // What was paid back is not what is owed.
      (facts[known].modality == .resolved) == (new.modality == .resolved)
    else { return false }
    if facts[known].value == nil { return new.kind == .partner }
    // The number of customers, the year and the share say it all, however they are called.
    if new.kind == .topNShare { return true }
    return Self.isAbout(facts[known].subject, new.subject)
  }

  /// Whether one subject's words all occur in the other's.
  private static func isAbout(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == right }
    if left == right { return true }
    let first = Set(left.split(separator: " ").map { Word($0) })
    let second = Set(right.split(separator: " ").map { Word($0) })
    return first.isSubset(of: second) || second.isSubset(of: first)
  }
}

/// Words for the registrant's revenue, as labels name it.
private enum RevenueNouns {
  static let words = WordSet("revenue revenues sales turnover")
  static let wholes = WordSet("total net our its the consolidated")
}

/// Where a fact came from, for layers that write sentences of it.
struct FactClause: Sendable {
  /// The number of the block.
  let block: Int
  /// The statement.
  let statement: Statement
  /// The Item it stands in.
  let item: String?
}
