/// Finds an amount in dollars that is written out in full and scaled once more.
///
/// *Finds*: “$8,000,000 million”.
/// *Passes*: “$1,000 million”; “¥1,250,000 million” (amounts in yen are of that size).
/// *Reads*: the values of a block.
enum UnitScaleAnomaly: BlockCheck {
  static let info = CheckInfo(
    code: "unit-scale-anomaly", severity: .warning,
    summary: "An amount is written out in full and scaled once more.")

  /// The number from which on no `million` or `billion` may follow; a house value.
  static let greatestNumber = ExactDecimal(1_000_000)

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    block.values.compactMap { value in
      guard case .money(let currency) = value.kind, currency.isEmpty || currency == "USD",
        let implied = value.high ?? value.low,
        let scale = scale(of: block.structure.tokens[value.tokens])
      else { return nil }
      let written = implied.scaled(byPowerOfTen: -scale.power)
      guard written.magnitude >= greatestNumber else { return nil }
      return BlockFinding(
        code: info.code, severity: info.severity, tokens: value.tokens,
        message: .doubleScale(scale.name, implied: implied),
        data: .object([.init("value", .number(written)), .init("implied", .number(implied))]))
    }
  }

  private static func scale(of tokens: ArraySlice<Token>) -> (name: String, power: Int)? {
    guard let last = tokens.last(where: { $0.kind == .word })?.word else { return nil }
    if last == "million" || last == "millions" { return ("million", 6) }
    return last == "billion" || last == "billions" ? ("billion", 9) : nil
  }
}

extension Finding.Message {
  fileprivate static func doubleScale(_ scale: String, implied: ExactDecimal) -> Finding.Message {
    Finding.Message(
      "“\(scale)” follows a number written out in full: together they say \(implied).")
  }
}
