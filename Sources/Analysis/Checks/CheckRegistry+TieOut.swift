extension CheckRegistry {
  /// Rules that compare figures with each other.
  static let tieOut: [Entry] = [
    .table(ArithmeticMismatch.self),
    .filing(FactConflict.self),
    .tieOut(GrowthMismatch.self),
    .block(RespectivelyArity.self),
    .tieOut(ShareMismatch.self),
    .block(StatedCountMismatch.self),
    .filing(TagProseMismatch.self),
  ]

  /// Rules that help the one who writes the filing.
  static let drafting: [Entry] = [
    .drafting(AcronymBeforeDefinition.self),
    .drafting(AcronymRedefined.self),
    .drafting(AcronymUndefined.self),
    .drafting(AcronymUnused.self),
    .drafting(CrossReferenceBroken.self),
    .block(DateIncomplete.self),
    .drafting(DefinedTermBeforeDefinition.self),
    .drafting(DefinedTermUnused.self),
    .drafting(ItemIncorporated.self),
    .drafting(ItemMissing.self),
    .drafting(ItemOrder.self),
    .drafting(NameVariant.self),
    .drafting(StaleDate.self),
    .block(StrayToken.self),
    .drafting(YearMismatch.self),
  ]
}
