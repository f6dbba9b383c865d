/// The readings of the sentences of one block, each made when it is first asked for.
///
/// It serves while one block is analysed, on one thread, and is dropped then.
final class SentenceReadings {
  private let structure: BlockStructure
  private let values: [TextValue]
  private var known: [SentenceReading?]
  /// The first value of each sentence.
  private var firstValues: [Int] = []

  /// Prepares to read the sentences of a block.
  init(_ structure: BlockStructure, _ values: [TextValue]) {
    self.structure = structure
    self.values = values
    known = Array(repeating: nil, count: structure.sentences.count)
    firstValues.reserveCapacity(structure.sentences.count + 1)
    var next = 0
    for sentence in structure.sentences {
      firstValues.append(next)
      while next < values.count, values[next].tokens.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
    }
    firstValues.append(next)
  }

  /// The reading of a sentence.
  subscript(number: Int) -> SentenceReading {
    if let reading = known[number] { return reading }
    let reading = SentenceReading(
      tokens: structure.tokens, range: structure.sentences[number].tokens,
      values: values[firstValues[number]..<firstValues[number + 1]])
    known[number] = reading
    return reading
  }
}
