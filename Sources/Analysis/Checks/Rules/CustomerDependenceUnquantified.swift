/// Finds a dependence on few customers that is asserted without any share.
///
/// *Finds*: “a limited number of customers account for a significant portion of our revenue”.
/// *Passes*: “if we were to depend on a few customers”; “our customers are not concentrated”; every
/// text that states the share of a customer or of the top customers, also by denying one.
/// *Reads*: facts of kind `customer` with the role of a dependence, `top-n-share`, and
/// `revenue-share` by customer.
enum CustomerDependenceUnquantified: FilingCheck {
  static let info = CheckInfo(
    code: "customer-dependence-unquantified", severity: .information,
    summary: "Dependence on few customers is asserted without a share.",
    authority: "Regulation S-K, Item 101(h)(4)(vi)")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let isQuantified = filing.facts.contains {
      $0.kind == .topNShare || ($0.kind == .revenueShare && $0.dimension == .customer)
    }
    let places = filing.facts(.customer).filter {
      $0.role == StatementRole.dependence.rawValue && $0.isStatedOfRegistrant
        && !filing.isOfCompetitors($0)
    }
    guard !isQuantified, let first = places.first else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: first.range, message: .unquantified,
        related: Finding.Related.places(of: places, except: first.range),
        data: .object([
          .init("quote", .string(filing.text(filing.words(of: first), near: first))),
          .init("factIDs", .identifiers(of: places)),
        ]))
    ]
  }
}

extension Finding.Message {
  fileprivate static let unquantified = Finding.Message(
    "Dependence on few customers is asserted, but no share of revenue is stated.")
}
