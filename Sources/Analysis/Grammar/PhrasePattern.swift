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
    case oneOf([UInt64])
    case verb(UInt16)
    case inner
    case kind(Token.Kind)
    case tag(WordTag)
    case group(GroupClass)
    case nounPhrase
    case nounList
    case anyWord
    case capital
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    case accept
  }

  /// The classes of value groups.
  enum GroupClass: Sendable {
    case percent, money, count, period, duration
  }

  /// What a match kept.
  struct Match {
    /// All tokens matched.
    var tokens: Range<Int>
    fileprivate var marks: SIMD16<Int32>
    fileprivate let names: [String]

    /// The tokens that a named part matched; nil where that part took no part.
    subscript(name: String) -> Range<Int>? {
      guard let position = names.firstIndex(of: name) else { return nil }
      let start = Int(marks[2 * position])
      let end = Int(marks[2 * position + 1])
      return start >= 0 && end >= start ? start..<end : nil
    }
  }

  fileprivate let program: [Instruction]
  fileprivate let names: [String]
  /// Words that a match can start with; nil where it can start otherwise.
  let firstWords: WordTable?

  /// Compiles a pattern; text that is no pattern matches nothing.
  init(_ text: StaticString) {
    var compiler = PhraseCompiler(text)
    (program, names) = compiler.compile()
    firstWords = PhraseCompiler.firstWords(of: program).map { words in
      WordTable(words.map { (Word(hash: $0), 0) })
    }
  }

  /// The match that starts at a token of the sentence, or nil.
  ///
  /// Gives up after 4,000 steps: no sentence takes longer than that.
  func match(_ sentence: SentenceReading, at start: Int) -> Match? {
    if let firstWords {
      guard firstWords.contains(sentence.word(start)) else { return nil }
    } else if PhraseMachine.fails(program, sentence, at: start) {
      return nil
    }
    var machine = PhraseMachine(pattern: self, sentence: sentence)
    return machine.run(from: start)
  }

  /// The first match that starts in a range of tokens, or nil.
  func firstMatch(_ sentence: SentenceReading, in range: Range<Int>? = nil) -> Match? {
    for start in range ?? sentence.range {
      if let match = match(sentence, at: start) { return match }
    }
    return nil
  }
}

/// Runs a compiled pattern with an explicit stack.
private struct PhraseMachine {
  private struct Thread {
    var counter: Int
    var token: Int
    var marks: SIMD16<Int32>
  }

  let pattern: PhrasePattern
  let sentence: SentenceReading

  /// Whether a match fails with its first step already; most do, and cost nothing else so.
  static func fails(
    _ program: [PhrasePattern.Instruction], _ sentence: SentenceReading, at start: Int
  ) -> Bool {
    var counter = 0
    while case .save = program[counter] { counter += 1 }
    switch program[counter] {
    case .split, .jump, .accept: return false
    case let instruction: return step(instruction, sentence, at: start) == nil
    }
  }

  mutating func run(from start: Int) -> PhrasePattern.Match? {
    var stack = [
      Thread(counter: 0, token: start, marks: SIMD16(repeating: -1))
    ]
    var steps = 0
    while var thread = stack.popLast() {
      while true {
        steps += 1
        guard steps < 4_000 else { return nil }
        let token = thread.token
        switch pattern.program[thread.counter] {
        case .accept:
          return PhrasePattern.Match(
            tokens: start..<token, marks: thread.marks, names: pattern.names)
        case .jump(let target):
          thread.counter = target
          continue
        case .split(let first, let second):
          stack.append(Thread(counter: second, token: token, marks: thread.marks))
          thread.counter = first
          continue
        case .save(let slot):
          thread.marks[slot] = Int32(truncatingIfNeeded: token)
          thread.counter += 1
          continue
        case let instruction:
          guard let next = Self.step(instruction, sentence, at: token) else { break }
          thread.token = next
          thread.counter += 1
          continue
        }
        break
      }
    }
    return nil
  }

  private static func step(
    _ instruction: PhrasePattern.Instruction, _ sentence: SentenceReading, at token: Int
  ) -> Int? {
    guard sentence.range.contains(token) else { return nil }
    switch instruction {
    case .word(let hash): return sentence.tokens[token].word.hash == hash ? token + 1 : nil
    case .oneOf(let hashes):
      return hashes.contains(sentence.tokens[token].word.hash) ? token + 1 : nil
    case .verb(let lemma):
      return VerbLexicon.shared.entry(sentence.tokens[token].word)?.lemma == lemma ? token + 1 : nil
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
    default: return nil
    }
  }
}

extension PhrasePattern.GroupClass {
  /// Whether a value is of the class.
  func admits(_ kind: TextValue.Kind) -> Bool {
    switch (self, kind) {
    case (.percent, .percent), (.money, .money), (.count, .count), (.period, .period),
      (.duration, .duration):
      true
    default: false
    }
  }
}
