extension FilingDraft {
  /// A name that the filing defines, with all that is known of it.
  struct DefinedName: Sendable {
    /// The hash of its words.
    let name: UInt64
    /// Whether it is an acronym that the words before it spell out.
    let isAcronym: Bool
    /// The blocks and tokens of its definitions.
    var definitions: [(block: Int, tokens: Range<Int>)]
    /// How often it stands in the text, definitions included.
    var count = 0
    /// The first block in which it stands outside of headings.
    var firstUse: Int?
  }

  /// The names that the filing defines, in the order of their definitions.
  /// - Complexity: O(n) in the words with capitals.
  static func definedNames(
    in mentions: [BlockMentions], of filing: FilingFacts
  ) -> [DefinedName] {
    var names: [DefinedName] = []
    var numbers: [UInt64: Int] = [:]
    for (block, mentions) in mentions.enumerated() {
      for definition in mentions.definitions {
        if let known = numbers[definition.name] {
          names[known].definitions.append((block, definition.tokens))
        } else {
          numbers[definition.name] = names.count
          names.append(
            DefinedName(
              name: definition.name, isAcronym: definition.isAcronym,
              definitions: [(block, definition.tokens)]))
        }
      }
    }
    guard !names.isEmpty, names.count < Int(UInt16.max) else { return [] }
    var table = WordTable(capacity: names.count)
    for (number, name) in names.enumerated() { table.insert(Word(hash: name.name), UInt16(number)) }
    for (block, mentions) in mentions.enumerated() {
      for hash in mentions.capitalised {
        guard let number = table[Word(hash: hash)] else { continue }
        names[number].count += 1
        if names[number].firstUse == nil, filing.roles[block].kind == .body,
          filing.view.blocks[block].shape != .tableRow
        {
          names[number].firstUse = block
        }
      }
    }
    return names
  }

  /// The words of a definition as a person reads them.
  func text(_ place: (block: Int, tokens: Range<Int>)) -> String {
    let tokens = filing.blocks[place.block].structure.tokens[place.tokens]
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let start = filing.view.blocks[place.block].range.start
    return VisibleText.collapsed(filing.view.text[(start + Int(first.start))..<(start + last.end)])
  }

  /// A hint at the definition of a name.
  func hint(
    _ info: CheckInfo, at place: (block: Int, tokens: Range<Int>), message: Finding.Message,
    related: [Finding.Related] = []
  ) -> Finding {
    Finding(
      code: info.code, severity: info.severity,
      range: filing.sourceRange(place.tokens, inBlock: place.block), message: message,
      related: related, data: .object([.init("name", .string(text(place)))]))
  }
}
