/// Reads the disclosures of one block; the result depends on the block alone.
enum DisclosureReader {
  /// A set of rules by number.
  private typealias Mask = SIMD2<UInt64>

  /// More tokens than a sentence that discloses something has.
  private static let sentenceLimit = 400

  private static let index: (table: WordTable, masks: [Mask]) = {
    var masks: [Mask] = []
    var numbers: [Word: Int] = [:]
    var entries: [(Word, UInt16)] = []
    for (number, rule) in CheckRegistry.disclosureRules.enumerated() {
      for bytes in WordList(rule.triggers).words {
        let word = Word(bytes: bytes)
        let entry = numbers[word] ?? masks.count
        if entry == masks.count {
          numbers[word] = entry
          masks.append(.zero)
          entries.append((word, UInt16(entry)))
        }
        masks[entry][number >> 6] |= 1 << UInt64(number & 63)
      }
    }
    return (WordTable(entries), masks)
  }()

  /// What the sentences of a block disclose; rows of tables disclose nothing by their words.
  /// - Complexity: O(n) in the tokens.
  static func disclosures(in block: BlockAnalysis, shape: TextBlock.Shape) -> [Disclosure] {
    guard shape != .tableRow else { return [] }
    var result: [Disclosure] = []
    var start = 0
    for (number, sentence) in block.structure.sentences.enumerated() {
      var end = start
      while end < block.values.count,
        block.values[end].tokens.lowerBound < sentence.tokens.upperBound
      { end += 1 }
      read(
        block.structure.tokens, sentence.tokens, number, block.values[start..<end], into: &result)
      start = end
    }
    return result
  }

  private static func read(
    _ tokens: [Token], _ range: Range<Int>, _ number: Int, _ values: ArraySlice<TextValue>,
    into result: inout [Disclosure]
  ) {
    guard range.count <= sentenceLimit, range.count >= 4 else { return }
    var mask = Mask.zero
    for token in tokens[range] where token.kind == .word {
      if let entry = index.table[token.word] { mask |= index.masks[entry] }
    }
    guard mask != .zero else { return }
    let sentence = SentenceReading(tokens: tokens, range: range, values: values)
    for (rule, type) in CheckRegistry.disclosureRules.enumerated()
    where mask[rule >> 6] & (1 << UInt64(rule & 63)) != 0 {
      for (clause, pattern) in type.clauses.enumerated() {
        guard let found = DisclosureGates(sentence: sentence, clause: pattern).first() else {
          continue
        }
        result.append(
          Disclosure(
            rule: rule, clause: clause, sentence: number, match: found.match, tokens: found.tokens,
            subject: found.subject, owner: found.owner, isResolved: found.isResolved))
        break
      }
    }
  }
}
