/// Compiles the text of a ``PhrasePattern``.
struct PhraseCompiler {
  private indirect enum Node {
    case step(PhrasePattern.Instruction)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case many(Node)
    case some(Node)
    case upTo(Int)
    case kept(Int, Node)
  }

  private let pieces: [ArraySlice<UInt8>]
  private var position = 0
  private var program: [PhrasePattern.Instruction] = []
  private var names: [ArraySlice<UInt8>] = []

  init(_ text: StaticString) {
    pieces = Self.pieces(of: text)
  }

  /// The program and the names of its kept parts.
  mutating func compile() -> ([PhrasePattern.Instruction], [String]) {
    emit(choice())
    program.append(.accept)
    return (program, names.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Words that any match must start with one of; nil where there is no such set.
  static func firstWords(of program: [PhrasePattern.Instruction]) -> [UInt64]? {
    var result: [UInt64] = []
    var open = [0]
    var seen = [Bool](repeating: false, count: program.count)
    while let counter = open.popLast() {
      guard !seen[counter] else { continue }
      seen[counter] = true
      switch program[counter] {
      case .word(let hash): result.append(hash)
      case .oneOf(let hashes): result += hashes
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .save: open.append(counter + 1)
      default: return nil
      }
    }
    return result
  }

  // MARK: Reading

  /// Cuts a pattern into words, marks and brackets; `<name:` gives `<` and `name:`.
  private static func pieces(of text: StaticString) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.description.utf8)
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    func close(_ end: Int) { if end > start { result.append(bytes[start..<end]) } }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0...0x20:
        close(index)
        start = index + 1
      case 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x3C, 0x3E, 0x3F, 0x7C:
        close(index)
        result.append(bytes[index...index])
        start = index + 1
      case 0x3A where result.last?.first == 0x3C && result.last?.startIndex == start - 1:
        close(index + 1)
        start = index + 1
      default: break
      }
    }
    close(bytes.count)
    return result
  }

  /// The mark at the present place, or 0.
  private var mark: UInt8 {
    guard position < pieces.count, pieces[position].count == 1, let byte = pieces[position].first,
      !ByteClass.isLetter(byte), !ByteClass.isDigit(byte)
    else { return 0 }
    return byte
  }

  private mutating func choice() -> Node {
    var alternatives = [sequence()]
    while mark == UInt8(ascii: "|") {
      position += 1
      alternatives.append(sequence())
    }
    if alternatives.count > 1, let words = Self.words(of: alternatives) {
      return .step(.oneOf(words))
    }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  /// The words of a choice between single words; nil for any other choice.
  private static func words(of alternatives: [Node]) -> [UInt64]? {
    var words: [UInt64] = []
    for alternative in alternatives {
      guard case .sequence(let parts) = alternative, parts.count == 1 else { return nil }
      switch parts[0] {
      case .step(.word(let hash)): words.append(hash)
      case .step(.oneOf(let hashes)): words += hashes
      default: return nil
      }
    }
    return words
  }

  private mutating func sequence() -> Node {
    var parts: [Node] = []
    while position < pieces.count,
      ![UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: ">")].contains(mark)
    {
      parts.append(repeated())
    }
    return .sequence(parts)
  }

  private mutating func repeated() -> Node {
    let node = atom()
    switch mark {
    case UInt8(ascii: "?"):
      position += 1
      return .optional(node)
    case UInt8(ascii: "*"):
      position += 1
      return .many(node)
    case UInt8(ascii: "+"):
      position += 1
      return .some(node)
    default:
      return node
    }
  }

  private mutating func atom() -> Node {
    let opening = mark
    let piece = pieces[position]
    position += 1
    switch opening {
    case UInt8(ascii: "("):
      let inner = choice()
      if mark == UInt8(ascii: ")") { position += 1 }
      return inner
    case UInt8(ascii: "<"):
      guard position < pieces.count else { return .sequence([]) }
      let name = pieces[position].dropLast()
      position += 1
      let inner = choice()
      if mark == UInt8(ascii: ">") { position += 1 }
      if let known = names.firstIndex(where: { $0.elementsEqual(name) }) {
        return .kept(known, inner)
      }
      guard names.count < 8 else { return inner }
      names.append(name)
      return .kept(names.count - 1, inner)
    case UInt8(ascii: ","):
      return .step(.kind(.comma))
    default:
      if piece.first == UInt8(ascii: "$") { return named(piece.dropFirst()) }
      return Self.gap(piece).map { .upTo($0) } ?? .step(Self.instruction(for: piece))
    }
  }

  /// The pattern that a `$name` stands for; a name that the book lacks matches nothing.
  private func named(_ name: ArraySlice<UInt8>) -> Node {
    guard let text = PhraseBook.pattern(named: String(decoding: name, as: UTF8.self)) else {
      return .step(.word(.max))
    }
    var compiler = PhraseCompiler(text)
    return compiler.choice()
  }

  /// The length of a gap such as `..6`; nil for other pieces.
  private static func gap(_ piece: ArraySlice<UInt8>) -> Int? {
    guard piece.starts(with: "..".utf8) else { return nil }
    return Int(String(decoding: piece.dropFirst(2), as: UTF8.self)).map { min(max($0, 0), 40) }
  }

  private static func instruction(for piece: ArraySlice<UInt8>) -> PhrasePattern.Instruction {
    if piece.first == UInt8(ascii: "~") {
      if piece.dropFirst().elementsEqual("be".utf8) { return .tag(.be) }
      let entry = VerbLexicon.shared.entry(Word(bytes: piece.dropFirst()))
      return entry.map { .verb($0.lemma) } ?? .word(.max)
    }
    guard piece.first == UInt8(ascii: "@") else { return .word(Word(bytes: piece).hash) }
    switch String(decoding: piece.dropFirst(), as: UTF8.self) {
    case "percent": return .group(.percent)
    case "money": return .group(.money)
    case "count": return .group(.count)
    case "period": return .group(.period)
    case "duration": return .group(.duration)
    case "np": return .nounPhrase
    case "list": return .nounList
    case "adv": return .tag(.adverb)
    case "be": return .tag(.be)
    case "have": return .tag(.have)
    case "modal": return .tag(.modal)
    case "det": return .tag(.determiner)
    case "possessive": return .tag(.possessive)
    case "nominal": return .tag(.nominal)
    case "participle": return .tag(.participle)
    case "cap": return .capital
    case "open": return .kind(.openBracket)
    case "close": return .kind(.closeBracket)
    case "dash": return .kind(.dash)
    case "hyphen": return .kind(.hyphen)
    case "colon": return .kind(.colon)
    default: return .anyWord
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
    case .upTo(let count):
      // Leaves the gap as soon as it can: `split` tries its first way first.
      let end = program.count + 2 * count
      for _ in 0..<count {
        program.append(.split(end, program.count + 1))
        program.append(.inner)
      }
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
