/// All that depends on the bytes of one block alone; shared by every version that holds the block.
final class BlockAnalysis: Sendable {
  /// The words and sentences.
  let structure: BlockStructure
  /// The values, in the order of the text.
  let values: [TextValue]
  /// What the sentences state.
  let statements: [Statement]

  /// Analyses the text of a block; rows of tables hold no statements.
  /// - Complexity: O(n)
  init(_ text: Span<UInt8>, shape: TextBlock.Shape) {
    structure = BlockStructure(text)
    values = ValueReader.values(of: structure.tokens, in: text)
    var statements: [Statement] = []
    if shape != .tableRow {
      var start = 0
      for (number, sentence) in structure.sentences.enumerated() {
        var end = start
        while end < values.count, values[end].tokens.lowerBound < sentence.tokens.upperBound {
          end += 1
        }
        for var statement in StatementReaders.statements(
          of: structure.tokens, in: sentence.tokens, values: values[start..<end])
        {
          statement.sentence = number
          statements.append(statement)
        }
        start = end
      }
    }
    self.statements = statements
  }
}
