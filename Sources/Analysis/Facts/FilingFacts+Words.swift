extension FilingFacts {
  /// The words of a fact's subject; empty where the fact is of the registrant as a whole.
  func subject(of fact: Fact) -> ArraySlice<Token> {
    guard let clause = clauses[fact.id], let subject = clause.statement.subject else { return [] }
    return blocks[clause.block].structure.tokens[subject]
  }

  /// The words that state a fact.
  func words(of fact: Fact) -> ArraySlice<Token> {
    guard let clause = clauses[fact.id] else { return [] }
    return blocks[clause.block].structure.tokens[clause.statement.tokens]
  }

  /// The sentence that states a fact.
  func sentence(of fact: Fact) -> ArraySlice<Token> {
    guard let clause = clauses[fact.id] else { return [] }
    let structure = blocks[clause.block].structure
    return structure.tokens[structure.sentences[clause.statement.sentence].tokens]
  }

  /// The paragraph or row that states a fact.
  func paragraph(of fact: Fact) -> ArraySlice<Token> {
    clauses[fact.id].map { blocks[$0.block].structure.tokens[...] } ?? []
  }

  /// The values inside the words that state a fact.
  func values(of fact: Fact) -> [TextValue] {
    guard let clause = clauses[fact.id] else { return [] }
    let range = clause.statement.tokens
    return blocks[clause.block].values.filter {
      range.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= range.upperBound
    }
  }

  /// Some words of the block of a fact as a person reads them.
  func text(_ tokens: ArraySlice<Token>, near fact: Fact) -> String {
    guard let clause = clauses[fact.id], let first = tokens.first, let last = tokens.last else {
      return ""
    }
    let start = view.blocks[clause.block].range.start
    return VisibleText.collapsed(view.text[(start + Int(first.start))..<(start + last.end)])
  }

  /// The source range of tokens of a block.
  func sourceRange(_ tokens: Range<Int>, inBlock block: Int) -> ByteRange {
    let all = blocks[block].structure.tokens
    let start = view.blocks[block].range.start
    guard let first = all[tokens].first, let last = all[tokens].last else { return ByteRange(0, 0) }
    return view.map.source(of: ByteRange(start + Int(first.start), start + last.end))
  }
}

extension ArraySlice<Token> {
  /// Whether one of the words is of a set.
  func holds(_ words: WordSet) -> Bool { contains { words.contains($0.word) } }

  /// The first run of words with capitals, such as a name, that holds no word of a set.
  func name(except words: WordSet) -> ArraySlice<Token>? {
    func isPart(_ token: Token) -> Bool {
      token.kind == .word && token.traits.contains(.capitalised) && !words.contains(token.word)
        && ClosedClass.tag(of: token.word) == nil
    }
    guard let start = firstIndex(where: isPart) else { return nil }
    let name = self[start...].prefix(while: isPart)
    // `Customer A`: a letter is no article here.
    guard let next = self[name.endIndex...].first, next.kind == .word, next.length == 1,
      next.traits.contains(.capitalised)
    else { return name }
    return self[start...name.endIndex]
  }
}
