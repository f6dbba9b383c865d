/// Finds an acronym that the text uses again and again and nowhere spells out.
///
/// *Finds*: “LTE”, “NFC”, “ATEX” without “Long-Term Evolution (“LTE”)”.
/// *Passes*: acronyms that everyone reads, such as SEC and GAAP; Roman numerals; names and tickers of
/// companies; acronyms used once or twice; headings in capitals; what stands in brackets or quotes
/// somewhere, or beside the words that it is short for; parts of names such as “Corvale STL Pipeline”.
/// *Reads*: acronyms of the blocks and the names they define.
enum AcronymUndefined: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-undefined", severity: .hint,
    summary: "An acronym is used and nowhere spelled out.",
    authority: "Securities Act Rule 421(d)", thresholds: [leastUses])

  /// How often an acronym must stand before it is reported; a house value.
  static let leastUses = Threshold(
    "leastUses", 3, .uses, "an acronym that stands fewer times is passed")

  static func findings(in draft: FilingDraft) -> [Finding] {
    var defined: Set<UInt64> = []
    var uses: [UInt64: (words: Int, names: Int)] = [:]
    var first: [UInt64: (block: Int, token: Int)] = [:]
    var order: [UInt64] = []
    for (block, mentions) in draft.mentions.enumerated() {
      for definition in mentions.definitions { defined.insert(definition.name) }
      let isText =
        draft.filing.roles[block].kind == .body
        && draft.filing.view.blocks[block].shape != .tableRow
      for form in mentions.acronyms {
        switch form.role {
        case .introduced: defined.insert(form.name)
        case .name where isText: uses[form.name, default: (0, 0)].names += 1
        case .word where isText:
          uses[form.name, default: (0, 0)].words += 1
          if first[form.name] == nil {
            first[form.name] = (block, form.token)
            order.append(form.name)
          }
        case .name, .word: break
        }
      }
    }
    let least = draft.filing.count(leastUses, of: info)
    return order.compactMap { name in
      guard let count = uses[name], count.words >= least, !defined.contains(name),
        !KnownShortForms.contains(Word(hash: name)),
        // `LG`, `KDDI`: what stands in names is a name where it stands alone, too.
        count.names * mostNames <= count.words, let (block, token) = first[name],
        !isOfRegistrant(Word(hash: name), draft), !isCode(block, token, draft),
        draft.filing.blocks[block].structure.tokens[token].length <= longestAcronym
      else { return nil }
      let place = (block: block, tokens: token..<(token + 1))
      return draft.hint(info, at: place, message: .undefined(draft.text(place), count.words))
    }
  }

  /// A word that is part of a name once for so many uses of its own is a name; a house value.
  static let mostNames = 4

  /// Longer words in capitals are names, as a rule; a house value.
  static let longestAcronym = 4

  /// Whether a word is a name of the registrant or made of the first letters of its name.
  private static func isOfRegistrant(_ word: Word, _ draft: FilingDraft) -> Bool {
    guard let registrant = draft.filing.registrant else { return false }
    if registrant.aliases.contains(word) { return true }
    let initials = registrant.name.utf8.split(separator: UInt8(ascii: " ")).compactMap(\.first)
    return initials.indices.contains { Word(bytes: initials[...$0]) == word }
  }

  /// Whether a word repeats one letter, as ratings do, or has a hyphen: `AAA`, `XV-S`.
  private static func isCode(_ block: Int, _ token: Int, _ draft: FilingDraft) -> Bool {
    let word = draft.filing.blocks[block].structure.tokens[token]
    let start = draft.filing.view.blocks[block].range.start
    let letters = Set(draft.filing.view.text[(start + Int(word.start))..<(start + word.end)])
    return letters.count == 1 || letters.contains(UInt8(ascii: "-"))
  }
}

extension Finding.Message {
  fileprivate static func undefined(_ name: String, _ count: Int) -> Finding.Message {
    Finding.Message("“\(name)” is used \(count) times and nowhere spelled out.")
  }
}
