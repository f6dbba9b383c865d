/// A pattern over the tokens of a sentence, written as text and compiled once.
///
/// ```
/// "accounted for <value:@percent> respectively? ,? of $base"
/// ```
/// Words match one token each; `a|b` is a choice, `( )` groups, `?`, `*` and `+` repeat,
/// `<name: >` keeps what is inside; `~verb` is any form of a verb of the lexicon, `..6` up to six
/// tokens inside the clause, as few as possible. Classes: `@percent @money @count @period @duration` a group of
/// values (eight names at most), `@np` a noun phrase, `@list` noun phrases joined by commas and `and`, `@adv` an adverb,
/// `@be @have @modal` their forms, `@open @close @dash @hyphen @colon` marks, `@any` any word, `@cap` a word with a capital, `,` and `(` themselves.
/// `$name` stands for a pattern of ``PhraseBook``.
struct PhrasePattern: Sendable {
  /// One instruction of the compiled program.
  enum Instruction: Sendable {
    case word(UInt64)
    case oneOf(WordPool.Table)
    case verb(UInt16)
    case inner
    case kind(Token.Kind)
    case tag(WordTag)
    case group(GroupClass)
    case nounPhrase
    case nounList
    case anyWord
    case capital
    case split(Int32, Int32)
    case jump(Int32)
    case save(Int32)
    case accept
  }

  /// The classes of value groups.
  enum GroupClass: UInt8, Sendable {
    case percent, money, count, period, duration
  }

  /// Where the named parts of a match begin and end, by turns; -1 for a part that took no part.
  fileprivate typealias Marks = InlineArray<16, Int32>

  /// The greatest number of named parts.
  static let nameLimit = 8

  /// What a match kept.
  struct Match {
    /// All tokens matched.
    var tokens: Range<Int>
    fileprivate var marks: Marks
    fileprivate let program: PhraseProgram

    /// The tokens that a named part matched; nil where that part took no part.
    subscript(name: String) -> Range<Int>? {
      guard let position = program.names.firstIndex(of: name) else { return nil }
      let start = Int(marks[2 * position])
      let end = Int(marks[2 * position + 1])
      return start >= 0 && end >= start ? start..<end : nil
    }
  }

  private let program: PhraseProgram

  /// Compiles a pattern; text that is no pattern matches nothing.
  init(_ text: StaticString) {
    program = PhraseProgram(text)
  }

  /// Words that a match can start with; nil where it can start otherwise.
  var firstWords: [UInt64]? { program.onlyFirstWords }

  /// Whether the sentence holds what every match needs; most do not, and no token is tried then.
  func mayMatch(_ sentence: SentenceReading) -> Bool {
    program.needs.allSatisfy { $0.mayMeet(sentence.sieve) }
  }

  /// The match that starts at a token of the sentence, or nil.
  ///
  /// Gives up after 4,000 steps: no sentence takes longer than that.
  @inline(__always)
  func match(_ sentence: SentenceReading, at start: Int) -> Match? {
    guard program.mayStart(sentence, at: start) else { return nil }
    return program.run(sentence, from: start)
  }

  /// The first match that starts in a range of tokens, or nil.
  func firstMatch(_ sentence: SentenceReading, in range: Range<Int>? = nil) -> Match? {
    guard mayMatch(sentence) else { return nil }
    for start in range ?? sentence.range {
      if let match = match(sentence, at: start) { return match }
    }
    return nil
  }
}

/// A compiled pattern, and the machine with an explicit stack that runs it.
private final class PhraseProgram: Sendable {
  /// A way that is still to be tried.
  private struct Thread {
    var counter: Int
    var token: Int
    var marks: PhrasePattern.Marks
  }

  let code: [PhrasePattern.Instruction]
  let pool: WordPool
  let names: [String]
  /// Words that a match can start with; nil where it can start with none.
  private let firstWords: WordPool.Table?
  /// What a match can start with beside words.
  private let openings: [PhrasePattern.Instruction]
  /// Whether a match starts with one of the two above.
  private let isOpeningKnown: Bool
  /// Sets of which a sentence must hold something each.
  let needs: [WordSieve]

  init(_ text: StaticString) {
    var compiler = PhraseCompiler(text)
    compiler.compile()
    code = compiler.code
    names = compiler.names
    var pool = compiler.pool
    if let openings = Self.openings(of: code, &pool) {
      firstWords = openings.words
      self.openings = openings.others
      isOpeningKnown = true
    } else {
      firstWords = nil
      openings = []
      isOpeningKnown = false
    }
    self.pool = pool
    needs = compiler.required.compactMap { Self.sieve(of: compiler.code[$0], pool) }
  }

  /// What an instruction needs of a sentence; nil where that is much or cannot be told.
  private static func sieve(
    of instruction: PhrasePattern.Instruction, _ pool: WordPool
  ) -> WordSieve? {
    var sieve = WordSieve()
    switch instruction {
    case .word(let hash): sieve.insert(hash)
    case .oneOf(let table): pool.forEachWord(of: table) { sieve.insert($0) }
    case .verb(let lemma): sieve.insert(verb: lemma)
    case .kind(let kind): sieve.insert(kind)
    case .tag(let tag): sieve.insert(tag)
    case .group(let group): sieve.insert(group)
    case .inner, .nounPhrase, .nounList, .anyWord, .capital, .split, .jump, .save, .accept:
      return nil
    }
    return sieve
  }

  /// Words that a match can start with; nil where it can start otherwise.
  var onlyFirstWords: [UInt64]? {
    guard isOpeningKnown, openings.isEmpty else { return nil }
    return firstWords.map { pool.words(of: $0) } ?? []
  }

  /// What any match starts with; nil where that may be nothing or too many things.
  private static func openings(
    of code: [PhrasePattern.Instruction], _ pool: inout WordPool
  ) -> (words: WordPool.Table?, others: [PhrasePattern.Instruction])? {
    var words: [UInt64] = []
    var others: [PhrasePattern.Instruction] = []
    var open = [0]
    words.reserveCapacity(16)
    open.reserveCapacity(16)
    var seen = [Bool](repeatElement(false, count: code.count))
    while let counter = open.popLast() {
      guard !seen[counter] else { continue }
      seen[counter] = true
      switch code[counter] {
      case .word(let hash): words.append(hash)
      case .oneOf(let table): pool.forEachWord(of: table) { words.append($0) }
      case .split(let first, let second):
        open.append(Int(first))
        open.append(Int(second))
      case .jump(let target): open.append(Int(target))
      case .save: open.append(counter + 1)
      case .accept: return nil
      case let instruction:
        others.append(instruction)
        if others.count > 4 { return nil }
      }
    }
    return (words.isEmpty ? nil : pool.add(words), others)
  }

  /// Whether a match may start at a token; most do not, and cost nothing else so.
  @inline(__always)
  func mayStart(_ sentence: SentenceReading, at start: Int) -> Bool {
    guard isOpeningKnown else { return true }
    if let firstWords, pool.contains(sentence.word(start).hash, in: firstWords) { return true }
    return openings.contains { step($0, sentence, at: start) != nil }
  }

  func run(_ sentence: SentenceReading, from start: Int) -> PhrasePattern.Match? {
    var stack: [Thread] = []
    var marks = PhrasePattern.Marks(repeating: -1)
    var counter = 0
    var token = start
    var steps = 0
    while steps < 4_000 {
      steps += 1
      switch code[counter] {
      case .accept:
        return PhrasePattern.Match(tokens: start..<token, marks: marks, program: self)
      case .jump(let target):
        counter = Int(target)
      case .split(let first, let second):
        if isDeadEnd(Int(first), sentence, at: token) {
          counter = Int(second)
        } else {
          if !isDeadEnd(Int(second), sentence, at: token) {
            stack.append(Thread(counter: Int(second), token: token, marks: marks))
          }
          counter = Int(first)
        }
      case .save(let slot):
        marks[Int(slot)] = Int32(truncatingIfNeeded: token)
        counter += 1
      case let instruction:
        if let next = step(instruction, sentence, at: token) {
          token = next
          counter += 1
        } else if let thread = stack.popLast() {
          counter = thread.counter
          token = thread.token
          marks = thread.marks
        } else {
          return nil
        }
      }
    }
    return nil
  }

  /// Whether a way ends with its first instruction; only what is quickly told is looked at.
  @inline(__always)
  private func isDeadEnd(_ counter: Int, _ sentence: SentenceReading, at token: Int) -> Bool {
    switch code[counter] {
    case .word(let hash): sentence.word(token).hash != hash
    case .oneOf(let table): !pool.contains(sentence.word(token).hash, in: table)
    case .kind(let kind): sentence.kind(token) != kind
    case .tag(let tag): !sentence.range.contains(token) || sentence.tag(token) != tag
    default: false
    }
  }

  private func step(
    _ instruction: PhrasePattern.Instruction, _ sentence: SentenceReading, at token: Int
  ) -> Int? {
    guard sentence.range.contains(token) else { return nil }
    switch instruction {
    case .word(let hash): return sentence.tokens[token].word.hash == hash ? token + 1 : nil
    case .oneOf(let table):
      return pool.contains(sentence.tokens[token].word.hash, in: table) ? token + 1 : nil
    case .verb(let lemma): return sentence.lemma(token) == lemma ? token + 1 : nil
    case .inner:
      let tag = sentence.tag(token)
      let closes = tag == .stop || sentence.tokens[token].kind == .semicolon
      return closes ? nil : token + 1
    case .kind(let kind): return sentence.tokens[token].kind == kind ? token + 1 : nil
    case .tag(let tag): return sentence.tag(token) == tag ? token + 1 : nil
    case .anyWord: return sentence.tokens[token].kind == .word ? token + 1 : nil
    case .capital: return sentence.tokens[token].traits.contains(.capitalised) ? token + 1 : nil
    case .nounPhrase: return sentence.nounPhrase(startingAt: token)?.upperBound
    case .nounList: return sentence.nounList(startingAt: token)?.last?.upperBound
    case .group(let wanted):
      guard let group = sentence.group(startingAt: token) else { return nil }
      return wanted.admits(sentence.values[group.members.lowerBound].kind)
        ? group.tokens.upperBound : nil
    case .split, .jump, .save, .accept: return nil
    }
  }
}

extension PhrasePattern.GroupClass {
  /// The class of a value; nil for those that patterns do not tell apart.
  init?(_ kind: TextValue.Kind) {
    switch kind {
    case .percent: self = .percent
    case .money: self = .money
    case .count: self = .count
    case .period: self = .period
    case .duration: self = .duration
    default: return nil
    }
  }

  /// Whether a value is of the class.
  func admits(_ kind: TextValue.Kind) -> Bool { Self(kind) == self }
}
