/// Resolves the statements of single blocks.
struct StatementResolver {
  /// How many rows of a list are looked over for the words before it.
  static let listReach = 16

  let view: TextView
  let blocks: [BlockAnalysis]
  let roles: [BlockRole]
  let context: FactContext

  /// What a block tells of the registrant.
  func facts(of block: Int) -> [BlockFact] {
    guard block >= context.firstBlock, roles[block].kind == .body else { return [] }
    var result: [BlockFact] = []
    var places: [ByteRange: [Int]] = [:]
    for statement in blocks[block].statements {
      guard let fact = fact(of: statement, in: block) else { continue }
      // `designs, manufactures and markets tablets` is told once, not once by each verb.
      let place = fact.fact.range
      if let twin = places[place]?.first(where: { result[$0].isTold(as: fact) }) {
        if fact.fact.role == StatementRole.offering.rawValue { result[twin] = fact }
        continue
      }
      places[place, default: []].append(result.count)
      result.append(fact)
    }
    return result
  }

  /// Whether what a block tells may depend on blocks of an edit before it.
  func leans(_ block: Int, on edited: Range<Int>) -> Bool {
    view.blocks[block].shape == .listRow && block >= edited.lowerBound
      && block - edited.upperBound <= Self.listReach
  }

  /// The fact that a statement tells; nil where it is none of the registrant.
  private func fact(of statement: Statement, in block: Int) -> BlockFact? {
    guard isOwn(statement, in: block) else { return nil }
    // What may be sold, or could be lost, is nothing that the business has.
    if statement.modality == .hypothetical, statement.value == nil, statement.kind.isOfBusiness {
      return nil
    }
    let analysis = blocks[block]
    let value = statement.value.map { analysis.values[$0] }
    // An amount without a scale word has the scale that its Item gives, or is not told in full.
    var scale = 0
    if let value, case .money = value.kind, statement.kind.isScaledByItem,
      value.isUnscaled(among: analysis.structure.tokens), !context.scales.isScaleFree,
      !(statement.kind == .dividend && value.lastPlace < 0)
    {
      guard let given = context.scales.scale(of: value.nominal, in: roles[block].item) else {
        return nil
      }
      scale = given
    }
    return fact(of: statement, scaledBy: scale, in: block)
  }

  private func fact(of statement: Statement, scaledBy scale: Int, in block: Int) -> BlockFact {
    let analysis = blocks[block]
    let value = statement.value.map { analysis.values[$0] }
    let period =
      statement.period.flatMap { index -> Period? in
        guard case .period(let period) = analysis.values[index].kind else { return nil }
        return statement.periodShift == 0 ? period : period.shifted(byYears: statement.periodShift)
      } ?? (statement.value == nil ? nil : leadPeriod(of: block, statement))
    let time = period.map { context.time($0, of: statement.kind) }
    let sentence = analysis.structure.sentences[statement.sentence]
    var fact = Fact(
      id: "", kind: statement.kind,
      subject: statement.subject.map {
        text(trimmed($0, in: block), in: block)
      },
      value: value.map { self.value($0, of: statement, scaledBy: scale, in: block) }
        ?? statement.implied.map { implied($0, statement, in: block) },
      unit: statement.unit ?? value.flatMap(unit) ?? statement.implied.map { _ in "percent" },
      period: time, modality: statement.modality,
      polarity: statement.polarity, qualifier: statement.qualifier.map { text($0, in: block) },
      dimension: statement.dimension, topCount: statement.topCount,
      range: place(statement.tokens, in: block), sentenceRange: place(sentence.tokens, in: block))
    if value == nil, !statement.items.isEmpty {
      fact.items = statement.items.map {
        Fact.Item(text: text(trimmed($0, in: block), in: block), range: place($0, in: block))
      }
    }
    fact.role = statement.role?.rawValue
    // `Larkspur Holland was founded in 1922`: not the registrant.
    if statement.kind == .founded, case .named(let name) = statement.owner,
      let other = foundedName(in: name, of: block)
    {
      fact.subject = text(other, in: block)
    }
    return BlockFact(
      fact, clause: FactClause(block: block, statement: statement, item: roles[block].item))
  }

  /// The year that the words before a list give: `Highlights for 2022 include:`.
  private func leadPeriod(of block: Int, _ statement: Statement) -> Period? {
    guard view.blocks[block].shape == .listRow, statement.period == nil,
      statement.kind.isTotal || statement.kind == .revenueGrowth
    else { return nil }
    var lead = block - 1
    while lead >= context.firstBlock, block - lead <= Self.listReach,
      view.blocks[lead].shape == .listRow
    { lead -= 1 }
    guard lead >= context.firstBlock, view.blocks[lead].shape != .listRow,
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
    case .named(let range):
      guard isRegistrant(range, in: block) else { return false }
      return !statement.kind.isOfWholeRegistrant || otherName(in: range, of: block) == nil
    case .other: return statement.kind == .endMarket || statement.kind == .competitor
    }
  }

  /// Whether the first name in a phrase is one of the registrant's.
  private func isRegistrant(_ range: Range<Int>, in block: Int) -> Bool {
    guard let aliases = context.aliases else { return false }
    let tokens = blocks[block].structure.tokens
    guard
      let name = range.first(where: {
        tokens[$0].kind == .word && tokens[$0].traits.contains(.capitalised)
          && ClosedClass.tag(of: tokens[$0].word) == nil
      })
    else { return false }
    return aliases.contains(tokens[name].word)
  }

  /// A name that begins as that of the registrant and goes on otherwise: `Larkspur Holland`.
  private func otherName(in range: Range<Int>, of block: Int) -> Range<Int>? {
    guard let aliases = context.aliases else { return nil }
    let tokens = blocks[block].structure.tokens
    guard let start = range.first(where: { aliases.contains(tokens[$0].word) }) else { return nil }
    var end = start
    var isOther = false
    while end < range.upperBound, tokens[end].kind == .word,
      tokens[end].traits.contains(.capitalised), ClosedClass.tag(of: tokens[end].word) == nil
    {
      let word = tokens[end].word
      // `Larkspur Bank`: the bank that a holding company of that name is.
      if word != "bank", !aliases.contains(word), !context.nameWords.contains(word),
        !ClauseWords.companyForms.contains(word)
      {
        isOther = true
      }
      end += 1
    }
    return isOther ? start..<end : nil
  }

  /// Who was founded, where it is not the registrant: also `the Bank` that a holding company owns.
  private func foundedName(in range: Range<Int>, of block: Int) -> Range<Int>? {
    if let other = otherName(in: range, of: block) { return other }
    guard let last = range.last, blocks[block].structure.tokens[last].word == "bank",
      range.count <= 2, !context.nameWords.contains("bank")
    else { return nil }
    return last..<(last + 1)
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
  static func negative(_ number: ExactDecimal) -> ExactDecimal {
    number.mantissa < 0 ? number : ExactDecimal(-number.mantissa, exponent: number.exponent)
  }

  private func unit(of value: TextValue) -> String? {
    switch value.kind {
    case .money(let currency): currency.isEmpty ? context.dollar : currency
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
    var bracket = (start..<range.upperBound).first { tokens[$0].kind == .openBracket }
    // `products (including old ones), fees and rents`: the list goes on behind the brackets.
    if let open = bracket,
      let close = (open..<range.upperBound).first(where: { tokens[$0].kind == .closeBracket }),
      (close..<range.upperBound).contains(where: { tokens[$0].word == "and" })
    {
      bracket = nil
    }
    return start..<(bracket.map { $0 > start ? $0 : range.upperBound } ?? range.upperBound)
  }

  /// Tokens of a block as a person reads them.
  func text(_ range: Range<Int>, in block: Int) -> String {
    let tokens = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return VisibleText.collapsed(view.text[(start + Int(first.start))..<(start + last.end)])
  }

  /// The bytes of tokens, counted from the start of the block; empty where there are none.
  private func place(_ range: Range<Int>, in block: Int) -> ByteRange {
    let tokens = blocks[block].structure.tokens
    guard let first = tokens[range].first, let last = tokens[range].last else {
      return ByteRange(0, 0)
    }
    return ByteRange(Int(first.start), last.end)
  }
}

/// Words that only point to what follows.
private enum PointingWords {
  static let words = WordSet("our its the a an new these this of however")
  /// What counts some of many: `two of our customers`.
  static let quantities = WordSet(
    "none one two three four five six seven eight nine ten each any some most many several all both"
  )
}
