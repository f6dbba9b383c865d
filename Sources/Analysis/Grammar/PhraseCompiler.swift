/// Compiles the text of a ``PhrasePattern``.
struct PhraseCompiler {
  private indirect enum Node {
    case step(PhrasePattern.Instruction)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case many(Node)
    case some(Node)
    case kept(Int, Node)
  }

  private let pieces: [String]
  private var position = 0
  private var program: [PhrasePattern.Instruction] = []
  private var names: [String] = []

  init(_ text: String) {
    pieces = Self.pieces(of: PhraseBook.expand(text))
  }

  /// The program and the names of its kept parts.
  mutating func compile() -> ([PhrasePattern.Instruction], [String]) {
    emit(choice())
    program.append(.accept)
    return (program, names)
  }

  /// Words that any match must start with one of; nil where there is no such set.
  static func firstWords(of program: [PhrasePattern.Instruction]) -> Set<UInt64>? {
    var result: Set<UInt64> = []
    var open = [0]
    var seen: Set<Int> = []
    while let counter = open.popLast() {
      guard seen.insert(counter).inserted else { continue }
      switch program[counter] {
      case .word(let hash): result.insert(hash)
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .save: open.append(counter + 1)
      default: return nil
      }
    }
    return result
  }

  // MARK: Reading

  /// Cuts a pattern into words, marks and brackets.
  private static func pieces(of text: String) -> [String] {
    var result: [String] = []
    var current = ""
    func isMark(_ character: Character) -> Bool { "()|?*+<>,".contains(character) }
    for character in text {
      if character.isWhitespace || isMark(character) {
        if !current.isEmpty { result.append(current) }
        current = ""
        if isMark(character) { result.append(String(character)) }
      } else {
        current.append(character)
        // `<name:` ends where its part begins.
        if character == ":", result.last == "<" {
          result.append(current)
          current = ""
        }
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }

  private var next: String? { position < pieces.count ? pieces[position] : nil }

  private mutating func choice() -> Node {
    var alternatives = [sequence()]
    while next == "|" {
      position += 1
      alternatives.append(sequence())
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  private mutating func sequence() -> Node {
    var parts: [Node] = []
    while let piece = next, piece != "|", piece != ")", piece != ">" { parts.append(repeated()) }
    return .sequence(parts)
  }

  private mutating func repeated() -> Node {
    let node = atom()
    switch next {
    case "?":
      position += 1
      return .optional(node)
    case "*":
      position += 1
      return .many(node)
    case "+":
      position += 1
      return .some(node)
    default:
      return node
    }
  }

  private mutating func atom() -> Node {
    guard let piece = next else { return .sequence([]) }
    position += 1
    switch piece {
    case "(":
      let inner = choice()
      if next == ")" { position += 1 }
      return inner
    case "<":
      let name = String((next ?? ":").dropLast())
      position += 1
      let inner = choice()
      if next == ">" { position += 1 }
      if let known = names.firstIndex(of: name) { return .kept(known, inner) }
      names.append(name)
      return .kept(names.count - 1, inner)
    case ",":
      return .step(.kind(.comma))
    default:
      return .step(Self.instruction(for: piece))
    }
  }

  private static func instruction(for piece: String) -> PhrasePattern.Instruction {
    switch piece {
    case "@percent": .group(.percent)
    case "@money": .group(.money)
    case "@count": .group(.count)
    case "@period": .group(.period)
    case "@duration": .group(.duration)
    case "@np": .nounPhrase
    case "@list": .nounList
    case "@adv": .tag(.adverb)
    case "@be": .tag(.be)
    case "@have": .tag(.have)
    case "@modal": .tag(.modal)
    case "@det": .tag(.determiner)
    case "@possessive": .tag(.possessive)
    case "@nominal": .tag(.nominal)
    case "@participle": .tag(.participle)
    case "@any": .anyWord
    case "@cap": .capital
    case "@open": .kind(.openBracket)
    case "@close": .kind(.closeBracket)
    default: .word(Word(piece).hash)
    }
  }

  // MARK: Writing

  private mutating func emit(_ node: Node) {
    switch node {
    case .step(let instruction):
      program.append(instruction)
    case .sequence(let parts):
      for part in parts { emit(part) }
    case .choice(let alternatives):
      var jumps: [Int] = []
      for (number, alternative) in alternatives.enumerated() {
        guard number < alternatives.count - 1 else {
          emit(alternative)
          break
        }
        let split = program.count
        program.append(.split(split + 1, split + 1))
        emit(alternative)
        jumps.append(program.count)
        program.append(.jump(0))
        program[split] = .split(split + 1, program.count)
      }
      for jump in jumps { program[jump] = .jump(program.count) }
    case .optional(let inner):
      let split = program.count
      program.append(.split(split + 1, split + 1))
      emit(inner)
      program[split] = .split(split + 1, program.count)
    case .many(let inner):
      let split = program.count
      program.append(.split(split + 1, split + 1))
      emit(inner)
      program.append(.jump(split))
      program[split] = .split(split + 1, program.count)
    case .some(let inner):
      let start = program.count
      emit(inner)
      program.append(.split(start, program.count + 1))
    case .kept(let slot, let inner):
      program.append(.save(2 * slot))
      emit(inner)
      program.append(.save(2 * slot + 1))
    }
  }
}
