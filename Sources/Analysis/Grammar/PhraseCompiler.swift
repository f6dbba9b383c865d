/// Compiles the text of a ``PhrasePattern``, in one pass and without a tree.
struct PhraseCompiler {
  /// The instructions written so far.
  private(set) var code: [PhrasePattern.Instruction] = []
  /// The words of choices, as tables of ``WordPool``.
  private(set) var pool = WordPool()
  /// The names of the kept parts.
  private(set) var names: [String] = []
  /// The instructions that no match goes without.
  var required: [Int] { hasAlternatives ? [] : passed }

  /// The single instructions that stand outside of all brackets and are not left out.
  private var passed: [Int] = []
  /// How many brackets are open.
  private var depth = 0
  /// Whether the pattern as a whole is a choice.
  private var hasAlternatives = false
  /// The words of the choice being read.
  private var words: [UInt64] = []
  private var bytes: [UInt8]
  /// The bytes of the present piece; empty at the end of the text.
  private var piece: Range<Int> = 0..<0
  /// The word of the present piece, without the sign of a class that opens it.
  private var word = Word.none

  init(_ text: StaticString) {
    bytes = text.bytes
    advance()
  }

  /// Compiles all of the text.
  mutating func compile() {
    code.reserveCapacity(bytes.count / 3 + 12)
    words.reserveCapacity(32)
    pool.reserve(bytes.count / 4)
    choice()
    code.append(.accept)
  }

  // MARK: Reading

  /// Goes on to the next word, mark or bracket.
  private mutating func advance() {
    var start = piece.upperBound
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    var end = start
    var hasher = WordHasher()
    while end < bytes.count, bytes[end] > 0x20 {
      let byte = bytes[end]
      if Self.isMark(byte) {
        if end == start { end += 1 }
        break
      }
      if end > start || !Self.isSign(byte) { hasher.combine(byte) }
      end += 1
    }
    piece = start..<end
    word = Word(hash: hasher.value)
  }

  /// Whether a byte at the start of a piece says what class it names.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "@")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28...0x2C, 0x3C, 0x3E, 0x3F, 0x7C: true
    default: false
    }
  }

  /// The mark or bracket at the present place, or 0.
  private var mark: UInt8 {
    guard piece.count == 1, Self.isMark(bytes[piece.lowerBound]) else { return 0 }
    return bytes[piece.lowerBound]
  }

  /// Reads alternatives between `|`.
  private mutating func choice() {
    if depth > 0, choiceOfWords() { return }
    let start = code.count
    var isOfWords = sequence()
    guard mark == UInt8(ascii: "|") else { return }
    if depth == 0 { hasAlternatives = true }
    // Each jump to the end names the one before until the end is known.
    var lastJump = -1
    var alternative = start
    while mark == UInt8(ascii: "|") {
      advance()
      insert(at: alternative)
      code.append(.jump(Int32(lastJump)))
      lastJump = code.count - 1
      code[alternative] = .split(Int32(alternative + 1), Int32(code.count))
      alternative = code.count
      isOfWords = sequence() && isOfWords
    }
    while lastJump >= 0, case .jump(let before) = code[lastJump] {
      code[lastJump] = .jump(Int32(code.count))
      lastJump = Int(before)
    }
    if isOfWords { joinWords(from: start) }
  }

  /// Reads `(revenue|sales|turnover)` without instructions for each word; goes back where there is
  /// anything but words.
  private mutating func choiceOfWords() -> Bool {
    let (firstPiece, firstWord) = (piece, word)
    words.removeAll(keepingCapacity: true)
    while isPlainWord {
      words.append(word.hash)
      advance()
      switch mark {
      case UInt8(ascii: "|"): advance()
      case UInt8(ascii: ")") where words.count > 1, UInt8(ascii: ">") where words.count > 1:
        code.append(.oneOf(pool.add(words)))
        return true
      default:
        (piece, word) = (firstPiece, firstWord)
        return false
      }
    }
    (piece, word) = (firstPiece, firstWord)
    return false
  }

  /// Whether the present piece is a word that stands for itself.
  private var isPlainWord: Bool {
    guard let byte = bytes[piece].first else { return false }
    return !Self.isMark(byte) && !Self.isSign(byte) && byte != UInt8(ascii: ".")
  }

  /// Makes one instruction of a choice between single words.
  private mutating func joinWords(from start: Int) {
    var words: [UInt64] = []
    words.reserveCapacity(code.count - start)
    for instruction in code[start...] {
      switch instruction {
      case .word(let hash): words.append(hash)
      case .oneOf(let table): pool.forEachWord(of: table) { words.append($0) }
      default: break
      }
    }
    code.removeLast(code.count - start)
    code.append(.oneOf(pool.add(words)))
  }

  /// Reads what follows each other; whether it is one word or one choice between words.
  private mutating func sequence() -> Bool {
    let start = code.count
    var count = 0
    while !piece.isEmpty {
      switch mark {
      case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: ">"):
        return count == 1 && isOneWord(from: start)
      default:
        repeated()
        count += 1
      }
    }
    return count == 1 && isOneWord(from: start)
  }

  private func isOneWord(from start: Int) -> Bool {
    guard code.count == start + 1 else { return false }
    switch code[start] {
    case .word, .oneOf: return true
    default: return false
    }
  }

  private mutating func repeated() {
    let start = code.count
    depth += 1
    atom()
    depth -= 1
    let isSingle = depth == 0 && code.count == start + 1
    switch mark {
    case UInt8(ascii: "?"):
      advance()
      insert(at: start)
      code[start] = .split(Int32(start + 1), Int32(code.count))
    case UInt8(ascii: "*"):
      advance()
      insert(at: start)
      code.append(.jump(Int32(start)))
      code[start] = .split(Int32(start + 1), Int32(code.count))
    case UInt8(ascii: "+"):
      advance()
      if isSingle { passed.append(start) }
      code.append(.split(Int32(start), Int32(code.count + 1)))
    default:
      if isSingle { passed.append(start) }
    }
  }

  private mutating func atom() {
    let opening = mark
    let first = piece
    let word = word
    advance()
    switch opening {
    case UInt8(ascii: "("):
      choice()
      if mark == UInt8(ascii: ")") { advance() }
    case UInt8(ascii: "<"): kept()
    case UInt8(ascii: ","): code.append(.kind(.comma))
    default:
      switch bytes[first.lowerBound] {
      case UInt8(ascii: "$"): named(word)
      case UInt8(ascii: "~"): verb(word)
      case UInt8(ascii: "@"): code.append(Self.instruction(for: word))
      case UInt8(ascii: ".") where first.count > 2: gap(bytes[first])
      default: code.append(.word(word.hash))
      }
    }
  }

  /// Reads `name: … >`.
  private mutating func kept() {
    let colon = bytes[piece.lowerBound...].firstIndex(of: UInt8(ascii: ":")) ?? piece.upperBound
    let name = String(decoding: bytes[piece.lowerBound..<colon], as: UTF8.self)
    piece = colon..<min(colon + 1, bytes.count)
    advance()
    let slot: Int
    if let known = names.firstIndex(of: name) {
      slot = known
    } else if names.count < PhrasePattern.nameLimit {
      slot = names.count
      names.append(name)
    } else {
      choice()
      if mark == UInt8(ascii: ">") { advance() }
      return
    }
    code.append(.save(Int32(2 * slot)))
    choice()
    code.append(.save(Int32(2 * slot + 1)))
    if mark == UInt8(ascii: ">") { advance() }
  }

  /// The pattern that a `$name` stands for; a name that the book lacks matches nothing.
  private mutating func named(_ name: Word) {
    guard let text = PhraseBook.pattern(named: name) else {
      code.append(.word(.max))
      return
    }
    let outer = (bytes, piece, word)
    bytes = text.bytes
    piece = 0..<0
    advance()
    choice()
    (bytes, piece, word) = outer
  }

  private mutating func verb(_ verb: Word) {
    if verb == "be" {
      code.append(.tag(.be))
    } else {
      let entry = VerbLexicon.shared.entry(verb)
      code.append(entry.map { .verb($0.lemma) } ?? .word(.max))
    }
  }

  /// A gap such as `..6`: it is left as soon as it can be, for `split` tries its first way first.
  private mutating func gap(_ digits: ArraySlice<UInt8>) {
    var count = 0
    for digit in digits where ByteClass.isDigit(digit) {
      count = min(count * 10 + Int(digit & 15), 40)
    }
    let end = code.count + 2 * count
    for _ in 0..<count {
      code.append(.split(Int32(end), Int32(code.count + 1)))
      code.append(.inner)
    }
  }

  private static func instruction(for name: Word) -> PhrasePattern.Instruction {
    switch name {
    case "percent": .group(.percent)
    case "money": .group(.money)
    case "count": .group(.count)
    case "period": .group(.period)
    case "duration": .group(.duration)
    case "np": .nounPhrase
    case "list": .nounList
    case "adv": .tag(.adverb)
    case "be": .tag(.be)
    case "have": .tag(.have)
    case "modal": .tag(.modal)
    case "det": .tag(.determiner)
    case "possessive": .tag(.possessive)
    case "nominal": .tag(.nominal)
    case "participle": .tag(.participle)
    case "cap": .capital
    case "open": .kind(.openBracket)
    case "close": .kind(.closeBracket)
    case "dash": .kind(.dash)
    case "hyphen": .kind(.hyphen)
    case "colon": .kind(.colon)
    default: .anyWord
    }
  }

  // MARK: Writing

  /// Makes room for one instruction before those written last.
  private mutating func insert(at position: Int) {
    code.insert(.jump(0), at: position)
    let moved = { (target: Int32) in Int(target) >= position ? target + 1 : target }
    for index in (position + 1)..<code.count {
      switch code[index] {
      case .split(let first, let second): code[index] = .split(moved(first), moved(second))
      case .jump(let target): code[index] = .jump(moved(target))
      default: break
      }
    }
  }
}

/// The words of the choices of one pattern: small tables side by side in one array.
struct WordPool: Sendable {
  /// A table in the pool.
  struct Table: Sendable {
    fileprivate let start: Int32
    fileprivate let mask: Int32
  }

  private var hashes: [UInt64] = []

  /// Makes room for so many slots.
  mutating func reserve(_ count: Int) { hashes.reserveCapacity(count) }

  /// Adds a table of words.
  mutating func add(_ words: [UInt64]) -> Table {
    var slots = 2
    while slots < words.count * 2 { slots *= 2 }
    let table = Table(start: Int32(hashes.count), mask: Int32(slots - 1))
    hashes += repeatElement(0, count: slots)
    for word in words where word != 0 { hashes[slot(of: word, in: table)] = word }
    return table
  }

  /// Whether a table holds a word.
  @inline(__always)
  func contains(_ word: UInt64, in table: Table) -> Bool {
    word != 0 && hashes[slot(of: word, in: table)] == word
  }

  /// The words of a table.
  func words(of table: Table) -> [UInt64] {
    hashes[Int(table.start)...Int(table.start + table.mask)].filter { $0 != 0 }
  }

  /// Visits the words of a table.
  @inline(__always)
  func forEachWord(of table: Table, _ body: (UInt64) -> Void) {
    for slot in Int(table.start)...Int(table.start + table.mask) where hashes[slot] != 0 {
      body(hashes[slot])
    }
  }

  /// The slot of a word, or the free one where it would stand.
  @inline(__always)
  private func slot(of word: UInt64, in table: Table) -> Int {
    let start = Int(table.start)
    let mask = Int(table.mask)
    var slot = Int(truncatingIfNeeded: word ^ (word >> 32)) & mask
    while hashes[start + slot] != 0, hashes[start + slot] != word { slot = (slot + 1) & mask }
    return start + slot
  }
}
