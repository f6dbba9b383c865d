/// Finds one product that brings a large part of revenue.
///
/// *Finds*: “42% of our revenues were from our new tablet product”.
/// *Passes*: “our tablets hold 42% of the market”; “expected to represent 42% of revenue”; shares
/// below 20%.
/// *Reads*: facts of kind `revenue-share` by product.
enum ProductConcentration: FilingCheck {
  static let info = CheckInfo(
    code: "product-concentration", severity: .warning,
    summary: "One product brings a large part of revenue.",
    authority: "ASC 275-10-50-18; Regulation S-K, Item 101(c)(1)(i)")

  /// From this share in percent on, the finding is a warning; a house value.
  static let warningShare = ExactDecimal(40)
  /// From this share in percent on, it is reported at all; a house value.
  static let reportedShare = ExactDecimal(20)

  /// Words of a subject that is the sum of what is sold otherwise, not a product.
  private static let remainders = WordSet("other others remaining")

  static func findings(in filing: FilingFacts) -> [Finding] {
    filing.shares(by: .product).compactMap { series in
      let newest = series.newest
      // A share of one of several that the subject names together is told of none of them.
      guard !series.isOfOneAmongSeveral, !filing.isOutdated(newest),
        let share = newest.leastShare, share >= reportedShare, let product = newest.subject,
        !filing.subject(of: newest).holds(remainders)
      else { return nil }
      return Finding(
        code: info.code, severity: share >= warningShare ? .warning : .information,
        range: newest.range,
        message: .product(
          product, newest, earlier: FilingFacts.oncePerPeriod(series.shares).dropFirst().first),
        related: Finding.Related.places(of: series.shares, except: newest.range),
        data: .object([
          .init("product", .string(product)),
          .init("share", .number(share)),
          .init("period", .optional(newest.period?.label)),
          .init("factIDs", .identifiers(of: series.shares)),
        ]))
    }
  }
}

extension Finding.Message {
  fileprivate static func product(
    _ product: String, _ newest: Fact, earlier: Fact?
  ) -> Finding.Message {
    let share = "\(Wording.figure(newest)) of\(Wording.ofPeriod(newest)) revenue"
    let text = "\(share) comes from one product, “\(product)”\(Wording.before(earlier))."
    return Finding.Message(Wording.opening(text))
  }
}
