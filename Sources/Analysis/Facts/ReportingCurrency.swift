/// What `$` stands for in a filing that says so: `all amounts are expressed in Canadian dollars`.
enum ReportingCurrency {
  private static let statement = PhrasePattern(
    """
    (expressed|stated|presented|reported|denominated|prepared|shown|are|is|currency|currencies) (@adv|@be)* (in|the) (the)?
    <place:(canadian|australian|singapore|taiwan|u.s.|us|united states|hong kong|new zealand)> (dollar|dollars)
    """)
  private static let codes: [(word: Word, code: String)] = [
    ("canadian", "CAD"), ("australian", "AUD"), ("singapore", "SGD"), ("taiwan", "TWD"),
    ("hong", "HKD"), ("new", "NZD"), ("u.s.", "USD"), ("us", "USD"), ("united", "USD"),
  ]

  /// The ISO code of `$`: that which most statements name, US dollars where the text names none.
  static func dollar(in blocks: [BlockAnalysis]) -> String {
    var votes: [String: Int] = [:]
    for block in blocks {
      guard block.structure.marks.contains(.dollar) else { continue }
      let tokens = block.structure.tokens
      for index in tokens.indices
      where tokens[index].word == "dollars" || tokens[index].word == "dollar" {
        let window = max(0, index - 8)..<(index + 1)
        let sentence = SentenceReading(tokens: tokens, range: window, values: [])
        guard let match = statement.firstMatch(sentence), let place = match["place"],
          !(window.lowerBound..<place.lowerBound).contains(where: {
            tokens[$0].word == "functional"
          }),
          let code = codes.first(where: { $0.word == tokens[place.lowerBound].word })?.code
        else { continue }
        votes[code, default: 0] += 1
      }
    }
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return "USD"
    }
    return best.key
  }
}
