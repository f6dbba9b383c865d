/// Collects terms and finds where they stand.
struct TermIndex {
  private struct Entry {
    var term: NamedTerm
    var words: [Word]
    /// Whether other words with capitals may stand beside it, as beside a part of a name.
    var mayTouchNames: Bool
    var isCapitalised: Bool
  }

  private let text: BlockText
  private var entries: [Entry] = []
  private var byKey: [[Word]: Int] = [:]
  /// Definitions by where they start in the view.
  private var definitionStarts: Set<Int> = []

  /// An index of a text without terms.
  init(text: BlockText) { self.text = text }

  // MARK: Collecting

  /// Adds what the text defines.
  mutating func add(_ found: DefinitionReader.Found) {
    let tokens = text.tokens(of: found.block)
    let words = tokens[found.term].map(\.word)
    let definition = NamedTerm.Definition(
      range: text.source(found.term, of: found.block),
      expansion: found.expansion.map { text.text($0, of: found.block) },
      expansionRange: found.expansion.map { text.source($0, of: found.block) },
      sentence: text.sentence(holding: found.term.lowerBound, of: found.block))
    definitionStarts.insert(text.shown(found.term, of: found.block).start)
    if let known = byKey[words] {
      entries[known].term.definitions.append(definition)
      return
    }
    let isPart =
      found.expansion.map { range in
        let names = Set(tokens[range].map(\.word))
        return words.allSatisfy(names.contains)
      } ?? false
    insert(
      NamedTerm(
        name: text.text(found.term, of: found.block), kind: found.isAcronym ? .acronym : .defined,
        definitions: [definition], uses: []),
      words, mayTouchNames: found.isAcronym || isPart || words.count > 1,
      isCapitalised: tokens[found.term.lowerBound].traits.contains(.capitalised))
  }

  /// Adds a name that facts are stated of.
  mutating func add(name: String, kind: NamedTerm.Kind) {
    let bytes = Array(name.utf8)
    let tokens = Tokenizer.tokens(of: bytes.span)
    let words = tokens.map(\.word)
    guard !tokens.isEmpty, tokens.count <= 6, byKey[words] == nil,
      tokens.allSatisfy({ Self.isNameWord($0) }),
      let first = tokens.first, first.traits.contains(.capitalised), first.length >= 2,
      ClosedClass.tag(of: first.word) == nil, !OwnerWords.company.contains(first.word),
      tokens.count > 1 || !OwnerWords.others.contains(first.word)
    else { return }
    insert(
      NamedTerm(name: name, kind: kind, definitions: [], uses: []), words, mayTouchNames: true,
      isCapitalised: true)
  }

  private static func isNameWord(_ token: Token) -> Bool {
    switch token.kind {
    case .word:
      token.traits.contains(.capitalised) || token.traits.contains(.withDigit)
        || token.word == "of" || token.word == "and" || token.word == "&"
    case .number, .hyphen, .mark: true
    default: false
    }
  }

  private mutating func insert(
    _ term: NamedTerm, _ words: [Word], mayTouchNames: Bool, isCapitalised: Bool
  ) {
    byKey[words] = entries.count
    entries.append(
      Entry(
        term: term, words: words, mayTouchNames: mayTouchNames, isCapitalised: isCapitalised))
  }

  // MARK: Finding

  /// The terms with all their places, and the places in the order of the text.
  /// - Complexity: O(n) in the tokens of the blocks.
  consuming func terms(
    in blocks: [Int]
  ) -> (terms: [NamedTerm], mentions: [FilingReferences.Mention]) {
    var mentions: [FilingReferences.Mention] = []
    for (number, entry) in entries.enumerated() {
      mentions += entry.term.definitions.map {
        FilingReferences.Mention(range: $0.range, term: number)
      }
    }
    var candidates = candidatesByFirstWord()
    for block in blocks { find(block, &candidates, &mentions) }
    mentions.sort { $0.range < $1.range }
    return (entries.map(\.term), mentions)
  }

  /// The entries that a word may open, those of more words first.
  private struct Candidates {
    var table: WordTable
    var lists: [[Int]]
  }

  private func candidatesByFirstWord() -> Candidates {
    var result = Candidates(table: WordTable(capacity: entries.count * 2 + 1), lists: [])
    func insert(_ word: Word, _ entry: Int) {
      guard word != .none, result.lists.count < Int(UInt16.max) else { return }
      let list = result.table.insert(word, UInt16(result.lists.count))
      if list == result.lists.count { result.lists.append([]) }
      result.lists[list].append(entry)
    }
    for (number, entry) in entries.enumerated() {
      guard let first = entry.words.first else { continue }
      insert(first, number)
      // `OEM` for `OEMs` and the other way round.
      if entry.term.kind == .acronym, entry.words.count == 1 {
        let name = entry.term.name
        insert(
          name.utf8.last == UInt8(ascii: "s") ? Word(name.dropLast()) : Word(name + "s"), number)
      }
    }
    for list in result.lists.indices {
      result.lists[list].sort { (entries[$1].words.count, $0) < (entries[$0].words.count, $1) }
    }
    return result
  }

  private mutating func find(
    _ block: Int, _ candidates: inout Candidates, _ mentions: inout [FilingReferences.Mention]
  ) {
    let tokens = text.tokens(of: block)
    let start = text.start(of: block)
    var index = 0
    while index < tokens.count {
      guard let list = candidates.table[tokens[index].word],
        let entry = candidates.lists[list].first(where: { stands($0, at: index, tokens, block) })
      else {
        index += 1
        continue
      }
      let count = max(entries[entry].words.count, 1)
      if !definitionStarts.contains(start + Int(tokens[index].start)) {
        let range = text.source(index..<(index + count), of: block)
        entries[entry].term.uses.append(range)
        mentions.append(FilingReferences.Mention(range: range, term: entry))
      }
      index += count
    }
  }

  private func stands(_ number: Int, at index: Int, _ tokens: [Token], _ block: Int) -> Bool {
    let entry = entries[number]
    let end = index + entry.words.count
    guard end <= tokens.count else { return false }
    for offset in 1..<max(entry.words.count, 1)
    where tokens[index + offset].word != entry.words[offset] { return false }
    let first = tokens[index]
    guard first.traits.contains(.capitalised) || !entry.isCapitalised else { return false }
    if entry.term.kind == .acronym {
      let bytes = text.bytes(first, of: block).prefix(2)
      return bytes.allSatisfy { !($0 &- 97 < 26) }
    }
    if entry.mayTouchNames || !entry.isCapitalised { return true }
    let isAfterName =
      index > 0 && tokens[index - 1].kind == .word
      && tokens[index - 1].traits.contains(.capitalised)
      && ClosedClass.tag(of: tokens[index - 1].word) == nil
    let isBeforeName =
      end < tokens.count && tokens[end].kind == .word && tokens[end].traits.contains(.capitalised)
      && ClosedClass.tag(of: tokens[end].word) == nil
    return !isAfterName && !isBeforeName
  }
}
