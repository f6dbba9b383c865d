/// The words by which a filing speaks of its registrant and of what is the registrant’s own.
struct RegistrantWords: Sendable {
  /// The words of the registrant’s name that stand for it, and its initials where the text uses them.
  private let names: Set<Word>
  /// Every word of the full name.
  private let nameParts: Set<Word>
  /// Names of products, brands and divisions: written after `our` or with a registered mark.
  private let ownNames: Set<Word>

  /// Collects the words of a filing.
  /// - Complexity: O(n) in the tokens.
  init(_ filing: FilingFacts, _ sections: SummarySections) {
    var names = filing.registrant?.aliases ?? []
    var parts: Set<Word> = []
    var initials: [UInt8] = []
    if let name = filing.registrant?.name {
      for part in name.utf8.split(separator: 0x20) {
        let letters = part.filter(ByteClass.isLetter)
        guard !letters.isEmpty else { continue }
        parts.insert(Word(bytes: letters))
        if !Self.forms.contains(Word(bytes: letters)), let first = letters.first {
          initials.append(first)
        }
      }
    }
    let acronym = initials.count >= 2 ? Word(bytes: initials) : .none
    var acronymCount = 0
    var own: [Word: Int] = [:]
    for block in filing.blocks.indices where filing.view.blocks[block].shape != .tableRow {
      let tokens = filing.blocks[block].structure.tokens
      for index in tokens.indices where tokens[index].kind == .word {
        if tokens[index].word == acronym, tokens[index].traits.contains(.allCapitals) {
          acronymCount += 1
        }
        guard sections.kinds[block] == .business, tokens[index].traits.contains(.capitalised),
          ClosedClass.tag(of: tokens[index].word) == nil
        else { continue }
        let isOwned =
          index > 0
          && (Self.owners.contains(tokens[index - 1].word)
            || index > 2 && ["'s", "'"].contains(tokens[index - 1].word)
              && (names.contains(tokens[index - 2].word)
                || Self.companies.contains(tokens[index - 2].word)
                  && tokens[index - 2].traits.contains(.capitalised)))
        let isMarked =
          index + 1 < tokens.count && tokens[index + 1].kind == .mark
          && !tokens[index + 1].traits.contains(.spaced)
        if isOwned || isMarked { own[tokens[index].word, default: 0] += 1 }
      }
    }
    if acronymCount >= 5 { names.insert(acronym) }
    names.formUnion(Self.defined(in: filing, after: names))
    self.names = names
    nameParts = parts
    ownNames = Set(own.keys).subtracting(names)
  }

  /// Names that brackets give right after the registrant’s own: `Acme Tools, Inc. (“ATI” or …)`.
  private static func defined(in filing: FilingFacts, after names: Set<Word>) -> Set<Word> {
    var result: Set<Word> = []
    for block in filing.blocks.indices where filing.view.blocks[block].shape != .tableRow {
      let tokens = filing.blocks[block].structure.tokens
      for start in tokens.indices where names.contains(tokens[start].word) {
        guard tokens[start].traits.contains(.capitalised),
          let open = tokens[start...].prefix(8).firstIndex(where: { $0.kind == .openBracket }),
          tokens[start..<open].contains(where: { hardForms.contains($0.word) })
        else { continue }
        for index in tokens[open...].prefix(24).indices.dropLast()
        where tokens[index].kind == .openQuote && index + 2 < tokens.count {
          let name = tokens[index + 1]
          guard name.traits.contains(.capitalised), !companies.contains(name.word),
            ClosedClass.tag(of: name.word) == nil,
            [.closeQuote, .comma].contains(tokens[index + 2].kind)
          else { continue }
          result.insert(name.word)
        }
      }
    }
    return result
  }

  /// Whom a subject is about.
  func subject(_ tokens: [Int], in sentence: SentenceReading) -> SourceClause.Subject {
    let words = tokens.filter { sentence.kind($0) == .word && sentence.tag($0) != .adverb }
    guard let first = words.first else { return .general }
    if isRegistrant(words, in: sentence) { return .registrant }
    // `Corvale Foods, a maker of feed,`
    if let comma = tokens.first(where: { sentence.kind($0) == .comma }),
      tokens.last.map({ sentence.kind($0) == .comma && $0 > comma }) == true,
      isRegistrant(words.filter { $0 < comma }, in: sentence)
    {
      return .registrant
    }
    if Self.owners.contains(sentence.word(first)) { return .own }
    // `the Company’s products`, `NS’ revenues`
    if let mark = words.first(where: { sentence.tag($0) == .possessiveMark }),
      isRegistrant(words.filter { $0 < mark }, in: sentence)
    {
      return .own
    }
    // `Corvale Baltic Terminals’ revenue`: a subsidiary’s own is not the registrant’s.
    let isNamed =
      names.contains(sentence.word(first)) && sentence.tokens[first].traits.contains(.capitalised)
    if isNamed, words.contains(where: { sentence.tag($0) == .possessiveMark }) { return .named }
    let capitals = words.filter {
      $0 > sentence.range.lowerBound && sentence.tokens[$0].traits.contains(.capitalised)
        && ClosedClass.tag(of: sentence.word($0)) == nil
    }
    // `CDMA operators` are others, whatever they operate.
    if !Self.owners.contains(sentence.word(first)),
      head(words, sentence).map({ Self.parties.contains($0) }) == true, !capitals.isEmpty
    {
      return .named
    }
    if words.contains(where: { ownNames.contains(sentence.word($0)) && capitals.contains($0) })
      || ownNames.contains(sentence.word(first))
        && sentence.tokens[first].traits.contains(.capitalised)
    {
      return .own
    }
    if words.contains(where: { Self.owners.contains(sentence.word($0)) }) {
      return head(words, sentence).map { Self.measures.contains($0) } == true ? .measure : .own
    }
    if let head = head(words, sentence), Self.measures.contains(head), capitals.isEmpty {
      return .measure
    }
    // A subsidiary with the registrant’s name.
    if isNamed { return .own }
    if !capitals.isEmpty { return .named }
    return .general
  }

  func head(_ words: [Int], _ sentence: SentenceReading) -> Word? {
    let end = words.firstIndex { sentence.tag($0) == .preposition } ?? words.endIndex
    let head = words[..<end].last { sentence.tag($0) == .nominal }.map(sentence.word)
    // `a majority of our sales`: sales.
    guard end < words.endIndex, sentence.word(words[end]) == "of",
      head.map(Self.quantities.contains) ?? true
    else { return head }
    let rest = words[(end + 1)...]
    let next = rest.firstIndex { sentence.tag($0) == .preposition } ?? rest.endIndex
    return rest[..<next].last { sentence.tag($0) == .nominal }.map(sentence.word) ?? head
  }

  /// `we`, `the Company`, `Larkspur Instruments, Inc. and its subsidiaries`.
  private func isRegistrant(_ words: [Int], in sentence: SentenceReading) -> Bool {
    guard let first = words.first else { return false }
    if sentence.word(first) == "we" { return words.count == 1 }
    var core = words[...]
    if let joint = words.firstIndex(where: { sentence.tag($0) == .coordinator }) {
      guard words[joint...].contains(where: { Self.affiliates.contains(sentence.word($0)) }) else {
        return false
      }
      core = words[..<joint]
    }
    if core.count == 2, sentence.word(core[core.startIndex]) == "the" {
      let word = sentence.word(core[core.startIndex + 1])
      return Self.companies.contains(word)
        && sentence.tokens[core[core.startIndex + 1]].traits.contains(.capitalised)
    }
    return core.allSatisfy {
      names.contains(sentence.word($0)) || nameParts.contains(sentence.word($0))
        || Self.forms.contains(sentence.word($0))
    } && core.contains { names.contains(sentence.word($0)) }
  }

  /// Whether a word is one of the registrant’s name.
  func isName(_ word: Word) -> Bool { names.contains(word) || nameParts.contains(word) }

  /// Whether a word is the name of a product, a brand or a division of the registrant.
  func isOwnName(_ word: Word) -> Bool { ownNames.contains(word) }

  private static let owners = WordSet("our its")
  private static let forms = WordSet(
    "inc corp corporation co ltd limited llc lp plc company incorporated the and of")
  /// Heads that name others even with a name of the registrant before them.
  private static let parties = WordSet(
    """
    operators operator manufacturers manufacturer developers licensees vendors suppliers competitors
    carriers providers market markets industry users subscribers association agency department
    """)
  private static let hardForms = WordSet(
    "inc corp corporation co ltd limited llc lp plc incorporated bancorp holdings")
  /// What a registrant and its main subsidiary are called: `the Company`, `the Bank`.
  static let companies = WordSet(
    "company registrant corporation partnership trust bank group firm")
  private static let quantities = WordSet(
    "amount majority half portion all most part percentage number third quarter proportion")
  private static let affiliates = WordSet("subsidiaries subsidiary affiliates")
  private static let measures = WordSet(
    """
    revenue revenues sales income loss losses profit cash margin margins ratio deposits loans
    borrowings debt premiums backlog capital equity expenditures expenses surplus assets
    liabilities investments proceeds obligations yield volumes shipments occupancy dividends
    interest earnings funds liquidity purchases
    """)
}
