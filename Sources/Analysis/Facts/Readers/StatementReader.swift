/// Reads one family of facts from one sentence.
protocol StatementReader: SendableMetatype {
  /// Words of which a sentence must hold at least one to be worth reading.
  static var triggers: StaticString { get }
  /// The statements of a sentence, in the order of the text.
  static func statements(in sentence: SentenceReading) -> [Statement]
}

/// All readers, in the order in which their statements are kept.
enum StatementReaders {
  /// The readers.
  static let all: [any StatementReader.Type] = [
    MetricReader.self,
    ShareReader.self,
    HeadcountReader.self,
    IntellectualPropertyReader.self,
    UnitsReader.self,
    CountReader.self,
    FinancingReader.self,
    IdentityReader.self,
    LicenseReader.self,
    ChannelReader.self,
    CustomerReader.self,
    OfferingReader.self,
    OperationsReader.self,
  ]

  /// For each trigger the readers it wakes, as bits.
  private static let masks: WordTable = {
    let lists = all.map { $0.triggers.bytes }
    var masks = WordTable(capacity: lists.reduce(0) { $0 + $1.count { $0 <= 0x20 } + 1 })
    for (number, list) in lists.enumerated() {
      WordList.forEachEntry(in: list) { word, _ in masks.insert(word, addingBits: 1 << number) }
    }
    return masks
  }()

  /// More tokens than a sentence that states something has; reading takes time by their square.
  private static let sentenceLimit = 500

  /// The statements of one sentence, which is read only where one of its words asks for it.
  static func statements(
    of tokens: [Token], in range: Range<Int>, reading: () -> SentenceReading
  ) -> [Statement] {
    guard range.count <= sentenceLimit else { return [] }
    let masks = masks
    var mask = 0
    for token in range {
      if let readers = masks[tokens[token].word] { mask |= readers }
    }
    guard mask != 0 else { return [] }
    let sentence = reading()
    var result: [Statement] = []
    for (number, reader) in all.enumerated() where mask & (1 << number) != 0 {
      result += reader.statements(in: sentence).compactMap(sentence.standing)
    }
    for index in result.indices {
      let statement = result[index]
      guard statement.value != nil || statement.implied != nil, statement.period == nil else {
        continue
      }
      result[index].isPresent = sentence.isPresent(statement.tokens)
    }
    return result
  }
}
