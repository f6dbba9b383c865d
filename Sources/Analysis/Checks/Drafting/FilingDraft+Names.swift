extension FilingDraft {
  /// A name that the filing defines, with all that is known of it.
  struct DefinedName: Sendable {
    /// The hash of its words.
    let name: UInt64
    /// Whether it is an acronym that the words before it spell out.
    let isAcronym: Bool
    /// Its definitions with their blocks.
    var definitions: [(block: Int, definition: BlockMentions.Definition)]
    /// How often it stands in the text, definitions included.
    var count = 0
    /// The first block in which it stands outside of headings; of an acronym, in which it stands for
    /// what it is short for.
    var firstUse: Int?
    /// The first block that says what it is short for, or puts it in quotes.
    var introduction: Int?

    /// The first definition.
    var place: (block: Int, tokens: Range<Int>)? {
      definitions.first.map { ($0.block, $0.definition.tokens) }
    }
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
          names[known].definitions.append((block, definition))
        } else {
          numbers[definition.name] = names.count
          names.append(
            DefinedName(
              name: definition.name, isAcronym: definition.isAcronym,
              definitions: [(block, definition)], introduction: block))
        }
      }
    }
    guard !names.isEmpty, names.count < Int(UInt16.max) else { return [] }
    var table = WordTable(capacity: names.count)
    for (number, name) in names.enumerated() { table.insert(Word(hash: name.name), UInt16(number)) }
    for (block, mentions) in mentions.enumerated() {
      let isText =
        filing.roles[block].kind == .body && filing.view.blocks[block].shape != .tableRow
      for hash in mentions.capitalised {
        guard let entry = table[Word(hash: hash)] else { continue }
        let number = Int(entry)
        names[number].count += 1
        if isText, names[number].firstUse == nil, !names[number].isAcronym {
          names[number].firstUse = block
        }
      }
      for form in mentions.acronyms {
        guard let entry = table[Word(hash: form.name)] else { continue }
        let number = Int(entry)
        if form.role == .introduced {
          names[number].introduction = min(names[number].introduction ?? block, block)
        } else if isText, form.role == .word, names[number].isAcronym,
          names[number].firstUse == nil
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
