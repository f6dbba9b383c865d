/// The rules on disclosures, by name.
extension CheckRegistry {
  /// Rules that read what clauses disclose.
  static let disclosureRules: [any DisclosureRule.Type] = [
    AssetsPledged.self,
    AtmProgram.self,
    CapitalNeed.self,
    CashRunway.self,
    ContractConcentration.self,
    ConvertibleVariablePrice.self,
    CovenantBreach.self,
    DebtInstrument.self,
    DebtMaturityNear.self,
    DefaultOrForbearance.self,
    EquityLine.self,
    EquityRaise.self,
    GeographicConcentration.self,
    GoingConcernAlleviated.self,
    GoingConcernDoubt.self,
    GovernmentDependence.self,
    ListingDeficiency.self,
    PaymentArrears.self,
    ReceivablesConcentration.self,
    RecurringLosses.self,
    ReverseSplit.self,
    ShelfLimit.self,
    StockholdersDeficit.self,
    SupplierConcentration.self,
    VariableRateExposure.self,
    WarrantsOutstanding.self,
    WorkingCapitalDeficit.self,
  ]

  /// Rules that weigh facts or the whole text.
  static let disclosureChecks: [any FilingCheck.Type] = [
    FinancingNotDescribed.self,
  ]
}
