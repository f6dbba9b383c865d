extension SentenceReading {
  /// Whether the finite verb of a predicate is in the simple present tense.
  func isPresent(_ predicate: Predicate) -> Bool {
    switch tag(predicate.groupStart) {
    case .be: return ["is", "are"].contains(word(predicate.groupStart))
    case .have:
      // `has sold` tells of the past.
      return predicate.verb == predicate.groupStart
        && ["has", "have"].contains(word(predicate.groupStart))
    case .verb:
      guard let entry = VerbLexicon.shared.entry(word(predicate.verb)) else { return false }
      return entry.mayBe(.third) || entry.mayBe(.base) && !entry.mayBe(.past)
    default: return false
    }
  }

  /// Whether the verb that governs some words is in the simple present tense.
  ///
  /// The last verb before the end of the words governs them, of those whose clause reaches them.
  func isPresent(_ words: Range<Int>) -> Bool {
    let governing = predicates.last { predicate in
      predicate.groupStart < words.upperBound
        && (predicate.end > words.lowerBound || predicate.clause.overlaps(words))
    }
    return governing.map(isPresent) ?? false
  }
}
