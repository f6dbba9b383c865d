/// Finds an acronym that the text uses again and again and nowhere spells out.
///
/// *Finds*: “LTE”, “NFC”, “ATEX” without “Long-Term Evolution (“LTE”)”.
/// *Passes*: acronyms that everyone reads, such as SEC and GAAP; Roman numerals; names and tickers of
/// companies; acronyms used once or twice; headings in capitals; acronyms that stand in brackets behind
/// what they stand for, and parts of names such as “Corvale STL Pipeline”.
/// *Reads*: acronyms of the blocks and the names they define.
enum AcronymUndefined: DraftingCheck {
  static let info = CheckInfo(
    code: "acronym-undefined", severity: .hint,
    summary: "An acronym is used and nowhere spelled out.",
    authority: "Securities Act Rule 421(d)", thresholds: [leastUses])

  /// How often an acronym must stand before it is reported; a house value.
  static let leastUses = Threshold(
    "leastUses", 3, .uses, "an acronym that stands fewer times is passed")

  private static let common = WordSet(
    """
    us usa uk eu un sec gaap irs ceo cfo coo cto ceos cpa it tv dvd cd pc pcs llc llp inc corp ltd lp
    plc na nv sa ag ii iii iv vi vii viii ix xi xii xiii dc ny ca tx fl nj ma il pa oh ga nc va wa az
    co mn mi md ct nasdaq nyse otc fasb asc asu asus pcaob aicpa xbrl gps usb wifi hr ip id am pm et
    est pst cst and or the of in to for by not no all if our we you any are is be as at an on it
    usd cad eur gbp jpy rmb ebitda ipo m&a r&d sg&a g&a s&p at&t ibm hp html pdf faq covid ach atm
    dna rna fda epa ftc fcc doj osha erisa cobra hipaa fdic nol nols cusip isin
    s-k s-x s-t s-b md&a n/a d&o apb fas fin fsp sfas eitf ifrs ias iasb sop coso ft mw kw mhz ghz hz kg
    """)

  static func findings(in draft: FilingDraft) -> [Finding] {
    var defined: Set<UInt64> = []
    var uses: [UInt64: Int] = [:]
    var first: [UInt64: (block: Int, token: Int)] = [:]
    var order: [UInt64] = []
    for (block, mentions) in draft.mentions.enumerated() {
      for definition in mentions.definitions { defined.insert(definition.name) }
      guard draft.filing.roles[block].kind == .body,
        draft.filing.view.blocks[block].shape != .tableRow
      else { continue }
      let tokens = draft.filing.blocks[block].structure.tokens
      for (name, token) in mentions.acronyms {
        if isIntroduced(token, tokens) { defined.insert(name) }
        if isPartOfName(token, tokens) { continue }
        uses[name, default: 0] += 1
        if first[name] == nil {
          first[name] = (block, token)
          order.append(name)
        }
      }
    }
    let least = draft.filing.count(leastUses, of: info)
    return order.compactMap { name in
      guard (uses[name] ?? 0) >= least, !defined.contains(name),
        !common.contains(Word(hash: name)), let (block, token) = first[name],
        !isOfRegistrant(Word(hash: name), draft), !isRating(block, token, draft),
        draft.filing.blocks[block].structure.tokens[token].length <= longestAcronym
      else { return nil }
      let place = (block: block, tokens: token..<(token + 1))
      return draft.hint(info, at: place, message: .undefined(draft.text(place), uses[name] ?? 0))
    }
  }

  /// Whether an acronym stands in brackets behind words: `return on equity (ROE)`, `a commercial paper
  /// program (“CP Program”)`.
  private static func isIntroduced(_ token: Int, _ tokens: [Token]) -> Bool {
    guard token > 1 else { return false }
    let open = tokens[token - 1].kind == .openQuote ? token - 2 : token - 1
    guard open > 0, tokens[open].kind == .openBracket else { return false }
    return [.word, .closeQuote, .closeBracket].contains(tokens[open - 1].kind)
  }

  /// Whether an acronym stands between two words of a name.
  private static func isPartOfName(_ token: Int, _ tokens: [Token]) -> Bool {
    guard token > 0, token + 1 < tokens.count else { return false }
    return [token - 1, token + 1].allSatisfy {
      tokens[$0].kind == .word && tokens[$0].traits.contains(.capitalised)
        && !tokens[$0].traits.contains(.allCapitals) && ClosedClass.tag(of: tokens[$0].word) == nil
    }
  }

  /// Longer words in capitals are names, as a rule; a house value.
  static let longestAcronym = 4

  /// Whether a word is a name of the registrant or made of the first letters of its name.
  private static func isOfRegistrant(_ word: Word, _ draft: FilingDraft) -> Bool {
    guard let registrant = draft.filing.registrant else { return false }
    if registrant.aliases.contains(word) { return true }
    let initials = registrant.name.utf8.split(separator: UInt8(ascii: " ")).compactMap(\.first)
    return initials.indices.contains { Word(bytes: initials[...$0]) == word }
  }

  /// Whether a word repeats one letter, as ratings do: `AAA`.
  private static func isRating(_ block: Int, _ token: Int, _ draft: FilingDraft) -> Bool {
    let word = draft.filing.blocks[block].structure.tokens[token]
    let start = draft.filing.view.blocks[block].range.start
    return Set(draft.filing.view.text[(start + Int(word.start))..<(start + word.end)]).count == 1
  }
}

extension Finding.Message {
  fileprivate static func undefined(_ name: String, _ count: Int) -> Finding.Message {
    Finding.Message("“\(name)” is used \(count) times and nowhere spelled out.")
  }
}
