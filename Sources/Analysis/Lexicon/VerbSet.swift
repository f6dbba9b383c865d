/// A set of verbs, matched in any of their forms.
struct VerbSet: Sendable {
  /// For each verb of the lexicon whether it is in the set.
  private var members: [Bool]

  /// Reads base forms separated by white space; verbs that the lexicon lacks are left out.
  init(_ verbs: StaticString) {
    members = Array(repeating: false, count: VerbLexicon.shared.count)
    for word in WordList(verbs).words {
      if let entry = VerbLexicon.shared.entry(Word(bytes: word)) {
        members[Int(entry.lemma)] = true
      }
    }
  }

  /// Whether a word is a form of one of the verbs.
  func contains(_ word: Word) -> Bool {
    VerbLexicon.shared.entry(word).map { members[Int($0.lemma)] } ?? false
  }
}
