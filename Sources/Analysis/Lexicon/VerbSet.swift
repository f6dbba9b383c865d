/// A set of verbs, matched in any of their forms.
struct VerbSet: Sendable {
  private let lemmas: Set<UInt16>

  /// Reads base forms separated by white space; verbs that the lexicon lacks are left out.
  init(_ verbs: StaticString) {
    lemmas = Set(
      WordList(verbs).words.compactMap { VerbLexicon.shared.entry(Word(bytes: $0))?.lemma })
  }

  /// Whether a word is a form of one of the verbs.
  func contains(_ word: Word) -> Bool {
    VerbLexicon.shared.entry(word).map { lemmas.contains($0.lemma) } ?? false
  }
}
