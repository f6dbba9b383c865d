/// All that depends on the bytes of one block alone; shared by every version that holds the block.
final class BlockAnalysis: Sendable {
  /// The words and sentences.
  let structure: BlockStructure
  /// The values, in the order of the text.
  let values: [TextValue]
  /// What the sentences state.
  let statements: [Statement]
  /// The number of sentences of eight words or more.
  let longSentenceCount: Int
  /// The number of those in which something is expected, planned or believed.
  let forwardSentenceCount: Int

  /// Analyses the text of a block; rows of tables hold no statements.
  /// - Complexity: O(n)
  convenience init(_ text: Span<UInt8>, shape: TextBlock.Shape) {
    let structure = BlockStructure(text)
    let values = ValueReader.values(of: structure.tokens, in: text)
    self.init(structure, values, shape: shape, SentenceReadings(structure, values))
  }

  /// Reads what the sentences of a block state.
  init(
    _ structure: BlockStructure, _ values: [TextValue], shape: TextBlock.Shape,
    _ readings: SentenceReadings
  ) {
    self.structure = structure
    self.values = values
    var statements: [Statement] = []
    if shape != .tableRow {
      for (number, sentence) in structure.sentences.enumerated() {
        for var statement in StatementReaders.statements(
          of: structure.tokens, in: sentence.tokens, reading: { readings[number] })
        {
          statement.sentence = number
          statements.append(statement)
        }
      }
    }
    if statements.contains(where: { $0.kind.mayLeanOnSentencesBefore }) {
      let antecedents = Antecedents(
        tokens: structure.tokens, sentences: structure.sentences.map(\.tokens))
      statements.removeAll(where: antecedents.contradict)
    }
    self.statements = statements
    let long = structure.sentences.filter { $0.tokens.count >= 8 }
    longSentenceCount = long.count
    forwardSentenceCount = long.count { structure.tokens[$0.tokens].holds(Self.forward) }
  }

  private static let forward = WordSet(
    """
    will expect expects anticipate anticipates believe believes intend intends plan plans may could
    might
    """)
}
