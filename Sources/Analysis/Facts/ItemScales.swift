/// The scale that an Item gives for its amounts: `(amounts in millions, except per share data)`.
enum ItemScales {
  private static let caption = PhrasePattern(
    "(amounts|dollars|figures|data|stated|expressed|presented|reported|shown) (are|is)? (stated|expressed|presented)? in <scale:(thousands|millions)>"
  )

  /// The power of ten for each Item that gives one near its beginning.
  static func scales(view: TextView, blocks: [BlockAnalysis], roles: [BlockRole]) -> [String: Int] {
    var result: [String: Int] = [:]
    var item: String?
    var distance = 0
    for block in blocks.indices {
      if roles[block].item != item {
        item = roles[block].item
        distance = 0
      }
      distance += 1
      guard let item, distance <= 12, result[item] == nil, view.blocks[block].shape != .tableRow
      else { continue }
      let tokens = blocks[block].structure.tokens
      guard tokens.contains(where: { $0.word == "millions" || $0.word == "thousands" }) else {
        continue
      }
      let sentence = SentenceReading(tokens: tokens, range: tokens.indices, values: [])
      guard let scale = caption.firstMatch(sentence)?["scale"] else { continue }
      result[item] = sentence.word(scale.lowerBound) == "millions" ? 6 : 3
    }
    return result
  }
}

extension FactKind {
  /// Whether facts of the kind give a total of the registrant in money.
  var isTotal: Bool {
    switch self {
    case .revenueTotal, .netIncome, .operatingIncome, .cash, .backlog, .workingCapital,
      .accumulatedDeficit,
      .rdExpense, .capex, .stockholdersEquity, .operatingCashFlow:
      true
    default: false
    }
  }
}

extension TextValue {
  private static let scales = WordSet("hundred thousand million billion trillion")

  /// Whether an amount is written as bare digits, without a scale word, among the tokens of its block.
  func isUnscaled(among all: [Token]) -> Bool {
    // `12.4million` is one word.
    !all[tokens].contains { Self.scales.contains($0.word) || $0.traits.contains(.withDigit) }
  }
}

extension ExactDecimal {
  /// Whether the number has seven digits or more before the point.
  var isSevenDigits: Bool {
    exponent >= 0 && magnitude >= ExactDecimal(1_000_000)
  }
}

extension ExactDecimal {
  /// Whether a number shown to a place can be another, exact one: rounded or cut off there.
  func agrees(with exact: ExactDecimal, lastPlace: Int) -> Bool {
    let step = ExactDecimal(1, exponent: lastPlace)
    let low = subtracting(step) ?? self
    let high = adding(step) ?? self
    return low <= exact && exact <= high
  }
}
