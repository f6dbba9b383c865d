/// Reads the disclosures of one block; the result depends on the block alone.
enum DisclosureReader {
  /// A set of rules by number.
  private typealias Mask = SIMD2<UInt64>

  /// More tokens than a sentence that discloses something has.
  private static let sentenceLimit = 400

  private static let index: (table: WordTable, masks: [Mask]) = {
    let lists = CheckRegistry.disclosureRules.map { $0.triggers.bytes }
    var table = WordTable(capacity: lists.reduce(0) { $0 + $1.count { $0 <= 0x20 } + 1 })
    var masks: [Mask] = []
    for (number, list) in lists.enumerated() {
      WordList.forEachEntry(in: list) { word, _ in
        let entry = table.insert(word, UInt16(masks.count))
        if entry == masks.count { masks.append(.zero) }
        masks[entry][number >> 6] |= 1 << UInt64(number & 63)
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
      var mask = Mask.zero
      for token in sentence.tokens {
        if let entry = table[block.structure.tokens[token].word] { mask |= masks[entry] }
      }
      if mask != .zero { read(readings[number], number, mask, into: &result) }
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
    for half in 0..<2 {
      var bits = mask[half]
      while bits != 0 {
        let rule = half * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
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
}
