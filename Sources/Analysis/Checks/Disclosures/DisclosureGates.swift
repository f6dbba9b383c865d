/// The gates that every disclosure passes: asserted, certain, of today, and not of somebody else.
struct DisclosureGates {
  /// A match that passed.
  struct Passed {
    let match: PhrasePattern.Match
    let tokens: Range<Int>
    let subject: Range<Int>?
    let owner: DisclosureOwner
    let isResolved: Bool
  }

  let sentence: SentenceReading
  let clause: DisclosureClause

  /// The first match of the pattern that passes all gates.
  func first() -> Passed? {
    guard clause.pattern.mayMatch(sentence) else { return nil }
    for start in sentence.range {
      guard let match = clause.pattern.match(sentence, at: start) else { continue }
      if let passed = passed(match) { return passed }
    }
    return nil
  }

  private func passed(_ match: PhrasePattern.Match) -> Passed? {
    guard !match.tokens.isEmpty else { return nil }
    let stretch = stretch(around: match.tokens)
    if let with = clause.with, !sentence.holds(with, in: stretch) { return nil }
    if let without = clause.without, sentence.holds(without, in: stretch) { return nil }
    let anchor = anchor(of: match)
    if match["at"] != nil, isNoun(anchor) { return nil }
    let predicate = sentence.predicates.last {
      $0.groupStart <= anchor && anchor < max($0.end, $0.after)
    }
    let isFinite = sentence.predicates.contains {
      stretch.contains($0.groupStart) && stretch.contains($0.verb)
    }
    guard isFinite || clause.gates.contains(.verbless), !isRecital(stretch) else { return nil }
    let after =
      clause.gates.contains(.conditional) ? 0..<0 : match.tokens.upperBound..<stretch.upperBound
    let before = stretch.lowerBound..<match.tokens.lowerBound
    if !clause.gates.contains(.anyCondition), isConditional(before) || isConditional(after) {
      return nil
    }
    let scan = scan(to: anchor, in: match.tokens, stretch)
    guard isOpen(for: scan) else { return nil }
    if !clause.gates.contains(.infinitive), isBareInfinitive(anchor) { return nil }
    let subject = subject(at: anchor, predicate)
    let owner = owner(of: subject)
    guard isOpen(for: owner) else { return nil }
    return Passed(
      match: match, tokens: shown(match.tokens, with: subject), subject: subject, owner: owner,
      isResolved: scan.isResolved && !clause.gates.contains(.past))
  }

  /// The tokens between the semicolons around a match.
  private func stretch(around tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start > sentence.range.lowerBound, sentence.kind(start - 1) != .semicolon { start -= 1 }
    var end = max(tokens.upperBound, start + 1)
    while end < sentence.range.upperBound, sentence.kind(end) != .semicolon { end += 1 }
    return start..<end
  }

  /// The token whose clause decides: the part named `at`, else the first verb, else the first word.
  private func anchor(of match: PhrasePattern.Match) -> Int {
    if let at = match["at"] { return at.lowerBound }
    let verbs: [WordTag] = [.verb, .participle, .be, .have, .auxiliary, .modal]
    return match.tokens.first { verbs.contains(sentence.tag($0)) } ?? match.tokens.lowerBound
  }

  /// `its need for capital`: a noun where the pattern asks for a verb.
  private func isNoun(_ anchor: Int) -> Bool {
    guard sentence.tag(anchor) == .nominal else { return false }
    switch sentence.tag(anchor - 1) {
    case .determiner, .possessive, .possessiveMark, .preposition: return true
    default: return false
    }
  }

  /// The words matched, with the subject where it stands close before.
  private func shown(_ tokens: Range<Int>, with subject: Range<Int>?) -> Range<Int> {
    guard let subject, subject.lowerBound < tokens.lowerBound,
      subject.upperBound + 4 >= tokens.lowerBound, subject.count <= 12
    else { return tokens }
    return subject.lowerBound..<tokens.upperBound
  }

  // MARK: How it is said

  /// How the words up to an anchor hold what is said there.
  private struct Scan {
    var isDenied = false
    var isSupposed = false
    var isExpected = false
    var isResolved = false
  }

  /// Reads the clause of the anchor, and the one it depends on: `we do not believe that …`.
  private func scan(to anchor: Int, in match: Range<Int>, _ stretch: Range<Int>) -> Scan {
    var scan = Scan()
    var isNoSubject = false
    let start = scopeStart(of: anchor, in: stretch)
    for token in start..<max(match.upperBound, min(anchor + 2, stretch.upperBound)) {
      let word = sentence.word(token)
      if token < anchor, startsConjunct(token) {
        // `we have not earned a profit and have incurred losses`: a verb group of its own.
        scan = Scan(isDenied: isNoSubject)
      }
      if token < anchor, startsMainClause(token) { scan = Scan() }
      if GateWords.absolute.contains(word), !isPseudo(token) {
        scan.isDenied = true
        if sentence.predicates.allSatisfy({ $0.groupStart > token || $0.end <= token }) {
          isNoSubject = true
        }
      }
      if GateWords.denying.contains(word), !isPseudo(token) { scan.isDenied = true }
      if word == "no", sentence.word(token + 1) == "longer" { scan.isResolved = true }
      if GateWords.past.contains(word), !GateWords.reported.contains(sentence.word(token + 1)) {
        scan.isResolved = true
      }
      guard token < anchor + 1 else { continue }
      if token < match.lowerBound || sentence.tag(token) != .nominal {
        read(token, word, into: &scan)
      }
    }
    return scan
  }

  private func read(_ token: Int, _ word: Word, into scan: inout Scan) {
    switch sentence.tag(token) {
    case .modal:
      if ModalityWords.hypothetical.contains(word) { scan.isSupposed = true }
      if GateWords.forward.contains(word) { scan.isExpected = true }
    case .verb, .participle, .gerund:
      if ModalityWords.expectations.contains(word) { scan.isExpected = true }
      if GateWords.supposing.contains(word) { scan.isSupposed = true }
    case .nominal:
      if GateWords.uncertain.contains(word) { scan.isSupposed = true }
    default: break
    }
  }

  /// Where the words begin that decide on an anchor.
  private func scopeStart(of anchor: Int, in stretch: Range<Int>) -> Int {
    var start = max(sentence.clause(holding: anchor).lowerBound, stretch.lowerBound)
    var rounds = 0
    // `management concluded that …`, `none of which …`: what the clause hangs on counts too.
    while rounds < 3, start > stretch.lowerBound, hangs(start) {
      start = max(sentence.clause(holding: start - 1).lowerBound, stretch.lowerBound)
      rounds += 1
    }
    return start
  }

  private func hangs(_ opening: Int) -> Bool {
    guard sentence.tag(opening) == .relative else { return false }
    return sentence.word(opening) == "that"
      || GateWords.partial.contains(sentence.word(opening - 2))
  }

  /// Whether `and` or a comma opens a finite verb group without a subject of its own.
  private func startsConjunct(_ token: Int) -> Bool {
    guard sentence.tag(token) == .coordinator || sentence.tag(token) == .comma,
      sentence.word(token) != "nor"
    else { return false }
    var next = token + 1
    while sentence.tag(next) == .adverb { next += 1 }
    switch sentence.tag(next) {
    case .have, .be, .auxiliary: return true
    default: return false
    }
  }

  /// Whether a comma ends a clause that came first: `although …, it has …`.
  private func startsMainClause(_ token: Int) -> Bool {
    guard sentence.tag(token) == .comma else { return false }
    var next = token + 1
    while sentence.tag(next) == .adverb { next += 1 }
    guard sentence.tag(next) == .pronoun else { return false }
    next += 1
    while sentence.tag(next) == .adverb { next += 1 }
    switch sentence.tag(next) {
    case .have, .be, .auxiliary, .verb, .modal: return true
    default: return false
    }
  }

  /// Whether a negator denies nothing: `not only`, `no assurance`, `not less than`.
  private func isPseudo(_ token: Int) -> Bool {
    let next = sentence.word(token + 1)
    return GateWords.pseudo.contains(next) || next == "later" && sentence.word(token + 2) == "than"
  }

  private func isOpen(for scan: Scan) -> Bool {
    let gates = clause.gates
    if !gates.contains(.eitherWay), scan.isDenied != gates.contains(.denied) { return false }
    if scan.isSupposed, !gates.contains(.supposed) { return false }
    if scan.isExpected, !gates.contains(.expected) { return false }
    return true
  }

  /// `failure to comply`, `in order to raise`: nothing that has happened.
  private func isBareInfinitive(_ anchor: Int) -> Bool {
    var token = anchor - 1
    while sentence.tag(token) == .adverb { token -= 1 }
    guard sentence.tag(token) == .infinitiveTo else { return false }
    return !GateWords.factual.contains(sentence.word(token - 1))
  }

  private func isConditional(_ stretch: Range<Int>) -> Bool {
    stretch.contains { token in
      let word = sentence.word(token)
      if ModalityWords.conditions.contains(word) {
        // `not yet determined whether` and `as if` are left alone.
        return sentence.word(token - 1) != "as"
      }
      if GateWords.occasions.contains(word) {
        let before = sentence.word(token - 1)
        return before == "the" && GateWords.inTo.contains(sentence.word(token - 2))
      }
      return false
    }
  }

  /// Definitions, methods of an audit and boxes of a cover page.
  private func isRecital(_ stretch: Range<Int>) -> Bool {
    let words = stretch.map { sentence.word($0) }
    for (word, next) in zip(words, words.dropFirst() + [.none]) {
      if GateWords.defining.contains(word) { return true }
      if word == "check", next == "mark" { return true }
      if word == "our", next == "audit" || next == "audits" { return true }
      if word == "under", next == "asc" || next == "asu" { return true }
      if word == "defined", next == "as" { return true }
    }
    return false
  }

  // MARK: Whose it is

  private func subject(at anchor: Int, _ predicate: Predicate?) -> Range<Int>? {
    switch sentence.tag(anchor) {
    case .verb, .be, .have, .modal, .auxiliary, .participle:
      return sentence.subject(ofVerbAt: anchor) ?? predicate?.subject
    default: return predicate?.subject
    }
  }

  private func owner(of subject: Range<Int>?) -> DisclosureOwner {
    guard let subject else { return .registrant }
    let end = subject.first { sentence.tag($0) == .preposition } ?? subject.upperBound
    let head = (subject.lowerBound..<max(end, subject.lowerBound + 1)).last {
      sentence.tag($0) == .nominal
    }
    let isOthers = head.map { PartyWords.others.contains(sentence.word($0)) } ?? false
    switch sentence.owner(of: subject) {
    case .registrant: return isOthers ? .others : .registrant
    case .named(let range):
      if isOthers { return .others }
      if let head, PartyWords.own.contains(sentence.word(head)) { return .registrant }
      guard isCommon(range.lowerBound..<max(end, range.lowerBound), head) else {
        return .named(range)
      }
      return head == sentence.range.lowerBound ? .opening(range) : .thing
    case .other:
      if isOthers { return .others }
      if let head, PartyWords.own.contains(sentence.word(head)) { return .registrant }
      return .thing
    }
  }

  /// `International net sales …`: a capital that only the start of the sentence asks for.
  private func isCommon(_ range: Range<Int>, _ head: Int?) -> Bool {
    guard let head,
      !sentence.tokens[head].traits.contains(.capitalised) || head == sentence.range.lowerBound
    else { return false }
    return range.allSatisfy { token in
      sentence.tag(token) != .possessiveMark
        && (!sentence.tokens[token].traits.contains(.capitalised)
          || token == sentence.range.lowerBound || sentence.tag(token - 1) == .boundary)
    }
  }

  private func isOpen(for owner: DisclosureOwner) -> Bool {
    if clause.gates.contains(.anySubject) { return true }
    switch owner {
    case .registrant, .named, .opening: return true
    case .thing: return !clause.gates.contains(.ownSubject)
    case .others: return false
    }
  }
}

/// Words that the gates ask for.
enum GateWords {
  static let absolute = WordSet("no none neither nobody nothing")
  static let denying = WordSet(
    """
    not never nor cannot don't didn't doesn't hasn't haven't isn't aren't wasn't weren't without
    """)
  static let pseudo = WordSet("only less fewer assurance assurances assure longer more limited")
  static let forward = WordSet("will shall should must")
  static let past = WordSet("formerly previously")
  static let reported = WordSet(
    "disclosed reported issued filed announced described recorded recognized")
  static let supposing = WordSet(
    "threaten threatens threatened prohibit prohibits restrict restricts limit limits prevent prevents"
  )
  static let uncertain = WordSet(
    """
    risk risks possibility likelihood potential failure inability assurance ability possible
    """)
  static let partial = WordSet("none some any each all most neither")
  static let factual = WordSet(
    """
    continue continues continued began begun begins agreed elected continuing forced required
    """)
  static let occasions = WordSet("event extent")
  static let inTo = WordSet("in to upon")
  static let defining = WordSet("means shall")
}

/// Words for parties.
enum PartyWords {
  /// Those of the registrant who speak for it.
  static let own = WordSet("management board committee directors subsidiary subsidiaries")
  /// Heads of subjects that are somebody else.
  static let others = WordSet(
    """
    competitors competitor customers customer clients suppliers supplier vendors vendor licensees
    licensee lenders landlord landlords distributors distributor resellers retailers partners partner
    carriers manufacturers companies businesses borrowers borrower issuers issuer insurers insurer
    reinsurers banks institutions patients physicians consumers governments states countries
    plaintiffs defendants people americans persons individuals purchasers buyers employers firms
    others parties tenants tenant licensors
    """)
}
