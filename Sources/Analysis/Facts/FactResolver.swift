/// Turns the statements of all blocks into the facts of the filing.
struct FactResolver {
  private let view: TextView
  private let blocks: [BlockAnalysis]
  private let roles: [BlockRole]
  private let registrant: Registrant?
  private let cover: Cover
  private let firstBlock: Int
  private var facts: [Fact] = []
  /// Totals that were read otherwise than they are tagged.
  private var disputed: [Fact] = []
  /// The power of ten that amounts of an Item are given in, where the Item says so.
  private let scales: ItemScales
  /// The ISO code of `$`.
  private let dollar: String
  /// The last days of fiscal years, where the text tells them.
  private let yearEnds: [Int: CalendarDate]
  private var clauses: [String: FactClause] = [:]
  private var counts: [FactKind: Int] = [:]
  /// The facts that a new one may repeat, by what must be equal.
  private var byKey: [MergeKey: [Int]] = [:]

  /// What two tellings of one fact have in common.
  private struct MergeKey: Hashable {
    let kind: FactKind
    let period: String?
    let unit: String?
    let low: ExactDecimal?
    let high: ExactDecimal?
    let name: [UInt8]

    init(_ fact: Fact) {
      name = fact.kind == .partner ? FactResolver.letters(fact.subject) : []
      kind = fact.kind
      period = fact.period?.label
      unit = fact.unit
      low = fact.value?.low
      high = fact.value?.high
    }
  }

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
  static func facts(
    view: TextView, blocks: [BlockAnalysis], roles: [BlockRole], cover: Cover,
    registrant: Registrant?, firstBlock: Int
  ) -> Result {
    var resolver = FactResolver(
      view: view, blocks: blocks, roles: roles, cover: cover, registrant: registrant,
      firstBlock: firstBlock)
    resolver.run()
    return Result(
      facts: resolver.facts, clauses: resolver.clauses, disputed: resolver.disputed)
  }

  private init(
    view: TextView, blocks: [BlockAnalysis], roles: [BlockRole], cover: Cover,
    registrant: Registrant?, firstBlock: Int
  ) {
    self.view = view
    self.blocks = blocks
    self.roles = roles
    self.cover = cover
    self.registrant = registrant
    self.firstBlock = firstBlock
    scales = ItemScales(view: view, blocks: blocks, roles: roles)
    dollar = ReportingCurrency.dollar(in: blocks)
    yearEnds = FiscalYearEnds.byYear(in: blocks)
  }

  private mutating func run() {
    for block in blocks.indices where block >= firstBlock && roles[block].kind == .body {
      for statement in blocks[block].statements { resolve(statement, in: block) }
    }
    let tagged = TaggedFacts(view: view).entries()
    let reader = TableFacts(view: view, blocks: blocks, roles: roles, scales: scales)
    var previous: TextTable?
    for table in view.tables where (table.rows.first?.block ?? 0) >= firstBlock {
      for entry in reader.entries(of: table, after: previous) { resolve(entry) }
      previous = table
    }
    settle(tagged)
    facts = FinancialIncome.settled(facts, cover: cover)
    tellReportPeriods()
    facts.sort { ($0.range, $0.id) < ($1.range, $1.id) }
  }

  /// Gives the year reported on to what the present tense tells without a time of its own.
  private mutating func tellReportPeriods() {
    guard
      let year = ReportedYear.period(cover: cover, facts: facts, yearEnds: yearEnds)
    else { return }
    for index in facts.indices where facts[index].period == nil {
      let fact = facts[index]
      guard fact.kind.holdsInPresent, fact.modality == .actual,
        clauses[fact.id]?.statement.isPresent ?? false
      else { continue }
      facts[index].reportPeriod = year
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
      return kinds.contains(fact.kind) && period.kind == .year
    }
    byKey = [:]
    for (index, fact) in facts.enumerated() where fact.value != nil || fact.kind == .partner {
      byKey[MergeKey(fact), default: []].append(index)
    }
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
    guard let noun = range.first(where: { PointingWords.revenues.contains(tokens[$0].word) }) else {
      return nil
    }
    return text(range.lowerBound..<(noun + 1), in: block)
  }

  private mutating func resolve(_ entry: TableFacts.Entry) {
    let figure = entry.figure
    var number = ExactDecimal(
      figure.number.mantissa, exponent: figure.number.exponent + entry.scale)
    switch entry.sign {
    case .shown: break
    case .negative: number = Self.negative(number)
    case .magnitude: number = number.magnitude
    }
    let count = (counts[entry.kind] ?? 0) + 1
    let label = (entry.wrapped + [entry.label]).map { text($0.tokens, in: $0.block) }
      .joined(separator: " ")
    var fact = Fact(
      id: "\(entry.kind.rawValue)-\(count)", kind: entry.kind,
      subject: entry.isSubjectLabel ? label : nil,
      value: Fact.Value(
        low: number, high: number, bound: .exact, lastPlace: figure.lastPlace + entry.scale,
        raw: text(figure.tokens, in: entry.block)),
      unit: figure.isPercent ? "percent" : entry.unit ?? dollar,
      period: entry.period.map { time($0, of: entry.kind) },
      dimension: entry.dimension,
      range: source(figure.tokens, in: entry.block),
      sentenceRange: view.map.source(of: view.blocks[entry.block].range))
    fact.value?.captionScale = entry.scale
    var statement = Statement(
      kind: entry.kind,
      tokens: entry.label.block == entry.block
        ? min(entry.label.tokens.lowerBound, figure.tokens.lowerBound)..<figure.tokens.upperBound
        : figure.tokens)
    statement.subject =
      entry.isSubjectLabel && entry.label.block == entry.block ? entry.label.tokens : nil
    statement.dimension = entry.dimension
    add(
      fact,
      clause: FactClause(block: entry.block, statement: statement, item: roles[entry.block].item))
  }

  /// Keeps a fact unless it repeats one: then the place is one more mention of that.
  private mutating func add(_ fact: Fact, clause: FactClause?) {
    // What has neither a figure nor a name is told anew each time.
    let key = fact.value != nil || fact.kind == .partner ? MergeKey(fact) : nil
    if let key, let known = byKey[key]?.first(where: { same($0, fact) }) {
      if !facts[known].mentions.contains(fact.range), facts[known].range != fact.range {
        facts[known].mentions.append(fact.range)
      }
      return
    }
    counts[fact.kind, default: 0] += 1
    if let clause { clauses[fact.id] = clause }
    if let key { byKey[key, default: []].append(facts.count) }
    facts.append(fact)
  }

  private mutating func resolve(_ statement: Statement, in block: Int) {
    guard isOwn(statement, in: block) else { return }
    // What may be sold, or could be lost, is nothing that the business has.
    if statement.modality == .hypothetical, statement.value == nil, statement.kind.isOfBusiness {
      return
    }
    let analysis = blocks[block]
    let value = statement.value.map { analysis.values[$0] }
    // An amount without a scale word has the scale that its Item gives, or is not told in full.
    var scale = 0
    if let value, case .money = value.kind, statement.kind.isScaledByItem,
      value.isUnscaled(among: analysis.structure.tokens), !scales.isScaleFree,
      !(statement.kind == .dividend && value.lastPlace < 0)
    {
      guard let given = scales.inProse(of: roles[block].item) else {
        if value.nominal.map({ !$0.isWrittenOut }) ?? true { return }
        return resolve(statement, scaledBy: 0, in: block)
      }
      scale = value.nominal.map { $0.isSevenDigits } ?? false ? 0 : given
    }
    resolve(statement, scaledBy: scale, in: block)
  }

  private mutating func resolve(_ statement: Statement, scaledBy scale: Int, in block: Int) {
    let analysis = blocks[block]
    let value = statement.value.map { analysis.values[$0] }
    let period =
      statement.period.flatMap { index -> Period? in
        guard case .period(let period) = analysis.values[index].kind else { return nil }
        return statement.periodShift == 0 ? period : period.shifted(byYears: statement.periodShift)
      } ?? (statement.value == nil ? nil : leadPeriod(of: block, statement))
    let time = period.map { self.time($0, of: statement.kind) }
    let sentence = analysis.structure.sentences[statement.sentence]
    let number = (counts[statement.kind] ?? 0) + 1
    var fact = Fact(
      id: "\(statement.kind.rawValue)-\(number)", kind: statement.kind,
      subject: statement.subject.map {
        text(trimmed($0, in: block), in: block)
      },
      value: value.map { self.value($0, of: statement, scaledBy: scale, in: block) }
        ?? statement.implied.map { implied($0, statement, in: block) },
      unit: statement.unit ?? value.flatMap(unit) ?? statement.implied.map { _ in "percent" },
      period: time, modality: statement.modality,
      polarity: statement.polarity, qualifier: statement.qualifier.map { text($0, in: block) },
      dimension: statement.dimension, topCount: statement.topCount,
      range: source(statement.tokens, in: block), sentenceRange: source(sentence.tokens, in: block))
    if value == nil, !statement.items.isEmpty {
      fact.items = statement.items.map {
        Fact.Item(text: text(trimmed($0, in: block), in: block), range: source($0, in: block))
      }
    }
    fact.role = statement.role?.rawValue
    add(fact, clause: FactClause(block: block, statement: statement, item: roles[block].item))
  }

  /// A balance of a fiscal year is one of its last day, where the text tells that day.
  private func time(_ period: Period, of kind: FactKind) -> Period {
    guard kind.isBalance, period.kind == .year, let end = period.end ?? yearEnds[period.year] else {
      return period
    }
    return .instant(end)
  }

  /// The year that the words before a list give: `Highlights for 2022 include:`.
  private func leadPeriod(of block: Int, _ statement: Statement) -> Period? {
    guard view.blocks[block].shape == .listRow, statement.period == nil,
      statement.kind.isTotal || statement.kind == .revenueGrowth
    else { return nil }
    var lead = block - 1
    while lead >= firstBlock, block - lead <= 16, view.blocks[lead].shape == .listRow { lead -= 1 }
    guard lead >= firstBlock, view.blocks[lead].shape != .listRow,
      blocks[lead].structure.tokens.last?.kind == .colon
    else { return nil }
    var years: [Period] = []
    var isCompared = false
    for value in blocks[lead].values {
      guard case .period(let period) = value.kind else { continue }
      // `Highlights for 2022 versus 2021`
      let before = blocks[lead].structure.tokens[..<value.tokens.lowerBound].last?.word
      if !years.isEmpty, before == "versus" || before == "to" || before == "with" {
        isCompared = true
      }
      years.append(period)
    }
    // An item that names a time of its own: not told.
    let end = statement.tokens.upperBound + 4
    let own = blocks[block].values.contains { value in
      guard case .period = value.kind else { return false }
      return value.tokens.lowerBound < end
    }
    guard years.count == 1 || years.count == 2 && isCompared, !own, let year = years.first,
      year.kind == .year
    else { return nil }
    return year
  }

  // MARK: Whose

  private func isOwn(_ statement: Statement, in block: Int) -> Bool {
    switch statement.owner {
    case .registrant: return true
    case .named(let range): return isRegistrant(range, in: block)
    case .other: return statement.kind == .endMarket || statement.kind == .competitor
    }
  }

  /// Whether the first name in a phrase is one of the registrant's.
  private func isRegistrant(_ range: Range<Int>, in block: Int) -> Bool {
    guard let registrant else { return false }
    let tokens = blocks[block].structure.tokens
    guard
      let name = range.first(where: {
        tokens[$0].kind == .word && tokens[$0].traits.contains(.capitalised)
          && ClosedClass.tag(of: tokens[$0].word) == nil
      })
    else { return false }
    return registrant.aliases.contains(tokens[name].word)
  }

  // MARK: Parts of a fact

  private func value(
    _ value: TextValue, of statement: Statement, scaledBy scale: Int, in block: Int
  ) -> Fact.Value {
    if case .period(let period) = value.kind {
      let year = ExactDecimal(Int64(period.year))
      return Fact.Value(
        low: year, high: year, bound: .exact, lastPlace: 0, raw: text(value.tokens, in: block))
    }
    func scaled(_ number: ExactDecimal?) -> ExactDecimal? {
      number.map { ExactDecimal($0.mantissa, exponent: $0.exponent + scale) }
    }
    var low = scaled(value.low)
    var high = scaled(value.high)
    if statement.isNegative {
      (low, high) = (high.map(Self.negative), low.map(Self.negative))
    }
    var result = Fact.Value(
      low: low, high: high, bound: statement.bound ?? value.bound,
      lastPlace: value.lastPlace + scale,
      raw: text(value.tokens, in: block))
    result.captionScale = scale
    return result
  }

  /// All is 100%, a majority more than 50%.
  private func implied(_ figure: ImpliedFigure, _ statement: Statement, in block: Int) -> Fact.Value
  {
    let share = ExactDecimal(figure == .all ? 100 : 50)
    return Fact.Value(
      low: share, high: figure == .all ? share : nil, bound: figure == .all ? .exact : .over,
      lastPlace: 0, raw: text(statement.tokens, in: block))
  }

  /// A loss is negative whether or not the text already writes it so.
  private static func negative(_ number: ExactDecimal) -> ExactDecimal {
    number.mantissa < 0 ? number : ExactDecimal(-number.mantissa, exponent: number.exponent)
  }

  private func unit(of value: TextValue) -> String? {
    switch value.kind {
    case .money(let currency): currency.isEmpty ? dollar : currency
    case .percent, .percentagePoints: "percent"
    case .duration(let unit): unit
    case .count, .measure, .period: nil
    }
  }

  /// A phrase without the words that only point: `our new tablet product` → `tablet product`.
  private func trimmed(_ range: Range<Int>, in block: Int) -> Range<Int> {
    let tokens = blocks[block].structure.tokens
    // `dependent on our U.S. operations`: what `our` points to.
    let pointer = range.last {
      tokens[$0].word == "our" && $0 < range.upperBound - 1
        && !(range.lowerBound == $0 - 2 && PointingWords.quantities.contains(tokens[$0 - 2].word))
    }
    // `borrowings outstanding under our facility`: what is drawn is told by the words before.
    let isDrawn = range.contains { tokens[$0].word == "outstanding" || tokens[$0].word == "drawn" }
    var start = isDrawn ? range.lowerBound : pointer ?? range.lowerBound
    while start < range.upperBound - 1 {
      if PointingWords.words.contains(tokens[start].word) {
        start += 1
      } else if OwnerWords.company.contains(tokens[start].word), start + 2 < range.upperBound,
        tokens[start + 1].word == "'s"
      {
        start += 2
      } else {
        break
      }
    }
    // `products (including those that were divested)`
    let bracket = (start..<range.upperBound).first { tokens[$0].kind == .openBracket }
    return start..<(bracket.map { $0 > start ? $0 : range.upperBound } ?? range.upperBound)
  }

  private func text(_ range: Range<Int>, in block: Int) -> String {
    let tokens = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return VisibleText.collapsed(view.text[(start + Int(first.start))..<(start + last.end)])
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

  /// Whether two facts of one key state the same: one figure of one thing for one time, told twice.
  private func same(_ known: Int, _ new: Fact) -> Bool {
    guard facts[known].polarity == new.polarity, facts[known].topCount == new.topCount,
      facts[known].qualifier == new.qualifier
    else { return false }
    if facts[known].value == nil { return new.kind == .partner }
    // The number of customers, the year and the share say it all, however they are called.
    if new.kind == .topNShare { return true }
    return Self.isAbout(facts[known].subject, new.subject)
  }

  /// The letters and digits of a name: the same for `AT&T` and `ATT`.
  private static func letters(_ name: String?) -> [UInt8] {
    (name ?? "").utf8.filter { ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 >= 0x80 }
      .map { $0 | 0x20 }
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

/// Words that only point to what follows.
private enum PointingWords {
  static let words = WordSet("our its the a an new these this of")
  static let revenues = WordSet("revenue revenues sales turnover")
  /// What counts some of many: `two of our customers`.
  static let quantities = WordSet(
    "none one two three four five six seven eight nine ten each any some most many several all both"
  )
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
