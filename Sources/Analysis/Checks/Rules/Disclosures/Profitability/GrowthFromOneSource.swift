/// Finds growth that one new product explains alone.
///
/// *Finds*: revenue that grew by less than the share of a product called new brings: without it revenue
/// fell. The figures are computed.
/// *Passes*: products that are not called new, for they had revenue before; falling revenue.
/// *Reads*: facts of kind `revenue-total` and `revenue-share` by product.
enum GrowthFromOneSource: FilingCheck {
  static let info = CheckInfo(
    code: "growth-from-one-source", severity: .warning,
    summary: "Without one new product revenue fell (computed).")

  private static let novelty = WordSet("new newly launched introduced")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let totals = filing.facts(.revenueTotal).filter {
      $0.isStatedOfRegistrant && $0.subject == nil && $0.period?.kind == .year
        && $0.unit != "percent"
    }.sorted(by: FilingFacts.isNewer)
    guard let newest = totals.first, let year = newest.period?.year,
      let earlier = totals.first(where: { $0.period?.year == year - 1 }),
      let now = newest.value?.high, let before = earlier.value?.low, before < now
    else { return [] }
    let shares = filing.shares(by: .product) + filing.shares(by: nil)
    for share in shares.map(\.newest) where share.period?.year == year {
      guard isOfNew(filing.sentence(of: share)), let part = share.leastShare,
        let rest = ExactDecimal(100).subtracting(part)?.multiplied(by: now)?.scaled(
          byPowerOfTen: -2),
        rest < before
      else { continue }
      return [
        Finding(
          code: info.code, severity: info.severity, range: share.range,
          message: .oneSource(share.subject),
          related: Finding.Related.places(of: [newest, earlier], except: share.range),
          data: .object([
            .init("product", .optional(share.subject)), .init("share", .number(part)),
            .init("residual", .number(rest)), .init("period", .optional(share.period?.label)),
          ]))
      ]
    }
    return []
  }

  /// Whether something is called new; `New Mexico` is not.
  private static func isOfNew(_ sentence: ArraySlice<Token>) -> Bool {
    sentence.indices.contains { index in
      novelty.contains(sentence[index].word)
        && (index == sentence.startIndex || !sentence[index].traits.contains(.capitalised))
    }
  }
}

extension Finding.Message {
  fileprivate static func oneSource(_ product: String?) -> Finding.Message {
    Finding.Message(
      "Revenue grew, but without \(product.map { "“\($0)”" } ?? "one product") it fell (computed).")
  }
}
