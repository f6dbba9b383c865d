/// A set of verbs, matched in any of their forms.
struct VerbSet: Sendable {
  /// For each verb of the lexicon whether it is in the set.
  private let members: [Bool]

  /// Reads base forms separated by white space; verbs that the lexicon lacks are left out.
  init(_ verbs: StaticString) {
    let lexicon = VerbLexicon.shared
    var members = [Bool](repeating: false, count: lexicon.count)
    WordList.forEachWord(verbs) { word in
      if let entry = lexicon.entry(word) { members[Int(entry.lemma)] = true }
    }
    self.members = members
  }

  /// Whether a word is a form of one of the verbs.
  func contains(_ word: Word) -> Bool {
    VerbLexicon.shared.entry(word).map { members[Int($0.lemma)] } ?? false
  }
}
