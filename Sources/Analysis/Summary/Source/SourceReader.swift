/// A clause with the topic it tells of and what it is worth.
struct TopicClause {
  /// The clause.
  var clause: SourceClause
  /// What it tells of.
  let topic: SummaryTopic.Name
  /// The aspect of the business model.
  let facet: Facet
  /// The most clauses told of the topic.
  let limit: Int
  /// What it is worth.
  var value: Int
  /// The clause in the words of the text.
  let passage: Passage
}

/// Finds the sentences that say what the business is, one by one.
struct SourceReader {
  private let filing: FilingFacts
  private let sections: SummarySections
  private let words: RegistrantWords
  private let names: CentralNames
  private let objections: ClauseObjections
  private let year: Int?
  private let scales: [String: Int]
  /// The month in which the fiscal year ends; 12 where the text does not tell.
  private let lastMonth: Int

  /// Reads the clauses of a filing.
  init(_ filing: FilingFacts, _ sections: SummarySections, year: Int?) {
    self.filing = filing
    self.sections = sections
    self.year = year
    words = RegistrantWords(filing, sections)
    names = CentralNames(filing, sections, except: words)
    objections = ClauseObjections(filing)
    lastMonth =
      filing.facts.last {
        $0.period?.kind == .year && $0.period?.year == year && $0.period?.end != nil
      }?.period?.end?.month ?? 12
    scales = ItemScales(view: filing.view, blocks: filing.blocks, roles: filing.roles).byItem
  }

  /// The clauses that tell of a topic, in the order of the text.
  /// - Complexity: O(n) in the text of the Items that describe the business.
  func clauses() -> [TopicClause] {
    var result: [TopicClause] = []
    for block in filing.blocks.indices {
      guard filing.roles[block].kind == .body, filing.view.blocks[block].shape != .tableRow,
        ![.other].contains(sections.kinds[block])
      else { continue }
      let analysis = filing.blocks[block]
      for (number, sentence) in analysis.structure.sentences.enumerated() {
        if let runIn = filing.roles[block].runIn, sentence.tokens.lowerBound < runIn.upperBound {
          continue
        }
        if let clause = clause(number, sentence.tokens, in: block) {
          result += topics(of: clause, in: block)
        }
      }
    }
    return result
  }

  private func clause(_ number: Int, _ range: Range<Int>, in block: Int) -> SourceClause? {
    let analysis = filing.blocks[block]
    let tokens = analysis.structure.tokens
    let isListRow = filing.view.blocks[block].shape == .listRow
    guard range.count >= 5, range.count <= 180, let last = tokens[range].last,
      last.kind == .stop || last.kind == .closeQuote || isListRow,
      tokens[range.lowerBound].traits.contains(.capitalised)
        || tokens[range.lowerBound].kind != .word
    else { return nil }
    let values = analysis.values.filter { range.contains($0.tokens.lowerBound) }
    let reading = SentenceReading(tokens: tokens, range: range, values: values[...])
    guard var cut = ClauseCutter.cut(reading) else { return nil }
    let start = filing.view.blocks[block].range.start
    let aliases = ClauseAliases(sentence: reading) { token in
      filing.view.text[(start + Int(token.start))..<(start + token.end)]
    }
    cut.kept = aliases.removed(from: cut.kept)
    let subject = cut.kept.filter(cut.subject.contains)
    return SourceClause(
      block: block, sentence: number, reading: reading, kept: cut.kept,
      subjectTokens: cut.subject,
      subject: isTitle(subject, of: block, reading)
        ? .own : words.subject(subject, in: reading),
      head: words.head(subject, reading) ?? .none, predicate: cut.predicate)
  }

  /// Whether a subject is the name over its paragraphs: `Lumen is a …` under `Lumen`.
  private func isTitle(_ subject: [Int], of block: Int, _ reading: SentenceReading) -> Bool {
    guard sections.kinds[block] == .business, let first = subject.first,
      reading.tokens[first].traits.contains(.capitalised), subject.count <= 5
    else { return false }
    let title = heading(of: block)
    let words = subject.filter { reading.kind($0) == .word }.map(reading.word)
    return title.count <= 8 && words.allSatisfy(title.contains) && names.weight(of: words) >= 3
  }

  // MARK: Topics

  private func topics(of clause: SourceClause, in block: Int) -> [TopicClause] {
    let section = sections.kinds[block]
    let verb = clause.predicate.verb
    let modality = clause.reading.modality(at: verb)
    let heart = clause.subjectTokens.lowerBound..<(clause.predicate.after + 1)
    let isDenied = heart.contains {
      ModalityWords.negators.contains(clause.reading.word($0))
        && !ModalityWords.pseudoNegated.contains(clause.reading.word($0 + 1))
    }
    guard modality != .hypothetical, modality != .resolved, !isHollow(clause),
      !objections.refuse(clause), !isOfAnotherYear(clause)
    else { return [] }
    var result: [(topic: SummaryTopic.Name, facet: Facet, limit: Int, value: Int)] = []
    let all = SummaryTopic.all
    let topics = all.span
    for number in topics.indices where topics[number].admits(clause, in: section) {
      let topic = topics[number]
      if isDenied, !topic.mayDeny { continue }
      if modality == .forwardLooking, !topic.mayExpect { continue }
      guard let value = value(of: clause, topic, section, isExpected: modality != .actual) else {
        continue
      }
      result.append((topic.name, topic.facet, topic.limit, value))
    }
    if section == .business || section == .discussion,
      modality == .actual || modality == .ownEstimate
    {
      for statement in filing.blocks[block].statements
      where statement.sentence == clause.sentence && statement.polarity == .asserted {
        guard let role = statement.role, let known = SummaryTopic.topic(of: role),
          clause.subject != .named, !isDenied || known.topic == .inventory || known.topic == .making
        else { continue }
        let bonus = section == .business ? 0 : -14
        result.append((known.topic, known.facet, 3, known.weight + bonus + shape(clause)))
      }
    }
    // Who is no maker of anything here is described by what it offers.
    let identity = result.filter { $0.topic == .identity && $0.value >= 66 }.map(\.value).max()
    result.removeAll { $0.topic == .identity }
    let best = result.max { $0.value < $1.value }
    guard best != nil || identity != nil || isOfItself(clause, section),
      let passage = passage(of: clause)
    else {
      return []
    }
    let traits = ClauseTraits(
      clause, section: section, rank: sections.ranks[block], heading: heading(of: block),
      modality: modality, isDenied: isDenied, years: years(of: clause), year: year,
      names: names.weight(of: clause.kept.map { clause.reading.word($0) }),
      topic: best.map { ($0.topic, $0.value) })
    let known = best ?? (general(clause, section).topic, general(clause, section).facet, 6, 0)
    let told = TopicClause(
      clause: clause, topic: known.topic, facet: known.facet, limit: known.limit,
      value: worth(best?.value, SalienceModel.value(of: traits.marks)) + known.topic.bonus
        - (objections.isObscure(clause) ? 40 : 0) - (adds(clause) ? 25 : 0),
      passage: passage)
    guard let identity else { return [told] }
    // Somebody has to say what the business is.
    let named = TopicClause(
      clause: clause, topic: .identity, facet: .products, limit: 1, value: 320 + identity * 3,
      passage: passage)
    return best == nil ? [named] : [told, named]
  }

  /// Whether a clause says no more than that things depend on skill, or next to nothing.
  private func isHollow(_ clause: SourceClause) -> Bool {
    clause.wordCount < 6 && !clause.holdsFigure
      || clause.kept.contains {
        clause.reading.word($0) == "as" && SourceWords.extras.contains(clause.reading.word($0 + 1))
      }
      || clause.predicate.isCopula && clause.objectHolds(SourceWords.contested)
      || clause.predicate.isCopula && SourceWords.aims.contains(clause.head)
      || clause.holds(SourceWords.accountedFor) && clause.holds(SourceWords.method)
      || clause.holds(SourceWords.skill) && clause.holds(SourceWords.depending)
      || clause.holds(SourceWords.housekeeping) || isAccounting(clause)
      || clause.holds(SourceWords.asking) && clause.holds(SourceWords.security)
  }

  /// Whether a clause tells when revenue is recognised, what is no revenue, or what others owe.
  private func isAccounting(_ clause: SourceClause) -> Bool {
    let isRecognition =
      clause.isVerb(SourceWords.recognizing) && clause.holds(TopicWords.revenue)
      && !clause.holdsFigure
    return isRecognition || clause.isVerb(SourceWords.guaranteeing) && !clause.holdsFigure
      || clause.subjectHolds(SourceWords.instruments)
      || clause.subjectHolds(SourceWords.financial) && clause.subjectHolds(SourceWords.owned)
  }

  /// Whether a change is told without its year in a paragraph that opens with another year: `Net
  /// income in 2007 was … Revenues increased $25 million`.
  private func isOfAnotherYear(_ clause: SourceClause) -> Bool {
    guard let year, clause.isVerb(SourceWords.changing), years(of: clause).isEmpty else {
      return false
    }
    let analysis = filing.blocks[clause.block]
    let start = analysis.structure.sentences[clause.sentence].tokens.lowerBound
    for value in analysis.values where value.tokens.lowerBound < start {
      if case .period(let period) = value.kind { return period.year < year }
    }
    return false
  }

  /// Whether a clause adds to what the text has said before: `We also sell …`.
  private func adds(_ clause: SourceClause) -> Bool {
    (clause.predicate.groupStart..<(clause.predicate.after + 1)).contains {
      clause.reading.word($0) == "also"
    } && clause.reading.tag(clause.kept[0]) != .subordinator
  }

  /// What a clause is worth in hundredths of a point: half by its topic, half by its marks.
  private func worth(_ prior: Int?, _ marks: Int) -> Int {
    guard let prior else { return marks - 30 }
    return prior * 104 / 100 + marks / 2
  }

  /// The words of the heading over a block.
  private func heading(of block: Int) -> [Word] {
    guard let heading = sections.headings[block] else { return [] }
    let tokens = filing.blocks[heading].structure.tokens
    let title = filing.roles[heading].runIn.map { tokens[$0] } ?? tokens[...]
    return title.prefix(14).map(\.word)
  }

  /// Whether a clause of no topic tells of the registrant, at the time reported on.
  private func isOfItself(_ clause: SourceClause, _ section: SummarySections.Kind) -> Bool {
    switch section {
    case .business, .discussion, .properties: break
    case .risks, .statements:
      guard clause.isPresent, clause.subject == .registrant || clause.subject == .own else {
        return false
      }
    default: return false
    }
    guard clause.subject != .general, clause.wordCount >= 8, !clause.holds(SourceWords.legal),
      !clause.holds(TopicWords.minor), !clause.holds(TopicWords.accounting),
      !clause.holds(SourceWords.vague) || isListing(clause),
      clause.subject == .registrant || clause.subject == .own
        || clause.kept.contains(where: { isOwner(clause.reading, $0) })
    else { return false }
    guard let year, let newest = years(of: clause).max() else {
      return !clause.holdsFigure || clause.isPresent
    }
    return newest >= year || newest >= year - 2 && !clause.holdsFigure
  }

  /// Whether things are told by name: `…, including imaging, gaming and audio`.
  private func isListing(_ clause: SourceClause) -> Bool {
    guard let start = clause.kept.first(where: { clause.reading.word($0) == "including" }) else {
      return false
    }
    return clause.kept.count { $0 > start && clause.reading.tag($0) == .comma } >= 2
  }

  private func isOwner(_ reading: SentenceReading, _ token: Int) -> Bool {
    let word = reading.word(token)
    return word == "our" || word == "we" || words.isName(word) || words.isOwnName(word)
  }

  /// Where a clause of no topic is told.
  private func general(
    _ clause: SourceClause, _ section: SummarySections.Kind
  ) -> (topic: SummaryTopic.Name, facet: Facet) {
    if clause.holds(TopicWords.debt) || clause.holds(TopicWords.credit)
      || clause.holds(TopicWords.stock) || clause.holds(TopicWords.dividends)
    {
      return (.other, .financing)
    }
    if clause.holds(TopicWords.revenue) { return (.moreRevenue, .revenue) }
    if clause.holds(TopicWords.intermediaries), clause.holds(TopicWords.ways) {
      return (.moreChannels, .channels)
    }
    if clause.holds(TopicWords.buyers) { return (.moreCustomers, .customers) }
    if clause.holds(TopicWords.makers) { return (.moreContext, .context) }
    if section == .discussion, clause.holdsFigure { return (.other, .financing) }
    if clause.holds(TopicWords.goods) || section == .business { return (.moreProducts, .products) }
    return section == .discussion ? (.other, .financing) : (.moreContext, .context)
  }

  /// What a clause is worth for a topic; nil where its figures are of another time.
  private func value(
    of clause: SourceClause, _ topic: SummaryTopic, _ section: SummarySections.Kind,
    isExpected: Bool
  ) -> Int? {
    var value = topic.weight + shape(clause)
    switch section {
    case .business, .discussion: break
    case .risks: value -= 16
    case .statements: value -= 20
    default: value -= 8
    }
    let years = years(of: clause)
    if let year {
      if let newest = years.max() {
        if newest < year, topic.isDated || clause.holdsFigure, !topic.mayBeOld { return nil }
        if newest < year { value -= newest < year - 2 ? 24 : 12 }
        if newest > year + 1 { value -= 6 }
        if topic.isDated, newest >= year { value += 8 }
      } else if topic.isDated {
        if section == .risks || section == .statements { return nil }
        value -= 22
      }
    }
    let rank = sections.ranks[clause.block]
    if topic.name == .customers, clause.subject == .registrant, !servesBuyers(clause) { return nil }
    // `was incorporated in 1961`, but `formed a subsidiary in 2001`.
    if topic.name == .origin, clause.reading.tag(clause.predicate.groupStart) != .be { return nil }
    if topic.name == .identity {
      guard section == .business || section == .discussion else { return nil }
      // `is a maker of`, `designs and sells`: what it is, before what it does besides.
      if clause.predicate.isCopula {
        guard isAgent(after: clause.predicate.after, in: clause) else { return nil }
        value += 14
      } else if !topic.words.isEmpty {
        // `became the holding company for the bank`
        value += 10
      } else if !clause.objectHolds(TopicWords.goods) {
        return nil
      } else if clause.reading.tag(clause.predicate.after) == .comma
        || clause.reading.tag(clause.predicate.after) == .coordinator
      {
        value += 10
      }
      if section == .discussion { value -= 15 }
      // `is dedicated to providing dependable dividends`: a promise.
      if clause.holds(SourceWords.promising) { value -= 30 }
      // How it sells is told after what it is.
      if clause.holds(TopicWords.through), clause.objectHolds(TopicWords.intermediaries) {
        value -= 20
      }
      value -= min(rank, clause.predicate.isCopula ? 26 : 40)
      if clause.reading.range.lowerBound > 0 { value -= min(clause.sentence * 2, 12) }
    } else if section == .business, !topic.isDated {
      value -= min(rank / 12, 14)
      if rank <= 6 { value += 6 }
    }
    if let headings = topic.headings, let heading = sections.headings[clause.block] {
      let tokens = filing.blocks[heading].structure.tokens
      let title = filing.roles[heading].runIn.map { tokens[$0] } ?? tokens[...]
      if title.prefix(14).contains(where: { headings.contains($0.word) }) { value += 10 }
    }
    if topic.name != .identity {
      // `sold to yards through agents; to owners through shops; and …`: several statements in one.
      value += min(clause.kept.count { clause.reading.kind($0) == .semicolon }, 4) * 8
    }
    if isExpected, !topic.mayExpect { value -= 8 }
    if !topic.mayExpect, clause.holds(SourceWords.vague) { value -= 36 }
    return value
  }

  /// Whether the words from a token on name what a business is: `an oil and gas company`.
  private func isAgent(after token: Int, in clause: SourceClause) -> Bool {
    let phrase = clause.kept.filter { $0 >= token }.prefix { token in
      switch clause.reading.tag(token) {
      case .determiner, .nominal, .coordinator, .adverb, .figure: true
      default: [.comma, .hyphen, .mark, .slash].contains(clause.reading.kind(token))
      }
    }
    return phrase.prefix(14).contains { SourceWords.agents.contains(clause.reading.word($0)) }
  }

  /// Whether the buyers named are those served: `sells to retailers`, not `helps customers plan`.
  private func servesBuyers(_ clause: SourceClause) -> Bool {
    clause.kept.contains { token in
      guard token >= clause.predicate.after, TopicWords.buyers.contains(clause.reading.word(token))
      else {
        return false
      }
      var before = token - 1
      while before >= clause.predicate.after - 1 {
        switch clause.reading.tag(before) {
        case .relative, .infinitiveTo, .subordinator: return false
        case .preposition:
          let word = clause.reading.word(before)
          return word == "to" || word == "for" || word == "with"
        case .verb where before == clause.predicate.verb: return true
        case .verb, .be, .have: return false
        default: before -= 1
        }
      }
      return false
    }
  }

  /// What speaks for a clause whatever it tells of: its length, its names, its figures.
  private func shape(_ clause: SourceClause) -> Int {
    var value = 0
    let count = clause.wordCount
    if count < 7 { value -= 14 }
    if count > 28 { value -= (count - 28) }
    let figures = clause.values.count(where: \.isFigure)
    value += min(figures, 4) * 4
    switch clause.subject {
    case .registrant: value += 5
    case .own: value += 3
    case .measure: value += 2
    case .general: value -= 5
    case .named: value -= 6
    }
    if clause.holds(SourceWords.legal) { value -= 14 }
    if clause.holds(SourceWords.selfPraise) { value -= 24 }
    if SourceWords.surroundings.contains(clause.head) { value -= 24 }
    // Lists and names say more than adjectives.
    let commas = clause.kept.count {
      $0 > clause.predicate.after && clause.reading.tag($0) == .comma
    }
    value += min(commas, 5) * 3 + names.weight(of: clause.kept.map { clause.reading.word($0) })
    return value
  }

  private func years(of clause: SourceClause) -> [Int] {
    clause.values.compactMap { value in
      guard case .period(let period) = value.kind else { return nil }
      // A day after the last fiscal year’s end belongs to this one.
      if period.kind != .year, period.kind != .quarter, let year, period.year == year - 1,
        let date = period.end, date.month > lastMonth
      {
        return year
      }
      return period.year
    }
  }

  // MARK: Words

  /// The clause in the words of the text, amounts with their scale; nil where a scale is unsure.
  private func passage(of clause: SourceClause) -> Passage? {
    guard let first = clause.kept.first, let last = clause.kept.last else { return nil }
    var passage = filing.passage(
      first..<(last + 1), sentence: clause.sentence, inBlock: clause.block)
    var told = clause.kept[...]
    let isNote = sections.kinds[clause.block] == .statements
    let scale =
      filing.roles[clause.block].item.flatMap { scales[$0] } ?? (isNote ? scales.values.max() : nil)
      ?? 0
    var elements: [Passage.Element] = []
    var wasLeftOut = false
    var subject: Range<Int>?
    for (offset, element) in passage.elements.enumerated() {
      let token = first + offset
      guard told.first == token else {
        wasLeftOut = true
        continue
      }
      told = told.dropFirst()
      var element = element
      if wasLeftOut, element.kind == .word || element.kind == .number { element.isSpaced = true }
      wasLeftOut = false
      if clause.subjectTokens.contains(token) {
        subject = (subject?.lowerBound ?? elements.count)..<(elements.count + 1)
      }
      elements.append(element)
      guard scale > 0,
        let value = clause.reading.values.first(where: {
          $0.tokens.upperBound == token + 1 && $0.isMoney
        }), value.isUnscaled(among: clause.reading.tokens)
      else { continue }
      guard let number = value.nominal, !number.isSevenDigits else { continue }
      // `$0.79 per share`, `$60 a year`: not in millions.
      let next = clause.reading.word(token + 1)
      if next == "per" || number.exponent <= -2 || next == "a" || next == "each" { continue }
      guard number.magnitude >= ExactDecimal(100) else { return nil }
      let text = scale == 6 ? "million" : "thousand"
      elements.append(
        Passage.Element(
          text: text, word: Word(text), tag: .figure, kind: .word, isSpaced: true, thirdPerson: nil)
      )
    }
    passage.elements = elements
    passage.subject = subject
    return passage
  }
}
