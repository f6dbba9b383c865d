/// The rules on disclosures, by name.
extension CheckRegistry {
  /// Rules that read what clauses disclose.
  static let disclosureRules: [any DisclosureRule.Type] = [
    CapitalNeed.self,
    CashRunway.self,
    ContractConcentration.self,
    GeographicConcentration.self,
    GoingConcernAlleviated.self,
    GoingConcernDoubt.self,
    GovernmentDependence.self,
    ReceivablesConcentration.self,
    RecurringLosses.self,
    StockholdersDeficit.self,
    SupplierConcentration.self,
    WorkingCapitalDeficit.self,
  ]

  /// Rules that weigh facts or the whole text.
  static let disclosureChecks: [any FilingCheck.Type] = [
    FinancingNotDescribed.self,
  ]
}
