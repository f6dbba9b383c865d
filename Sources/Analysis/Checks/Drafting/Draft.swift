/// What rules for the one who writes the filing may read.
struct DraftedFiling: Sendable {
  /// The filing.
  let filing: FilingFacts
  /// What each block mentions.
  let mentions: [BlockMentions]
}
