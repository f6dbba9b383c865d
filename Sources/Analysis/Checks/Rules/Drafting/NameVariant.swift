/// Finds a name of the registrant that is written with one letter wrong.
///
/// *Finds*: “Tarnbrok” in a filing of Tarnbrook Instruments, Inc.
/// *Passes*: other words, short names, spellings that come again and again, the start of sentences.
/// *Reads*: words with capitals of all blocks, and the name of the registrant.
enum NameVariant: DraftingCheck {
  static let info = CheckInfo(
    code: "name-variant", severity: .warning,
    summary: "The registrant's name is misspelled.")
  static let reach = RuleReach.words

  /// The least length of a name that is looked for; a house value.
  static let leastLength = 6
  /// How often the name must stand for each time it is misspelled; a house value.
  static let leastRatio = 5

  private static let former = WordSet(
    "name named names formerly former predecessor renamed changed")

  static func findings(in draft: FilingDraft) -> [Finding] {
    guard let registrant = draft.filing.registrant,
      let first = registrant.shortName.utf8.split(separator: UInt8(ascii: " ")).first,
      first.count >= leastLength, first.allSatisfy(ByteClass.isLetter)
    else { return [] }
    let name = Array(first)
    let own = Word(bytes: name)
    let slips = slips(of: name)
    var uses = 0
    var found: [(block: Int, word: UInt64)] = []
    for (block, mentions) in draft.mentions.enumerated() {
      for hash in mentions.capitalised {
        if hash == own.hash {
          uses += 1
        } else if slips[Word(hash: hash)] != nil {
          found.append((block, hash))
        }
      }
    }
    guard !found.isEmpty, found.count * leastRatio <= uses else { return [] }
    var seen: Set<Int> = []
    return found.compactMap { place in
      guard seen.insert(place.block).inserted else { return nil }
      let tokens = draft.filing.blocks[place.block].structure.tokens
      guard
        let token = tokens.indices.first(where: {
          tokens[$0].word.hash == place.word && tokens[$0].traits.contains(.capitalised)
        })
      else { return nil }
      // `incorporated under the name SunDisk`: a name of former times.
      guard !tokens[max(0, token - 12)..<min(tokens.count, token + 12)].holds(former) else {
        return nil
      }
      let words = (block: place.block, tokens: token..<(token + 1))
      return draft.hint(
        info, at: words,
        message: .variant(draft.text(words), String(decoding: name, as: UTF8.self)))
    }
  }

  /// The hashes of all spellings with one letter left out, doubled, changed or swapped with the next.
  private static func slips(of name: [UInt8]) -> WordTable {
    var result: Set<UInt64> = []
    func add(_ letters: [UInt8]) { result.insert(Word(bytes: letters).hash) }
    for index in name.indices {
      var letters = name
      letters.remove(at: index)
      add(letters)
      letters = name
      letters.insert(name[index], at: index)
      add(letters)
      if index + 1 < name.count {
        letters = name
        letters.swapAt(index, index + 1)
        add(letters)
      }
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        letters = name
        letters[index] = letter
        add(letters)
      }
    }
    // The plural is no slip.
    result.remove(Word(bytes: name + [UInt8(ascii: "s")]).hash)
    result.remove(Word(bytes: name).hash)
    return WordTable(result.map { (Word(hash: $0), 0) })
  }
}

extension Finding.Message {
  fileprivate static func variant(_ found: String, _ name: String) -> Finding.Message {
    Finding.Message("“\(found)” may be meant for “\(name)”.")
  }
}
