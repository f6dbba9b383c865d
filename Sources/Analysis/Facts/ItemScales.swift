/// The scale that an Item gives for its amounts: `(amounts in millions, except per share data)`.
struct ItemScales: Sendable, Equatable {
  private static let caption = PhrasePattern(
    """
    ((amounts|dollars|figures|data|stated|expressed|presented|reported|shown|u.s.|us $|money) (are|is)?
    (stated|expressed|presented|shown|reported)? in (u.s.|us)? (dollars)? <scale:(thousands|millions)>|
    @open in <bare:(thousands|millions)>)
    """)

  /// The power of ten by Item; Items that give none, or several, are left out.
  private(set) var byItem: [String: Int] = [:]
  /// Whether no caption of the whole filing scales anything: amounts are written in full.
  private(set) var isScaleFree = true

  /// Items whose sentences write scale words, or amounts in full.
  ///
  /// As `$65.0 million` and `$25,000,000` do: the captions there are of tables alone.
  private var worded: Set<String> = []

  /// The power of ten of amounts in the sentences of an Item.
  func inProse(of item: String?) -> Int? {
    item.flatMap { worded.contains($0) ? nil : byItem[$0] }
  }

  /// The power of ten of an Item.
  subscript(item: String?) -> Int? { item.flatMap { byItem[$0] } }

  /// Reads the captions of all blocks.
  /// - Complexity: O(n)
  init(view: TextView, blocks: [BlockAnalysis], roles: [BlockRole]) {
    var stated: [String: Set<Int>] = [:]
    var bare: [String: Set<Int>] = [:]
    for block in blocks.indices where blocks[block].structure.marks.contains(.scale) {
      let tokens = blocks[block].structure.tokens
      for index in tokens.indices {
        let word = tokens[index].word
        guard word == "millions" || word == "thousands" || word == "000s" else { continue }
        isScaleFree = false
        guard let item = roles[block].item, view.blocks[block].shape != .tableRow else { continue }
        let sentence = SentenceReading(
          tokens: tokens, range: max(0, index - 7)..<(index + 1), values: [])
        guard let match = Self.caption.firstMatch(sentence) else { continue }
        let scale = word == "millions" ? 6 : 3
        if match["scale"]?.upperBound == index + 1 {
          stated[item, default: []].insert(scale)
        } else if match["bare"]?.upperBound == index + 1 {
          bare[item, default: []].insert(scale)
        }
      }
    }
    worded = Self.worded(in: Set(stated.keys).union(bare.keys), view, blocks, roles)
    // Without statements the filing does not show how it writes its amounts.
    let statements: Set<String> = ["8", "17", "18"]
    if !roles.contains(where: { $0.item.map(statements.contains) ?? false }) { isScaleFree = false }
    for item in Set(stated.keys).union(bare.keys) {
      if let scales = stated[item] {
        if scales.count == 1 { byItem[item] = scales.first }
      } else if let scales = bare[item], scales.count == 1, item == "8" {
        byItem[item] = scales.first
      }
    }
  }

  /// The power of ten of an amount without a scale word in the sentences of an Item; nil where none
  /// can be told.
  func scale(of amount: ExactDecimal?, in item: String?) -> Int? {
    guard let amount, !amount.isSevenDigits else { return amount == nil ? inProse(of: item) : 0 }
    guard let scale = inProse(of: item) else { return amount.isWrittenOut ? 0 : nil }
    // `$850,000` under `(in thousands)` is no 850 million; whether `$45,000` is 45 million is not told.
    guard scale == 3, amount.isWholeThousand else { return scale }
    return amount.isWrittenOut ? 0 : nil
  }

  /// The Items of which at least every fifth amount in sentences has a scale word or is written in
  /// full.
  private static func worded(
    in items: Set<String>, _ view: TextView, _ blocks: [BlockAnalysis], _ roles: [BlockRole]
  ) -> Set<String> {
    var counts: [String: (all: Int, worded: Int)] = [:]
    for block in blocks.indices {
      guard let item = roles[block].item, items.contains(item),
        view.blocks[block].shape != .tableRow
      else { continue }
      for value in blocks[block].values {
        guard case .money = value.kind else { continue }
        counts[item, default: (0, 0)].all += 1
        if !value.isUnscaled(among: blocks[block].structure.tokens)
          || value.nominal?.isSevenDigits ?? false
        {
          counts[item, default: (0, 0)].worded += 1
        }
      }
    }
    return Set(counts.filter { $0.value.worded >= 3 && $0.value.worded * 5 >= $0.value.all }.keys)
  }
}

extension FactKind {
  /// Whether facts of the kind give a total of the registrant in money.
  var isTotal: Bool {
    switch self {
    case .revenueTotal, .netIncome, .operatingIncome, .cash, .backlog, .workingCapital,
      .accumulatedDeficit, .rdExpense, .capex, .stockholdersEquity, .operatingCashFlow,
      .totalAssets, .deposits, .loans, .nonperformingAssets, .creditLossProvision:
      true
    default: false
    }
  }

  /// Whether a figure of the kind, told of a name, is one of all that bears that name.
  var isOfWholeRegistrant: Bool {
    switch self {
    case .employees, .grossMargin, .capitalRatio, .netInterestMargin: true
    default: isTotal
    }
  }

  /// Whether amounts of the kind are written in the scale of their Item.
  var isScaledByItem: Bool {
    switch self {
    case .debtInstrument, .creditFacility, .equityRaise, .shareRepurchase, .dividend,
      .purchaseObligation:
      true
    default: isTotal
    }
  }
}

extension TextValue {
  private static let scales = WordSet("hundred thousand million billion trillion")

  /// Whether an amount is written as bare digits, without a scale word, among the tokens of its block.
  func isUnscaled(among all: [Token]) -> Bool {
    // `12.4million` is one word.
    !all[tokens.clamped(to: all.indices)].contains {
      Self.scales.contains($0.word) || $0.traits.contains(.withDigit)
    }
  }
}

extension ExactDecimal {
  /// Whether the number has seven digits or more before the point.
  var isSevenDigits: Bool {
    exponent >= 0 && magnitude >= ExactDecimal(1_000_000)
  }

  /// Whether the number is a whole number of thousands.
  var isWholeThousand: Bool { exponent >= 3 }

  /// Whether a number shown to a place can be another, exact one: rounded or cut off there.
  func agrees(with exact: ExactDecimal, lastPlace: Int) -> Bool {
    let step = ExactDecimal(1, exponent: lastPlace)
    let low = subtracting(step) ?? self
    let high = adding(step) ?? self
    return low <= exact && exact <= high
  }
}
