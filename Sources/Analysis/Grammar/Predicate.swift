/// A verb group with its subject and the clause it stands in.
struct Predicate: Sendable {
  /// The subject, with what is attached to it; nil where none was found.
  let subject: Range<Int>?
  /// The first token of the verb group.
  let groupStart: Int
  /// The main verb, or the form of be of a copula.
  let verb: Int
  /// The token after the verb.
  let after: Int
  /// Where the clause ends, before its stop.
  let end: Int
  /// Whether the verb is a participle after a form of be.
  let isPassive: Bool
  /// Whether the main verb is a form of be.
  let isCopula: Bool
  /// Whether the clause is a relative one, whose subject stands before `that` or `which`.
  let isRelative: Bool

  /// The subject, the verb and all that follows in the clause; from the verb where there is no subject.
  var clause: Range<Int> { (subject?.lowerBound ?? groupStart)..<end }
}

extension SentenceReading {
  /// Finds the finite predicates of the sentence, in order.
  func findPredicates() -> [Predicate] {
    var result: [Predicate] = []
    var token = range.lowerBound
    while token < range.upperBound {
      switch tag(token) {
      case .modal, .be, .have, .auxiliary, .verb:
        // `to reduce`, `from having to commit`, `being sold`: no clause of its own.
        if tag(token - 1) == .infinitiveTo || ClauseWords.nonFinite.contains(word(token)) {
          token += 1
          continue
        }
        let predicate = predicate(from: token)
        // `the quantity of product we are required to supply`: a relative clause without its word.
        let isContact =
          predicate.subject.map {
            tag($0.lowerBound) == .pronoun && tag($0.lowerBound - 1) == .nominal
          } ?? false
        if !isContact, !predicate.isRelative { result.append(predicate) }
        token = predicate.after
      default:
        token += 1
      }
    }
    return result
  }

  private func predicate(from start: Int) -> Predicate {
    var token = start
    var verb = start
    var sawBe = false
    var isPassive = false
    loop: while range.contains(token) {
      switch tag(token) {
      case .be:
        sawBe = true
        verb = token
      case .have, .modal, .auxiliary:
        verb = token
      case .verb:
        verb = token
        token += 1
        break loop
      case .participle:
        isPassive = sawBe
        verb = token
        token += 1
        break loop
      case .gerund where sawBe:
        verb = token
        token += 1
        break loop
      case .adverb:
        break
      default:
        break loop
      }
      token += 1
    }
    // Adverbs after the last verb belong to what follows.
    while token > verb + 1, tag(token - 1) == .adverb { token -= 1 }
    return Predicate(
      subject: subject(ofVerbAt: start), groupStart: start, verb: verb, after: token,
      end: clauseEnd(from: token), isPassive: isPassive, isCopula: tag(verb) == .be,
      isRelative: isRelative(start) || isObjectRelative(start))
  }

  /// Whether a relative word stands right before a verb group.
  private func isRelative(_ start: Int) -> Bool {
    var token = start - 1
    while tag(token) == .adverb { token -= 1 }
    return tag(token) == .relative
  }

  /// Whether a relative word stands right before the subject: `countries in which we operate`.
  private func isObjectRelative(_ start: Int) -> Bool {
    guard let subject = subject(ofVerbAt: start) else { return false }
    return tag(subject.lowerBound - 1) == .relative && word(subject.lowerBound - 1) != "that"
      || tag(subject.lowerBound - 1) == .relative && tag(subject.lowerBound - 2) == .nominal
  }

  /// Where a clause that has begun before `start` ends: before the stop, a semicolon, `, which`,
  /// `, but`, or `, and` with a subject and verb of its own.
  func clauseEnd(from start: Int) -> Int {
    var token = start
    var depth = 0
    while token < range.upperBound {
      switch tag(token) {
      case .bracket:
        depth += kind(token) == .openBracket ? 1 : -1
      case .stop where depth <= 0:
        if token + 1 >= range.upperBound || kind(token + 1) == .closeQuote { return token }
      case .boundary where kind(token) == .semicolon:
        return token
      case .comma where depth <= 0:
        if endsClause(comma: token) { return token }
      case .coordinator where depth <= 0 && tag(token + 1) == .pronoun:
        if startsClause(at: token + 1) { return token }
      default: break
      }
      token += 1
    }
    return token
  }

  private func endsClause(comma: Int) -> Bool {
    let next = comma + 1
    if tag(next) == .relative || tag(next) == .subordinator { return true }
    if ClauseWords.enders.contains(word(next)) {
      return true
    }
    return startsClause(at: tag(next) == .coordinator ? next + 1 : next)
  }

  /// Whether a noun phrase and a finite verb follow.
  private func startsClause(at token: Int) -> Bool {
    var next = token
    while tag(next) == .adverb { next += 1 }
    guard let phrase = attachedPhrase(startingAt: next) else { return false }
    var end = phrase.upperBound
    while tag(end) == .adverb { end += 1 }
    switch tag(end) {
    case .verb, .be, .have, .modal, .auxiliary: return true
    default: return false
    }
  }
}

/// Words that the reading of clauses asks for.
enum ClauseWords {
  /// Words that close the name of a company after a comma.
  static let companyForms = WordSet("inc incorporated corp corporation ltd limited llc lp plc co")
  static let nonFinite = WordSet("be being having been")
  static let enders = WordSet("but meaning resulting allowing making giving thereby thus")
}
