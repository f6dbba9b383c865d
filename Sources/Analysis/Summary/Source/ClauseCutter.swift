/// Cuts a sentence down to its main statement: subordinate parts go, conditions stay or nothing does.
struct ClauseCutter {
  /// What is left of a sentence.
  struct Cut {
    /// The tokens to tell, ascending.
    var kept: [Int]
    /// From the first word of the subject to the verb group.
    var subject: Range<Int>
    /// The main verb.
    var predicate: Predicate
  }

  /// The greatest number of words.
  static let wordLimit = 35
  /// What a sentence is shortened to where it can be.
  static let comfortable = 27

  let sentence: SentenceReading
  let end: Int
  /// For each token of the sentence whether it stands in brackets.
  private let isBracketed: [Bool]

  /// The main statement; nil where the sentence has none that stands on its own.
  static func cut(_ sentence: SentenceReading) -> Cut? {
    guard sentence.range.count >= 5, sentence.range.count <= 180,
      let brackets = brackets(of: sentence)
    else { return nil }
    return ClauseCutter(sentence: sentence, isBracketed: brackets).run()
  }

  private init(sentence: SentenceReading, isBracketed: [Bool]) {
    self.sentence = sentence
    self.isBracketed = isBracketed
    var end = sentence.range.upperBound
    while end > sentence.range.lowerBound,
      sentence.tag(end - 1) == .stop
        || sentence.kind(end - 1) == .closeQuote
          && sentence.tag(end - 2) == .stop
    { end -= 1 }
    self.end = end
  }

  private static func brackets(of sentence: SentenceReading) -> [Bool]? {
    var result: [Bool] = []
    var depth = 0
    for token in sentence.range {
      if sentence.kind(token) == .openBracket { depth += 1 }
      result.append(depth > 0)
      if sentence.kind(token) == .closeBracket { depth -= 1 }
      if depth < 0 || depth > 2 { return nil }
    }
    guard depth == 0 else { return nil }
    // `decreased $1,051,000 (14)%`, `in five years, (or ten), along with`: what a bracket leaves.
    for index in result.indices.dropFirst() where result[index - 1] && !result[index] {
      let token = sentence.range.lowerBound + index
      if sentence.kind(token) == .percent { result[index] = true }
      if sentence.kind(token) == .comma,
        let before = result[..<index].lastIndex(of: false),
        sentence.kind(sentence.range.lowerBound + before) == .comma
      {
        result[index] = true
      }
    }
    return result
  }

  func isOpen(_ token: Int) -> Bool {
    sentence.range.contains(token) && !isBracketed[token - sentence.range.lowerBound]
  }

  private func run() -> Cut? {
    var lead: Range<Int> = sentence.range.lowerBound..<sentence.range.lowerBound
    guard let opened = opening(&lead) else { return nil }
    let start = doubted(opened)
    guard let main = main(from: start) else { return nil }
    let subject = antecedent(of: start..<main.groupStart) ?? start..<main.groupStart
    guard isSubject(subject) else { return nil }
    guard let tail = tail(of: main, words: words(in: lead) + words(in: start..<main.after)) else {
      return nil
    }
    var kept = lead.filter(isOpen)
    if subject.lowerBound < start { kept += subject.filter(isOpen) }
    kept += (subject.lowerBound < start ? main.groupStart..<main.after : start..<main.after)
      .filter(isOpen)
    // Brackets stand in a list only where they name its items.
    kept += tail.contains { sentence.kind($0) == .semicolon } ? tail : tail.filter(isOpen)
    while let last = kept.last, isLoose(last) { kept.removeLast() }
    guard isTellable(kept), kept.count > main.after - start else { return nil }
    return Cut(kept: kept, subject: subject, predicate: main)
  }

  /// `These conditions raise substantial doubt about …` can be told without what they are.
  private func doubted(_ start: Int) -> Int {
    let word = sentence.word(start)
    guard word == "these" || word == "such" || word == "those",
      [.nominal, .verb].contains(sentence.tag(start + 1)),
      sentence.range.contains(where: { sentence.word($0) == "doubt" }),
      sentence.range.contains(where: { sentence.word($0) == "concern" })
    else { return start }
    return start + 1
  }

  /// `Although the Company has few rivals, it spends …`: it is the Company.
  private func antecedent(of subject: Range<Int>) -> Range<Int>? {
    guard subject.count == 1, sentence.word(subject.lowerBound) == "it",
      sentence.tag(sentence.range.lowerBound) == .subordinator
    else { return nil }
    let noun = sentence.range.lowerBound + 1
    guard sentence.word(noun) == "the", OwnerWords.company.contains(sentence.word(noun + 1)),
      sentence.tokens[noun + 1].traits.contains(.capitalised),
      [.verb, .be, .have, .modal, .auxiliary].contains(sentence.tag(noun + 2))
    else { return nil }
    return noun..<(noun + 2)
  }

  private func words(in range: Range<Int>) -> Int {
    range.count { isOpen($0) && [.word, .number].contains(sentence.kind($0)) }
  }

  /// Whether a token cannot end a sentence.
  private func isLoose(_ token: Int) -> Bool {
    switch sentence.tag(token) {
    case .comma, .boundary, .coordinator, .preposition, .determiner, .relative, .subordinator:
      return true
    case .adverb: return sentence.word(token) != "respectively"
    default: return sentence.word(token) == "due" && sentence.word(token + 1) == "to"
    }
  }

  // MARK: Opening

  /// The first word of the subject, past connectives; a time that opens the sentence is the lead.
  private func opening(_ lead: inout Range<Int>) -> Int? {
    var token = pastTitle
    for _ in 0..<4 {
      if sentence.group(startingAt: token) != nil { return token }
      switch sentence.tag(token) {
      case .coordinator:
        token += 1
      case .adverb:
        guard sentence.tag(token + 1) == .comma else {
          if CutWords.keptAdverbs.contains(sentence.word(token)), main(from: token + 1) != nil {
            lead = token..<(token + 1)
            return token + 1
          }
          guard CutWords.connectives.contains(sentence.word(token)) else { return token }
          token += 1
          continue
        }
        if CutWords.keptAdverbs.contains(sentence.word(token)) { lead = token..<(token + 2) }
        token += 2
      case .nominal where CutWords.connectives.contains(sentence.word(token)):
        guard sentence.tag(token + 1) == .comma else { return nil }
        token += 2
      case .preposition where isPhraseConnective(token):
        guard sentence.word(token) != "for" else { return nil }
        token += sentence.tag(token + 2) == .comma ? 3 : 4
      case .preposition, .infinitiveTo, .participle, .gerund:
        if !lead.isEmpty { return nil }
        if let start = startAfterTime(token) {
          lead = token..<start
          token = start
          continue
        }
        guard let comma = comma(after: token) else { return nil }
        let adjunct = token..<(comma + 1)
        if sentence.word(token) == "as", CutWords.noting.contains(sentence.word(token + 1)) {
          token = comma + 1
          continue
        }
        if holdsTime(adjunct) {
          if words(in: adjunct) > 14 { return nil }
          lead = adjunct
        } else if CutWords.limiting.contains(sentence.word(token)) {
          return nil
        } else if restricts(adjunct) {
          if words(in: adjunct) > 10 { return nil }
          lead = adjunct
        }
        token = comma + 1
      case .subordinator:
        guard CutWords.droppable.contains(sentence.word(token)), let comma = comma(after: token)
        else { return nil }
        if CutWords.concessive.contains(sentence.word(token)), isAddition(from: comma + 1) {
          // `While we mainly sell to dealers, we also sell to yards`: the rule goes with its exception.
          guard lead.isEmpty, words(in: token..<comma) <= 16 else { return nil }
          lead = token..<(comma + 1)
        }
        token = comma + 1
      case .nominal where isAbsolute(token):
        guard let comma = comma(after: token) else { return nil }
        token = comma + 1
      default:
        return token
      }
    }
    return token
  }

  /// The first token after a title in capitals that a dash parts: `FREIGHT RATES – In 2008, …`.
  private var pastTitle: Int {
    let start = sentence.range.lowerBound
    var token = start
    while token < end, token < start + 12 {
      if sentence.kind(token) == .dash || sentence.kind(token) == .colon
        || sentence.kind(token) == .hyphen && sentence.tokens[token].traits.contains(.spaced)
      {
        let isTitle = (start..<token).allSatisfy {
          sentence.kind($0) != .word || sentence.tokens[$0].traits.contains(.capitalised)
            || sentence.tokens[$0].length <= 3
        }
        return isTitle && token > start ? token + 1 : start
      }
      token += 1
    }
    return start
  }

  /// `In addition,`, `As a result,`, `For example,`.
  private func isPhraseConnective(_ token: Int) -> Bool {
    let noun = sentence.tag(token + 1) == .determiner ? token + 2 : token + 1
    return CutWords.connectiveNouns.contains(sentence.word(noun))
      && sentence.tag(noun + 1) == .comma
  }

  /// `As of December 31, 2022, …`, read as a subordinator or a noun by its first word.
  private func isAbsolute(_ token: Int) -> Bool {
    CutWords.absolute.contains(sentence.word(token))
  }

  /// `Over the last five years the Bank has …`: the subject right after a time without a comma.
  private func startAfterTime(_ token: Int) -> Int? {
    guard
      let value = sentence.values.first(where: {
        $0.isTime && $0.tokens.lowerBound > token && $0.tokens.lowerBound <= token + 5
      }), [.determiner, .pronoun, .possessive].contains(sentence.tag(value.tokens.upperBound)),
      main(from: value.tokens.upperBound) != nil
    else { return nil }
    return value.tokens.upperBound
  }

  /// Whether an adjunct says where, how often or of what part a statement holds: `Outside of Norway,`,
  /// `From time to time,`, `In certain ports,`.
  private func restricts(_ adjunct: Range<Int>) -> Bool {
    guard CutWords.placing.contains(sentence.word(adjunct.lowerBound)),
      sentence.word(adjunct.lowerBound + 1) != "addition"
    else { return false }
    return sentence.word(adjunct.lowerBound) == "outside"
      || adjunct.dropFirst().contains {
        CutWords.partial.contains(sentence.word($0))
          || sentence.kind($0) == .word && sentence.tokens[$0].traits.contains(.capitalised)
      }
  }

  /// Whether the main verb of what follows adds to something said before: `we also sell`.
  private func isAddition(from start: Int) -> Bool {
    guard let main = main(from: start) else { return false }
    return (start..<(main.after + 1)).contains { sentence.word($0) == "also" }
  }

  private func holdsTime(_ range: Range<Int>) -> Bool {
    sentence.groups.contains { group in
      guard range.contains(group.tokens.lowerBound) else { return false }
      if case .period = sentence.values[group.members.lowerBound].kind { return true }
      return false
    }
  }

  /// The comma that parts an opening adjunct from the subject: the last one before the main verb
  /// that is not inside a date or a list.
  private func comma(after start: Int) -> Int? {
    var token = start + 1
    var first: Int?
    var last: Int?
    var verb: Int?
    while token < end, token < start + 40 {
      if isOpen(token), sentence.tag(token) == .comma, !isInsideValue(token),
        sentence.tag(token + 1) != .coordinator, let main = main(from: token + 1),
        main.groupStart - token <= 19
      {
        guard verb ?? main.groupStart == main.groupStart else { break }
        verb = main.groupStart
        first = first ?? token
        last = token
      }
      if sentence.tag(token) == .boundary { break }
      token += 1
    }
    guard let first, let last, let verb else { return nil }
    // `In 2022, lenses, frames and cases were …`: commas inside the subject.
    let isList = (last..<verb).contains { sentence.tag($0) == .coordinator }
    return isList || holdsTime(start..<first) ? first : last
  }

  private func isInsideValue(_ token: Int) -> Bool {
    sentence.values.contains { $0.tokens.lowerBound < token && token < $0.tokens.upperBound }
  }

  // MARK: Subject and verb

  /// The verb group whose subject begins at a token.
  private func main(from start: Int) -> Predicate? {
    guard
      [.nominal, .determiner, .possessive, .pronoun, .figure, .quote, .gerund].contains(
        sentence.tag(start)) || sentence.group(startingAt: start) != nil
        || sentence.tag(start) == .adverb && sentence.tag(start + 1) == .determiner
    else { return nil }
    var token = start
    while token < end {
      guard isOpen(token) else {
        token += 1
        continue
      }
      switch sentence.tag(token) {
      case .verb, .be, .have, .modal, .auxiliary:
        guard
          let found = sentence.predicates.first(where: {
            $0.groupStart <= token && token < $0.after && $0.groupStart > start
          })
        else { return nil }
        // Adverbs before the verb belong to the verb.
        return found
      case .infinitiveTo where sentence.word(token + 1) == "date": token += 2
      case .boundary, .relative, .subordinator, .stop, .infinitiveTo: return nil
      default: token += 1
      }
    }
    return nil
  }

  private func isSubject(_ subject: Range<Int>) -> Bool {
    guard !subject.isEmpty, words(in: subject) <= 16 else { return false }
    if subject.allSatisfy({ CutWords.quantities.contains(sentence.word($0)) || !isOpen($0) }) {
      return false
    }
    if CutWords.pointing.contains(sentence.word(subject.lowerBound))
      || sentence.word(subject.lowerBound) == "their"
    {
      return false
    }
    // `, Inc.,` closes a name; other commas part lists or appositions.
    var commas = 0
    // `Topicort, Cutivate and Valisone, Synalar is …`: the end of an opening, not a subject.
    if let joint = subject.last(where: { isOpen($0) && sentence.tag($0) == .coordinator }),
      (joint..<subject.upperBound).contains(where: {
        isOpen($0) && sentence.tag($0) == .comma
          && !ClauseWords.companyForms.contains(sentence.word($0 + 1))
      })
    {
      return false
    }
    for token in subject where isOpen(token) {
      if sentence.tag(token) == .comma { commas += 1 }
      if sentence.word(token) == "such" && sentence.word(token + 1) != "as"
        || sentence.word(token) == "these"
      {
        return false
      }
    }
    return commas <= 4
  }

  // MARK: What follows the verb

  /// How a further part of the sentence hangs on the main statement.
  private enum Link {
    case relative, reason, condition, joined, contrast, result, list, apart
  }

  /// What is kept after the verb; nil where it cannot be cut to a fitting length.
  private func tail(of main: Predicate, words opening: Int) -> [Int]? {
    if opening + words(in: main.after..<end) > wordLimit,
      let items = namedItems(of: main, words: opening)
    {
      return items
    }
    var cuts: [(at: Int, link: Link)] = []
    var token = main.after
    while token < end {
      if isOpen(token), let link = link(at: token, main) { cuts.append((token, link)) }
      token += 1
    }
    cuts.append((end, .apart))
    var kept = Array(main.after..<cuts[0].at)
    var count = opening + words(in: main.after..<cuts[0].at)
    if count > Self.comfortable, let shorter = shortened(kept, opening: opening) {
      // A part that is left out inside lets nothing more follow.
      guard !cuts.contains(where: { $0.link == .condition }) else { return nil }
      return shorter
    }
    guard count <= wordLimit else { return nil }
    for (cut, next) in zip(cuts, cuts.dropFirst()) {
      let part = cut.at..<next.at
      let size = words(in: part)
      let fits = count + size <= limit(cut.link)
      switch cut.link {
      case .condition, .contrast:
        guard count + size <= wordLimit else { return nil }
      case .apart:
        // `are located in: Asia; …`: a list that is cut off at its first item.
        if sentence.kind(cut.at) == .semicolon,
          kept.contains(where: { sentence.kind($0) == .colon })
        {
          return nil
        }
        guard cuts.dropFirst().allSatisfy({ $0.link != .condition }) else { return nil }
        return kept
      default:
        guard fits, !isAnaphoric(part), cut.link != .relative || isTellableRelative(part) else {
          // `winches; anchors and chains; and davits`: half a list is another statement.
          if sentence.kind(cut.at) == .semicolon { return nil }
          // What hangs on a part that is left out goes with it.
          let rest = cuts.filter { $0.at > cut.at }
          return rest.contains { $0.link == .condition } ? nil : kept
        }
      }
      kept += part
      count += size
    }
    return kept
  }

  /// `, who package our cases with their products`: a whole short clause of one verb.
  private func isTellableRelative(_ part: Range<Int>) -> Bool {
    let next = sentence.tag(part.lowerBound) == .comma ? part.lowerBound + 1 : part.lowerBound
    return sentence.tag(next) == .relative
      && [.verb, .be, .have].contains(sentence.tag(next + 1))
      && !(part.dropFirst(2)).contains { sentence.tag($0) == .relative }
  }

  private func limit(_ link: Link) -> Int {
    switch link {
    case .list: wordLimit
    case .joined, .result, .relative: Self.comfortable
    case .reason: 22
    default: wordLimit
    }
  }

  /// The greatest number of words; a list of names or of ways reads more easily than its length.
  var wordLimit: Int {
    let names = sentence.range.dropFirst().count {
      isOpen($0) && sentence.kind($0) == .word
        && sentence.tokens[$0].traits.contains(.capitalised)
    }
    let parts = sentence.range.count { sentence.kind($0) == .semicolon }
    return Self.wordLimit + (parts >= 1 ? 10 : names >= 6 ? 4 : 0)
  }

  private func link(at token: Int, _ main: Predicate) -> Link? {
    let word = sentence.word(token)
    switch sentence.tag(token) {
    case .boundary:
      return sentence.kind(token) == .colon || continues(after: token) ? .list : .apart
    case .comma:
      guard !isInsideValue(token) else { return nil }
      let next = token + 1
      switch sentence.tag(next) {
      case .relative: return .relative
      case .preposition where sentence.tag(next + 1) == .relative: return .relative
      case .subordinator: return subordinate(next)
      case .coordinator:
        if sentence.word(next) == "but" { return .contrast }
        // `and, via interchange with carriers, …`
        if sentence.tag(next + 1) == .comma { return .joined }
        return startsClause(next + 1) ? .joined : nil
      case .gerund: return .result
      case .preposition where CutWords.limiting.contains(sentence.word(next)): return .condition
      case .preposition where sentence.word(next) == "including": return .list
      case .preposition
      where sentence.word(next) == "as" && sentence.tag(next + 1) == .participle:
        return .reason
      default:
        if sentence.word(next) == "such", sentence.word(next + 1) == "as" { return .list }
        if CutWords.results.contains(sentence.word(next)) { return .result }
        if CutWords.conditions.contains(sentence.word(next)) { return .condition }
        return startsClause(next) ? .joined : nil
      }
    case .coordinator:
      if word == "but", sentence.tag(token - 1) != .comma { return .contrast }
      if sentence.tag(token + 1) == .comma, sentence.tag(token - 1) != .comma { return .joined }
      return sentence.tag(token - 1) != .comma && sentence.tag(token + 1) == .pronoun
        && startsClause(token + 1) ? .joined : nil
    case .subordinator:
      return sentence.tag(token - 1) == .comma ? nil : subordinate(token)
    default:
      if CutWords.conditions.contains(word) { return .condition }
      return nil
    }
  }

  /// `sold to schools through dealers; to homes through shops; and to …`: the verb goes on.
  private func continues(after semicolon: Int) -> Bool {
    guard sentence.kind(semicolon) == .semicolon else { return false }
    var token = semicolon + 1
    if sentence.tag(token) == .coordinator { token += 1 }
    guard sentence.word(token) == "to" || [.preposition, .nominal].contains(sentence.tag(token))
    else { return false }
    while token < end, sentence.tag(token) != .boundary {
      if [.verb, .be, .have, .modal, .auxiliary].contains(sentence.tag(token)) { return false }
      token += 1
    }
    return true
  }

  private func subordinate(_ token: Int) -> Link? {
    let word = sentence.word(token)
    if CutWords.conditions.contains(word) { return .condition }
    if CutWords.reasons.contains(word) { return .reason }
    // `where`, `when`: what they say narrows the statement.
    return .condition
  }

  private func startsClause(_ token: Int) -> Bool {
    guard let main = main(from: token) else { return false }
    return main.groupStart - token <= 10
      && !(token..<main.groupStart).contains { sentence.tag($0) == .comma }
  }

  /// A relative or participial part without a comma is left out from the end until the rest fits.
  private func shortened(_ kept: [Int], opening: Int) -> [Int]? {
    var best: Int?
    var count = opening
    for token in kept {
      if CutWords.comparing.contains(sentence.word(token)) {
        // Nothing is cut inside a comparison; all of it may go.
        if isOpen(token), count >= 7, count <= Self.comfortable { best = token }
        break
      }
      if isOpen(token), count >= 6, count <= Self.comfortable, opensPart(token) { best = token }
      if isOpen(token), [.word, .number].contains(sentence.kind(token)) { count += 1 }
    }
    guard let best else { return nil }
    return kept.filter { $0 < best }
  }

  private func opensPart(_ token: Int) -> Bool {
    let before = sentence.tag(token - 1)
    switch sentence.tag(token) {
    case .participle:
      // `accessories designed to …`; but `products sold by others` are not all products.
      return before == .nominal && sentence.tag(token + 1) != .nominal
        && !CutWords.generic.contains(sentence.word(token - 1)) && !splitsClause(at: token)
        && !CutWords.nounlike.contains(sentence.word(token)) && !isCaused(token)
        && sentence.tag(token - 2) != .be
    case .gerund:
      return before == .comma
    case .preposition:
      return sentence.word(token) == "including" && !splitsClause(at: token)
    default:
      return sentence.word(token) == "such" && sentence.word(token + 1) == "as"
        && !splitsClause(at: token)
    }
  }

  /// Whether a participle says what is had done: `to have the scanner | evaluated`.
  private func isCaused(_ participle: Int) -> Bool {
    var token = participle - 1
    while [.nominal, .determiner, .possessive, .figure, .mark].contains(sentence.tag(token)) {
      token -= 1
    }
    return sentence.tag(token) == .have
  }

  /// Whether a cut would leave the subject of a clause without its verb: `, and new parts | made by
  /// us often use …`.
  private func splitsClause(at token: Int) -> Bool {
    var start = token - 1
    while start > sentence.range.lowerBound, sentence.tag(start) != .coordinator {
      if [.verb, .be, .have, .modal].contains(sentence.tag(start)) { return false }
      start -= 1
    }
    guard sentence.tag(start) == .coordinator else { return false }
    return (token..<end).contains {
      [.verb, .be, .have, .modal].contains(sentence.tag($0))
        && sentence.tag($0 - 1) != .infinitiveTo
    }
  }

  private func isAnaphoric(_ range: Range<Int>) -> Bool {
    range.contains {
      isOpen($0) && CutWords.pointing.contains(sentence.word($0))
        && !(sentence.word($0) == "such" && sentence.word($0 + 1) == "as")
    }
  }
}
