/// Reads the disclosures of one block; the result depends on the block alone.
enum DisclosureReader {
  /// A set of rules by number.
  private struct Mask {
    /// The rules from 0 on and those from 64 on, as bits.
    var halves: (UInt64, UInt64) = (0, 0)

    var isEmpty: Bool { halves.0 | halves.1 == 0 }

    mutating func insert(_ rule: Int) {
      let bit: UInt64 = 1 << UInt64(rule & 63)
      if rule < 64 { halves.0 |= bit } else { halves.1 |= bit }
    }

    mutating func formUnion(_ other: Mask) {
      halves.0 |= other.halves.0
      halves.1 |= other.halves.1
    }

    /// Takes out the first rule.
    mutating func popFirst() -> Int? {
      if halves.0 != 0 {
        let rule = halves.0.trailingZeroBitCount
        halves.0 &= halves.0 - 1
        return rule
      }
      guard halves.1 != 0 else { return nil }
      let rule = 64 + halves.1.trailingZeroBitCount
      halves.1 &= halves.1 - 1
      return rule
    }
  }

  /// More tokens than a sentence that discloses something has.
  private static let sentenceLimit = 400

  private static let index: (table: WordTable, masks: [Mask]) = {
    let lists = CheckRegistry.disclosureRules.map { $0.triggers.bytes }
    var table = WordTable(capacity: lists.reduce(0) { $0 + $1.count { $0 <= 0x20 } + 1 })
    var masks: [Mask] = []
    for (number, list) in lists.enumerated() {
      WordList.forEachEntry(in: list) { word, _ in
        let entry = table.insert(word, UInt16(masks.count))
        if entry == masks.count { masks.append(Mask()) }
        masks[entry].insert(number)
      }
    }
    return (table, masks)
  }()

  /// What the sentences of a block disclose; rows of figures disclose nothing by their words.
  /// - Complexity: O(n) in the tokens.
  static func disclosures(
    in block: BlockAnalysis, shape: TextBlock.Shape, _ readings: SentenceReadings? = nil
  ) -> [Disclosure] {
    guard shape != .tableRow || isProse(block) else { return [] }
    let readings = readings ?? SentenceReadings(block.structure, block.values)
    let (table, masks) = index
    var result: [Disclosure] = []
    for (number, sentence) in block.structure.sentences.enumerated()
    where (4...sentenceLimit).contains(sentence.tokens.count) {
      var mask = Mask()
      for token in sentence.tokens {
        if let entry = table[block.structure.tokens[token].word] { mask.formUnion(masks[entry]) }
      }
      if !mask.isEmpty { read(readings[number], number, mask, into: &result) }
    }
    return result
  }

  /// Whether a row of a table holds sentences rather than figures.
  private static func isProse(_ block: BlockAnalysis) -> Bool {
    let tokens = block.structure.tokens
    guard tokens.count >= 16 else { return false }
    return tokens.count { $0.kind == .word } * 4 >= tokens.count * 3
  }

  private static func read(
    _ sentence: SentenceReading, _ number: Int, _ mask: Mask, into result: inout [Disclosure]
  ) {
    var rules = mask
    while let rule = rules.popFirst() {
      for (clause, pattern) in CheckRegistry.disclosureRules[rule].clauses.enumerated() {
        guard let found = DisclosureGates(sentence: sentence, clause: pattern).first() else {
          continue
        }
        result.append(
          Disclosure(
            rule: rule, clause: clause, sentence: number, match: found.match,
            tokens: found.tokens, subject: found.subject, owner: found.owner,
            isResolved: found.isResolved))
        break
      }
    }
  }
}
