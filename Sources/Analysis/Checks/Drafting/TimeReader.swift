/// Reads what a block says of time: lists of years, and what is expected for when.
enum TimeReader {
  private static let hopes = WordSet(
    "expect expects anticipate anticipates plan plans intend intends")
  private static let owners = WordSet("we company management registrant")
  private static let breaks = WordSet("that which who because although but since when after")

  /// Reads a block.
  static func read(
    _ structure: BlockStructure, _ values: [TextValue], into mentions: inout BlockMentions
  ) {
    guard !values.isEmpty else { return }
    let tokens = structure.tokens
    for sentence in structure.sentences {
      let times = values.filter {
        if case .period = $0.kind { return sentence.tokens.contains($0.tokens.lowerBound) }
        return false
      }
      guard !times.isEmpty else { continue }
      readLists(times, tokens, into: &mentions)
      readExpectation(sentence.tokens, times, tokens, into: &mentions)
    }
  }

  /// Years joined by commas and `and`.
  private static func readLists(
    _ times: [TextValue], _ tokens: [Token], into mentions: inout BlockMentions
  ) {
    var index = 0
    while index < times.count {
      var end = index + 1
      while end < times.count, isJoined(times[end - 1], times[end], tokens) { end += 1 }
      let periods = times[index..<end].compactMap(\.asPeriod)
      if periods.count >= 2, let last = periods.first?.end, periods.allSatisfy({ $0.end != nil }) {
        mentions.yearLists.append(
          BlockMentions.YearList(
            years: periods.map { $0.end?.year ?? $0.year }, day: last.month * 100 + last.day,
            tokens: times[index].tokens.lowerBound..<times[end - 1].tokens.upperBound))
      }
      index = end
    }
  }

  /// Whether a bare year follows a period after `,` or `and`.
  private static func isJoined(_ left: TextValue, _ right: TextValue, _ tokens: [Token]) -> Bool {
    guard right.tokens.count == 1, left.asPeriod?.kind == right.asPeriod?.kind,
      left.tokens.upperBound <= right.tokens.lowerBound
    else { return false }
    let gap = tokens[left.tokens.upperBound..<right.tokens.lowerBound]
    return !gap.isEmpty && gap.count <= 2
      && gap.allSatisfy { $0.kind == .comma || $0.word == "and" }
  }

  /// `we expect to … in <period>`.
  private static func readExpectation(
    _ sentence: Range<Int>, _ times: [TextValue], _ tokens: [Token],
    into mentions: inout BlockMentions
  ) {
    for verb in sentence where hopes.contains(tokens[verb].word) {
      guard verb > sentence.lowerBound, owners.contains(tokens[verb - 1].word),
        verb + 1 < sentence.upperBound, tokens[verb + 1].word == "to"
      else { continue }
      guard let time = times.first(where: { $0.tokens.lowerBound > verb }),
        time.tokens.lowerBound - verb <= 16, let period = time.asPeriod
      else { continue }
      let between = tokens[(verb + 1)..<time.tokens.lowerBound]
      let last = between.last?.word
      guard last == "in" || last == "by" || last == "during" || last == "of" || last == "the",
        !between.contains(where: {
          breaks.contains($0.word) || $0.kind == .semicolon || $0.kind == .comma
        })
      else { continue }
      mentions.expectations.append(
        BlockMentions.Expectation(period: period, tokens: verb..<time.tokens.upperBound))
      return
    }
  }
}

extension TextValue {
  /// The period, of a value that is one.
  var asPeriod: Period? {
    if case .period(let period) = kind { return period }
    return nil
  }
}
