/// Finds securities that convert at a price that floats with the market.
///
/// *Finds*: “convertible at 70% of the lowest trading price”, “the conversion rate is variable”.
/// *Passes*: fixed conversion prices; options priced at a discount.
/// *Reads*: clauses on conversion.
enum ConvertibleVariablePrice: DisclosureRule {
  static let info = CheckInfo(
    code: "convertible-variable-price", severity: .warning,
    summary: "Securities convert at a floating price.", authority: "ASC 815-40")

  static let triggers: StaticString = "convertible conversion convert converted"
  static let clauses = [
    DisclosureClause(
      """
      (convertible|conversion|convert|converted) ..20 @percent ..4 (of|to|from|discount) ..8 (lowest|average|closing|market|trading|vwap) ..4
      (price|prices|bid|vwap|value)
      """, [.supposed, .conditional], without: "tier trust tax options dilution contingent"),
    DisclosureClause("conversion (rate|price|feature) ..3 <at:~be> variable"),
    DisclosureClause(
      "conversion price ..6 <at:(equal|at)> ..4 discount to ..6 (market|trading|closing)",
      [.supposed, .conditional]),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message { .floating }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("discount", .optional(fact.first(discount)))]
  }

  /// `a 30% discount` and `70% of the lowest price` both leave 30.
  private static func discount(in clause: DisclosedClause) -> ExactDecimal? {
    guard let percent = clause.percent, let number = percent.nominal else { return nil }
    let after = percent.tokens.upperBound
    guard after < clause.sentenceTokens.upperBound, clause.paragraph[after].word == "of" else {
      return number
    }
    return ExactDecimal(100).subtracting(number)
  }
}

extension Finding.Message {
  fileprivate static let floating = Finding.Message(
    "Securities convert at a price that floats with the market.")
}
