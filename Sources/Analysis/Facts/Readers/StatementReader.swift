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
    IdentityReader.self,
    LicenseReader.self,
    ChannelReader.self,
    CustomerReader.self,
    OfferingReader.self,
    OperationsReader.self,
  ]

  private static let masks: [UInt64: UInt32] = {
    var masks: [UInt64: UInt32] = [:]
    for (number, reader) in all.enumerated() {
      for word in reader.triggers.description.split(whereSeparator: \.isWhitespace) {
        masks[Word(word).hash, default: 0] |= 1 << UInt32(number)
      }
    }
    return masks
  }()

  /// The statements of one sentence.
  static func statements(of tokens: [Token], in range: Range<Int>, values: ArraySlice<TextValue>)
    -> [Statement]
  {
    var mask: UInt32 = 0
    for token in tokens[range] where token.kind == .word {
      mask |= masks[token.word.hash] ?? 0
    }
    guard mask != 0 else { return [] }
    let sentence = SentenceReading(tokens: tokens, range: range, values: values)
    var result: [Statement] = []
    for (number, reader) in all.enumerated() where mask & (1 << UInt32(number)) != 0 {
      result += reader.statements(in: sentence)
    }
    return result
  }
}
