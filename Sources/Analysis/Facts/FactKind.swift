/// The kinds of fact, named as in the machine-readable output.
public enum FactKind: String, Sendable, Hashable, CaseIterable {
  case revenueTotal = "revenue-total"
  case revenueGrowth = "revenue-growth"
  case revenueShare = "revenue-share"
  case topNShare = "top-n-share"
  case unitsSold = "units-sold"
  case backlog
  case recurringShare = "recurring-share"
  case pricingModel = "pricing-model"
  case seasonality
  case customer
  case endMarket = "end-market"
  case customerCount = "customer-count"
  case receivablesShare = "receivables-share"
  case product
  case service
  case rdExpense = "rd-expense"
  case channel
  case partner
  case contractForm = "contract-form"
  case storeCount = "store-count"
  case netIncome = "net-income"
  case operatingIncome = "operating-income"
  case grossMargin = "gross-margin"
  case cash
  case debtInstrument = "debt-instrument"
  case creditFacility = "credit-facility"
  case equityRaise = "equity-raise"
  case dividend
  case shareRepurchase = "share-repurchase"
  case workingCapital = "working-capital"
  case operatingCashFlow = "operating-cash-flow"
  case accumulatedDeficit = "accumulated-deficit"
  case stockholdersEquity = "stockholders-equity"
  case totalAssets = "total-assets"
  case deposits
  case loans
  case nonperformingAssets = "nonperforming-assets"
  case creditLossProvision = "credit-loss-provision"
  case netInterestMargin = "net-interest-margin"
  case capitalRatio = "capital-ratio"
  case purchaseObligation = "purchase-obligation"
  case capex
  case liquidityStatement = "liquidity-statement"
  case goingConcern = "going-concern"
  case licenseEnd = "license-end"
  case contractEnd = "contract-end"
  case absence
  case employees
  case contractors
  case patents
  case trademarks
  case facilityCount = "facility-count"
  case supplierShare = "supplier-share"
  case founded
  case manufacturing
  case supplier
  case competitor
  case regulation
  case headquarters
  case strategy

  /// The aspect of the business model that facts of this kind usually belong to.
  public var facet: Facet {
    switch self {
    case .revenueTotal, .revenueGrowth, .revenueShare, .topNShare, .unitsSold, .backlog,
      .recurringShare, .pricingModel, .seasonality:
      .revenue
    case .customer, .endMarket, .customerCount, .receivablesShare: .customers
    case .product, .service, .rdExpense: .products
    case .channel, .partner, .contractForm, .storeCount: .channels
    case .netIncome, .operatingIncome, .grossMargin, .cash, .debtInstrument, .creditFacility,
      .equityRaise, .dividend, .shareRepurchase, .workingCapital, .operatingCashFlow,
      .accumulatedDeficit, .stockholdersEquity, .totalAssets, .purchaseObligation, .capex,
      .deposits, .loans, .nonperformingAssets, .creditLossProvision, .netInterestMargin,
      .capitalRatio,
      .liquidityStatement, .goingConcern, .licenseEnd, .contractEnd, .absence:
      .financing
    case .employees, .contractors, .patents, .trademarks, .facilityCount, .supplierShare,
      .founded, .manufacturing, .supplier, .competitor, .regulation, .headquarters,
      .strategy:
      .context
    }
  }
}
