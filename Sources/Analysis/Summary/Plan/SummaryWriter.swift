/// Writes the summary of a filing: what matters most under the budget, in a fixed order.
enum SummaryWriter {
  /// The summary, at most as many tokens as the scope allows.
  static func summary(of filing: FilingFacts, _ scope: SummaryScope) -> BusinessSummary {
    let plan = SummaryPlan(filing, scope)
    let check = GroundingCheck(filing)
    var picker = SentencePicker(plan, check, scope)
    let sentences = picker.sentences().filter(check.supports)
    let text = sentences.map(\.text).joined(separator: " ")
    return BusinessSummary(
      sentences: sentences, tokenCount: text.isEmpty ? 0 : scope.tokenCount(of: text),
      tokenBudget: scope.tokenBudget)
  }
}

/// Picks sentences: the most worth first, none that says again what another says.
struct SentencePicker {
  private let candidates: [SummaryCandidate]
  private let writer: ThirdPerson
  private let seat: Fact?
  private let check: GroundingCheck
  private let scope: SummaryScope
  private var tokenBudget: Int { scope.tokenBudget }
  private var drafts: [Draft] = []
  /// What a sentence must add to be told.
  private static let leastValue = 1
  /// Words that are no names, though a sentence may open with them.
  private static let common = WordSet(
    """
    revenue revenues sales net gross total company january february march april may june july
    august september october november december other top three four five largest customers
    """)

  /// A candidate as it would read.
  private struct Draft {
    let candidate: SummaryCandidate
    let text: String
    let words: WordGroup
    let figures: WordGroup
    /// The words with capitals, past the first.
    let names: WordGroup
    let cost: TokenTally
    /// The words that few other drafts hold.
    var rare = WordGroup()
    /// What is said already, in hundredths of a point.
    var overlap = 0

    /// Whether amounts of money are told.
    var isAmounts: Bool { text.utf8.contains(0x24) }

    /// The draft as a sentence of the summary.
    var sentence: BusinessSummary.Sentence {
      BusinessSummary.Sentence(
        text: text, facet: candidate.facet, sources: candidate.sources,
        factIDs: candidate.factIDs)
    }
  }

  /// Prepares to pick.
  init(_ plan: SummaryPlan, _ check: GroundingCheck, _ scope: SummaryScope) {
    self.check = check
    candidates = plan.candidates
    writer = plan.writer
    seat = plan.seat
    self.scope = scope
  }

  /// The sentences in the order of the topics.
  mutating func sentences() -> [BusinessSummary.Sentence] {
    drafts = candidates.compactMap(draft)
    findRareWords()
    let typed = Set(
      drafts.filter { !$0.candidate.factIDs.isEmpty }.flatMap {
        $0.candidate.covers + [$0.candidate.topic]
      })
    var picked: [Int] = []
    var counts: [SummaryTopic.Name: Int] = [:]
    var used = TokenTally.zero
    var shares: [Facet: Int] = [:]
    var open = Set(drafts.indices)
    while true {
      var best: (index: Int, value: Int)?
      for index in open.sorted() {
        let value = worth(index, counts, typed, shares)
        if value >= Self.leastValue, value > best?.value ?? 0 { best = (index, value) }
      }
      guard let best else { break }
      open.remove(best.index)
      let draft = drafts[best.index]
      guard (used + draft.cost).upperBound + 3 <= tokenBudget else { continue }
      if isRepetition(draft, of: picked) { continue }
      guard check.supports(draft.sentence) else { continue }
      picked.append(best.index)
      // What this one tells with more makes room.
      for index in picked.filter({ isContained($0, in: picked) }) {
        picked.removeAll { $0 == index }
        shares[drafts[index].candidate.facet, default: 0] -= drafts[index].cost.upperBound
      }
      used = picked.reduce(.zero) { $0 + drafts[$1].cost }
      shares[draft.candidate.facet, default: 0] += draft.cost.upperBound
      counts[draft.candidate.topic, default: 0] += 1
      for index in open where drafts[index].candidate.factIDs.isEmpty {
        let shared = drafts[index].rare.sharedCount(draft.rare)
        let least = max(3, min(drafts[index].rare.count, draft.rare.count))
        if shared * 20 >= least * 7 { drafts[index].overlap += drafts[index].candidate.value / 6 }
      }
    }
    var told = picked
    var result = written(told)
    // The registrant’s name is longer than `the company`: the sentence worth least makes room.
    while told.count > 1, scope.tokenCount(of: text(of: result)) > tokenBudget,
      let least = told.min(by: {
        (drafts[$0].candidate.value, $0) < (drafts[$1].candidate.value, $1)
      })
    {
      told.removeAll { $0 == least }
      result = written(told)
    }
    return result
  }

  private func text(of sentences: [BusinessSummary.Sentence]) -> String {
    sentences.map(\.text).joined(separator: " ")
  }

  /// Sets apart the words by which drafts differ: all speak of loans where a bank is described.
  private mutating func findRareWords() {
    var counts: [Word: Int] = [:]
    for draft in drafts { for word in draft.words.words { counts[word, default: 0] += 1 } }
    let limit = max(6, drafts.count / 12)
    for index in drafts.indices {
      drafts[index].rare = drafts[index].words.filter { (counts[$0] ?? 0) <= limit }
    }
  }

  /// Whether a sentence of one figure or two is told again, with more, by a later one.
  private func isContained(_ index: Int, in picked: [Int]) -> Bool {
    let draft = drafts[index]
    guard draft.candidate.facet == .revenue, (1...2).contains(draft.figures.count) else {
      return false
    }
    return picked.contains { other in
      other != index && drafts[other].candidate.facet == .revenue
        && drafts[other].figures.count > draft.figures.count
        && draft.figures.sharedCount(drafts[other].figures) == draft.figures.count
        && draft.words.sharedCount(drafts[other].words) * 2 >= draft.words.count
    }
  }

  /// What a draft adds to those picked, in hundredths of a point.
  private func worth(
    _ index: Int, _ counts: [SummaryTopic.Name: Int], _ typed: Set<SummaryTopic.Name>,
    _ shares: [Facet: Int]
  ) -> Int {
    let draft = drafts[index]
    let candidate = draft.candidate
    let count = counts[candidate.topic] ?? 0
    guard count < candidate.limit else { return 0 }
    var value = candidate.value
    if candidate.factIDs.isEmpty, typed.contains(candidate.topic), draft.figures.count > 0,
      ![.concentration, .mix, .geography, .brands, .debt, .network, .supply].contains(
        candidate.topic)
    {
      value -= 150
    }
    for _ in 0..<count { value = value * (candidate.topic.isLoose ? 93 : 75) / 100 }
    // Who buys what and by which way is never left out for a further figure.
    let told = shares[candidate.facet] ?? 0
    if told < 50, [.customers, .products, .channels].contains(candidate.facet) { value += 40 }
    // No facet takes the room of the others.
    let room = tokenBudget * Self.room(candidate.facet) / 100
    if scope.focus.isEmpty, told + draft.cost.upperBound > room { value = value * 7 / 10 }
    // Long sentences have to be worth their length.
    let price = draft.cost.upperBound
    return value - (candidate.topic == .identity ? price / 3 : price * 2) - draft.overlap
  }

  /// The part of the budget, in percent, that a facet may take before it has to be worth more.
  private static func room(_ facet: Facet) -> Int {
    switch facet {
    case .revenue: 36
    case .customers: 16
    case .products: 24
    case .channels: 16
    case .financing: 34
    case .context: 14
    }
  }

  private func isRepetition(_ draft: Draft, of picked: [Int]) -> Bool {
    for index in picked {
      let other = drafts[index]
      let shared = draft.words.sharedCount(other.words)
      let least = min(draft.words.count, other.words.count)
      let sharedFigures = draft.figures.sharedCount(other.figures)
      let isNews = draft.figures.count - sharedFigures >= 2
      // `Revenue was $4.1 million`: one word in common with what the revenue comes from.
      let isBrief = !other.candidate.factIDs.isEmpty && least <= 3 && sharedFigures == 0
      let isTyped = !draft.candidate.factIDs.isEmpty
      if !draft.candidate.claims.isEmpty,
        draft.candidate.claims.isSubset(of: other.candidate.claims)
      {
        return true
      }
      if !isTyped, !isBrief, shared * 20 >= least * (isNews ? 17 : least <= 5 ? 14 : 12) {
        return true
      }
      if draft.candidate.sources.contains(where: { source in
        other.candidate.sources.contains { $0.overlaps(source) }
      }), draft.candidate.factIDs.isEmpty {
        return true
      }
      // The parts of the revenue are told as shares or as amounts, not as both.
      if isTyped, draft.candidate.facet == .revenue, other.candidate.facet == .revenue,
        !other.candidate.factIDs.isEmpty, draft.isAmounts != other.isAmounts,
        min(draft.names.count, other.names.count) >= 2,
        draft.names.sharedCount(other.names) * 3
          >= min(draft.names.count, other.names.count) * 2
      {
        return true
      }
      if isTyped, isOtherSide(draft.candidate.claims, of: other.candidate.claims) { return true }
      // A figure is told once.
      if sharedFigures >= 1,
        (draft.figures.count - sharedFigures) * 2 < draft.figures.count
      {
        return true
      }
    }
    return false
  }

  /// Whether claims say again what others say: one half of a whole after the other half, or shares of
  /// things whose amounts are told.
  private func isOtherSide(
    _ claims: Set<SummaryCandidate.Claim>, of others: Set<SummaryCandidate.Claim>
  ) -> Bool {
    guard let kind = claims.first?.kind, let other = others.first?.kind else { return false }
    if kind == .revenueShare, other == .revenueShare, claims.count == 2 {
      let sum = claims.reduce(ExactDecimal.zero) { $0.adding($1.value) ?? $0 }
      return sum == ExactDecimal(100)
        && claims.contains { claim in others.contains { $0.value == claim.value } }
    }
    guard Set([kind, other]) == [.revenueShare, .revenueTotal] else { return false }
    return claims.allSatisfy { claim in
      let name = claim.subject.split(separator: " ").first
      return others.contains { $0.subject.split(separator: " ").first == name }
    }
  }

  // MARK: Wording

  /// A writer that says where the registrant sits where it names it.
  private var seatedWriter: ThirdPerson? {
    guard let place = seat?.subject else { return nil }
    return ThirdPerson(
      name: "\(writer.name), headquartered in \(place),", again: writer.again,
      registrant: writer.registrant)
  }

  private func draft(_ candidate: SummaryCandidate) -> Draft? {
    let text: String
    switch candidate.content {
    case .written(let sentence): text = sentence
    case .clause(let passage, _):
      guard let sentence = writer.sentence(passage, as: .again) else { return nil }
      text = sentence
    }
    let tokens = Tokenizer.tokens(of: Array(text.utf8).span)
    let words = tokens.filter {
      $0.kind == .word && $0.length > 2 && ClosedClass.tag(of: $0.word) == nil
    }
    guard tokens.count >= 5 else { return nil }
    let bytes = Array(text.utf8)
    // Years and small numbers of things are no figures; `10%` is another figure than `top 10`.
    let figures = tokens.indices.compactMap { index -> Word? in
      let token = tokens[index]
      guard token.kind == .number else { return nil }
      let isPercent = index + 1 < tokens.count && tokens[index + 1].kind == .percent
      guard isPercent || token.length > 2, token.length != 4 || bytes[Int(token.start)] > 0x32
      else { return nil }
      return Word(bytes: Array(bytes[Int(token.start)..<token.end]) + (isPercent ? [0x25] : []))
    }
    return Draft(
      candidate: candidate, text: text,
      words: WordGroup(words.map(\.word)),
      figures: WordGroup(figures),
      names: WordGroup(
        words.filter { $0.traits.contains(.capitalised) && !Self.common.contains($0.word) }
          .map(\.word)),
      cost: scope.tally(of: " " + text))
  }

  /// The place of an aspect in the order asked for.
  private func rank(_ facet: Facet) -> Int { scope.focus.firstIndex(of: facet) ?? 0 }

  /// The picked sentences in order, the registrant’s name changing with `the company` and `it`.
  private func written(_ picked: [Int]) -> [BusinessSummary.Sentence] {
    let order = picked.sorted {
      let left = drafts[$0].candidate
      let right = drafts[$1].candidate
      return (rank(left.facet), left.topic, left.sources.first ?? ByteRange(0, 0))
        < (rank(right.facet), right.topic, right.sources.first ?? ByteRange(0, 0))
    }
    var result: [BusinessSummary.Sentence] = []
    var sinceName = 9
    var wasCompany = false
    for index in order {
      var candidate = drafts[index].candidate
      var text = drafts[index].text
      sinceName += 1
      if case .clause(let passage, let subject) = candidate.content,
        subject == .registrant || subject == .own
      {
        let mention: ThirdPerson.Mention =
          sinceName >= 5 ? .name : wasCompany && sinceName % 2 == 1 ? .pronoun : .again
        if result.isEmpty, subject == .registrant, let seat, let seated = seatedWriter {
          text = seated.sentence(passage, as: .name) ?? text
          candidate.sources = (candidate.sources + [seat.range]).sorted()
          candidate.factIDs.append(seat.id)
        } else {
          text = writer.sentence(passage, as: mention) ?? text
        }
        if mention == .name { sinceName = 0 }
        // After `The company’s displays are …`, `it` would be the display.
        wasCompany = subject == .registrant
      } else {
        wasCompany = false
      }
      result.append(
        BusinessSummary.Sentence(
          text: text, facet: candidate.facet, sources: candidate.sources,
          factIDs: candidate.factIDs))
    }
    return result
  }
}
