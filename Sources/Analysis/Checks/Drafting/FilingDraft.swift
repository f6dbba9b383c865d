/// What rules for the one who writes the filing may read.
struct FilingDraft: Sendable {
  /// The filing.
  let filing: FilingFacts
  /// What each block mentions.
  let mentions: [BlockMentions]
  /// The names that the filing defines, in the order of their definitions.
  let definedNames: [DefinedName]

  /// Collects what the blocks mention; names that are known already are not looked for again.
  init(filing: FilingFacts, mentions: [BlockMentions], definedNames: [DefinedName]? = nil) {
    self.filing = filing
    self.mentions = mentions
    self.definedNames = definedNames ?? Self.definedNames(in: mentions, of: filing)
  }
}
