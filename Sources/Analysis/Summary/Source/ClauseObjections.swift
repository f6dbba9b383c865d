/// What else a filing says that speaks against telling one of its clauses.
///
/// A clause may be taken back by the sentence behind it (`These fees have not been a material source
/// of income`), by a sentence elsewhere (`The bank has ceased originating construction loans`), or
/// rest on a term that is defined where the reader of a summary never comes (`the Agent`).
struct ClauseObjections {
  /// Something the registrant does no more.
  private struct Ceased {
    let verb: UInt16
    let object: Set<Word>
  }

  private let filing: FilingFacts
  private var ceased: [Ceased] = []
  private var terms: Set<Word> = []

  private static let ceasing = WordSet("cease ceased ceases stopped discontinued suspended")
  private static let degrees = WordSet("new any further additional all certain most its our the")
  private static let pointing = WordSet("these this those such however")
  private static let negators = WordSet("not no neither never")
  private static let weight = WordSet("material significant meaningful")
  private static let indicative = WordSet("indicative")
  private static let joining = WordSet("the or a an collectively each and together with")

  /// Collects what a filing takes back and the terms it defines.
  /// - Complexity: O(n) in the tokens.
  init(_ filing: FilingFacts) {
    self.filing = filing
    for block in filing.blocks.indices where filing.view.blocks[block].shape != .tableRow {
      let tokens = filing.blocks[block].structure.tokens
      for index in tokens.indices {
        if tokens[index].kind == .openQuote { addTerm(at: index, of: tokens) }
        let word = tokens[index].word
        guard
          Self.ceasing.contains(word)
            || word == "longer" && index > 0 && tokens[index - 1].word == "no"
        else { continue }
        addCeased(after: index, of: tokens)
      }
    }
  }

  /// Whether the text takes a clause back.
  func refuse(_ clause: SourceClause) -> Bool { isTakenBack(clause) || isCeased(clause) }

  /// Whether a clause speaks of a term that it does not define: `the Agent`.
  func isObscure(_ clause: SourceClause) -> Bool {
    clause.kept.contains { token in
      clause.reading.word(token) == "the" && clause.reading.kind(token + 1) == .word
        && clause.reading.tokens[token + 1].traits.contains(.capitalised)
        && terms.contains(clause.reading.word(token + 1))
        && !clause.reading.range.contains {
          clause.reading.kind($0) == .openQuote
            && clause.reading.word($0 + 1) == clause.reading.word(token + 1)
        }
    }
  }

  // MARK: Behind the clause

  private func isTakenBack(_ clause: SourceClause) -> Bool {
    let structure = filing.blocks[clause.block].structure
    let number = clause.sentence + 1
    guard structure.sentences.indices.contains(number) else { return false }
    let next = structure.tokens[structure.sentences[number].tokens]
    guard let first = next.first, next.contains(where: { Self.negators.contains($0.word) }) else {
      return false
    }
    return next.contains { Self.indicative.contains($0.word) }
      || Self.pointing.contains(first.word)
        && next.contains { Self.weight.contains($0.word) }
  }

  // MARK: Elsewhere

  private mutating func addCeased(after index: Int, of tokens: [Token]) {
    guard index + 2 < tokens.count,
      let entry = VerbLexicon.shared.entry(tokens[index + 1].word)
    else { return }
    var object: Set<Word> = []
    for token in tokens[(index + 2)...].prefix(6) {
      guard token.kind == .word else { break }
      if Self.degrees.contains(token.word) { continue }
      guard ClosedClass.tag(of: token.word) == nil else { break }
      object.insert(token.word)
    }
    guard !object.isEmpty else { return }
    ceased.append(Ceased(verb: entry.lemma, object: object))
  }

  private func isCeased(_ clause: SourceClause) -> Bool {
    guard let verb = clause.reading.lemma(clause.predicate.verb) else { return false }
    return ceased.contains { known in
      known.verb == verb
        && known.object.allSatisfy { word in
          clause.kept.contains { $0 > clause.predicate.verb && clause.reading.word($0) == word }
        }
    }
  }

  // MARK: Terms

  /// `(the “Agent”)`, `(“Supply Agreement”)`: a common noun with a capital that brackets define.
  private mutating func addTerm(at quote: Int, of tokens: [Token]) {
    guard quote + 2 < tokens.count, tokens[quote + 1].traits.contains(.capitalised),
      !tokens[quote + 1].traits.contains(.allCapitals),
      !RegistrantWords.companies.contains(tokens[quote + 1].word),
      filing.registrant?.aliases.contains(tokens[quote + 1].word) != true
    else { return }
    var open = quote - 1
    while open >= 0, Self.joining.contains(tokens[open].word) { open -= 1 }
    guard open >= 0, tokens[open].kind == .openBracket else { return }
    terms.insert(tokens[quote + 1].word)
  }
}
