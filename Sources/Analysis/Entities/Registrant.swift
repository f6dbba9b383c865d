/// The company that a filing is about, with the names it goes by.
public struct Registrant: Sendable, Hashable {
  /// The full name, such as `Sonim Technologies, Inc.`.
  public var name: String
  /// The name without its legal form, such as `Sonim Technologies`.
  public var shortName: String
  /// Where the name stands, in bytes of the source.
  public var range: ByteRange
  /// A short name that the text itself defines, such as `Sonim`; else ``shortName``.
  public var callName: String
  /// The folded words of the name that stand for it on their own, and defined names.
  public var aliases: Set<Word>

  /// The words of the whole name of a company.
  static func words(of name: String) -> [Word] {
    name.split { $0 == " " || $0 == "," || $0 == "." }.map { Word($0) }
  }
  /// The folded first word of the name.
  var firstWord: Word { shortName.split(separator: " ").first.map { Word($0) } ?? .none }
}

/// Finds the registrant from the first blocks of a filing.
struct RegistrantReader {
  private static let legalForms = WordSet(
    "inc corp corporation company co ltd limited llc lp plc n.v. s.a. incorporated trust bancorp holdings group"
  )
  static let hardForms = WordSet(
    "inc corp corporation co ltd limited llc lp plc n.v. s.a. incorporated")
  private static let refers = PhrasePattern("(refer|refers) (collectively)? (only)? to <name:@cap>")
  private static let companyName = PhrasePattern("company (conformed)? name")

  let view: TextView
  let blocks: [BlockStructure]
  let cover: Cover

  /// The registrant, from what `we` is said to mean, or from the first name with a legal form that
  /// the text goes on to say something of; else from a line of the cover or of a header.
  ///
  /// Where a header or a tag names it, other names do not count.
  func registrant() -> Registrant? {
    guard var found = found() else { return nil }
    for block in blocks.indices { addBracketed(block, to: &found) }
    return found
  }

  private func found() -> Registrant? {
    let known = knownWord
    func fits(_ found: Registrant) -> Bool {
      known.map { found.aliases.contains($0) } ?? true
    }
    let reach = blocks.indices.prefix(400)
    for block in reach {
      if let found = definition(block), fits(found) { return found }
    }
    for block in reach {
      if let found = opening(block), fits(found) { return found }
    }
    if known != nil, let found = nameOnCover() { return found }
    return reach.lazy.compactMap(header).first ?? (known == nil ? nil : named())
  }

  /// The first word of the name that a header or a tag gives.
  private var knownWord: Word? {
    guard let name = cover.registrant else { return nil }
    let bytes = Array(name.utf8)
    return BlockStructure(bytes.span).tokens.first { $0.kind == .word && $0.word != "the" }?.word
  }

  /// The line of the cover that spells the name.
  private func nameOnCover() -> Registrant? {
    guard let known = knownWord else { return nil }
    for block in blocks.indices.prefix(60) {
      let tokens = blocks[block].tokens
      let first = tokens.first?.word == "the" ? 1 : 0
      guard tokens.count <= 10, first < tokens.count, tokens[first].word == known else { continue }
      var end = tokens.count
      while end > first + 1, tokens[end - 1].kind != .word { end -= 1 }
      if tokens[first..<end].allSatisfy({ $0.kind != .number }) {
        return make(first..<end, in: block)
      }
    }
    return nil
  }

  /// The name as the header or the tag has it.
  private func named() -> Registrant? {
    guard let name = cover.registrant, let known = knownWord else { return nil }
    let words = name.split(separator: " ").filter { !$0.utf8.isEmpty }
    let short = words.prefix { word in
      !Self.hardForms.contains(Word(word.filter { $0 != "." && $0 != "," }))
    }
    let text = (short.isEmpty ? words[...] : short).joined(separator: " ")
    let isShouted = !name.utf8.contains { $0 >= 97 && $0 <= 122 }
    let shortName = isShouted ? Self.inTitleCase(text) : text
    return Registrant(
      name: name, shortName: shortName, range: cover.registrantRange ?? ByteRange(0, 0),
      callName: shortName, aliases: [known])
  }

  /// Reads a header line such as `Company Name: EXAMPLE CORP`.
  private func header(_ block: Int) -> Registrant? {
    let tokens = blocks[block].tokens
    for index in tokens.indices.dropLast(3) where tokens[index].word == "company" {
      var next = index + 1
      if tokens[next].word == "conformed" { next += 1 }
      guard next + 1 < tokens.count, tokens[next].word == "name", tokens[next + 1].kind == .colon
      else { continue }
      var end = next + 2
      while end < tokens.count, !tokens[end].traits.contains(.afterLineBreak),
        tokens[end].kind != .slash
      { end += 1 }
      if end > next + 2 { return make((next + 2)..<end, in: block) }
    }
    return nil
  }

  /// Reads what `we` is said to mean: `the terms “we,” “us” and “Acme” refer to Acme Tools, Inc.`.
  private func definition(_ block: Int) -> Registrant? {
    let tokens = blocks[block].tokens
    for sentence in blocks[block].sentences {
      let words = sentence.tokens.map { tokens[$0].word }
      guard words.contains("we") || words.contains("us"),
        words.contains("refer") || words.contains("refers") || words.contains("means"),
        let to = sentence.tokens.last(where: {
          tokens[$0].word == "to" || tokens[$0].word == "means"
        }) ?? nil
      else { continue }
      let refer =
        sentence.tokens.first { ["refer", "refers", "means", "mean"].contains(tokens[$0].word) }
        ?? to
      guard let name = nameRange(from: refer, through: sentence.tokens.upperBound, in: tokens)
      else { continue }
      guard var found = make(name, in: block) else { continue }
      addAliases(quoted(sentence.tokens, tokens), of: block, to: &found)
      return found
    }
    return nil
  }

  /// Reads a sentence that opens with the name: `Acme Tools, Inc. (“Acme”) designs …`.
  private func opening(_ block: Int) -> Registrant? {
    let tokens = blocks[block].tokens
    for sentence in blocks[block].sentences {
      let start = sentence.tokens.lowerBound
      guard
        let name = nameRange(
          from: start, through: min(start + 9, sentence.tokens.upperBound), in: tokens),
        name.lowerBound == start
      else { continue }
      guard var found = make(name, in: block) else { continue }
      let after = name.upperBound..<min(name.upperBound + 14, sentence.tokens.upperBound)
      if after.contains(where: { tokens[$0].kind == .openBracket }) {
        addAliases(quoted(after, tokens), of: block, to: &found)
      }
      return found
    }
    return nil
  }

  /// A run of words with capitals that holds a legal form, from the first such word on.
  private func nameRange(from start: Int, through end: Int, in tokens: [Token]) -> Range<Int>? {
    var token = start
    while token < end {
      guard isNameWord(tokens[token]) else {
        token += 1
        continue
      }
      let first = token
      var last = token
      var form = false
      while token < end {
        let found = tokens[token]
        if isNameWord(found) {
          last = token
          if Self.legalForms.contains(found.word), token > first { form = true }
          let ends = Self.hardForms.contains(found.word) && token > first
          if ends { break }
        } else if ["of", "and", "&", "the"].contains(found.word) || found.kind == .comma {
          guard token + 1 < end, isNameWord(tokens[token + 1]),
            found.kind != .comma || Self.hardForms.contains(tokens[token + 1].word)
          else { break }
        } else {
          break
        }
        token += 1
      }
      if form { return first..<(last + 1) }
      token = max(token, first) + 1
    }
    return nil
  }

  private func isNameWord(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.capitalised)
      && ClosedClass.tag(of: token.word) == nil
  }

  /// Words in quotes, single ones only: defined names.
  private func quoted(_ range: Range<Int>, _ tokens: [Token]) -> [Int] {
    range.compactMap { index in
      guard index > 0, tokens[index - 1].kind == .openQuote, index + 1 < tokens.count,
        [.closeQuote, .comma].contains(tokens[index + 1].kind),
        tokens[index].traits.contains(.capitalised),
        !OwnerWords.company.contains(tokens[index].word)
      else { return nil }
      return index
    }
  }

  private func addAliases(_ found: [Int], of block: Int, to registrant: inout Registrant) {
    let tokens = blocks[block].tokens
    let start = view.blocks[block].range.start
    for index in found {
      registrant.aliases.insert(tokens[index].word)
      let text = VisibleText.collapsed(
        view.text[(start + Int(tokens[index].start))..<(start + tokens[index].end)])
      if registrant.shortName.lowercased().hasPrefix(text.lowercased()) {
        registrant.callName = text
      }
    }
  }

  /// `MEDICIS PHARMACEUTICAL` → `Medicis Pharmaceutical`; words of three letters or fewer may be
  /// initials and stay.
  private static func inTitleCase(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.utf8.count > 3 ? String(word.prefix(1)) + word.dropFirst().lowercased() : String(word)
    }.joined(separator: " ")
  }

  private func make(_ name: Range<Int>, in block: Int) -> Registrant? {
    let tokens = blocks[block].tokens
    var short = name
    while short.count > 1,
      Self.hardForms.contains(tokens[short.upperBound - 1].word)
        || tokens[short.upperBound - 1].kind != .word
    { short = short.lowerBound..<(short.upperBound - 1) }
    guard let first = tokens[short].first, first.kind == .word else { return nil }
    var end = name.upperBound
    if end < tokens.count, tokens[end].kind == .stop,
      Abbreviations.all.contains(tokens[end - 1].word),
      !tokens[end].traits.contains(.spaced)
    {
      end += 1
    }
    let start = view.blocks[block].range.start
    func text(_ range: Range<Int>) -> String {
      VisibleText.collapsed(
        view.text[
          (start + Int(tokens[range.lowerBound].start))..<(start + tokens[range.upperBound - 1].end)
        ])
    }
    let range = ByteRange(start + Int(tokens[name.lowerBound].start), start + tokens[end - 1].end)
    // A cover page shouts; a name is written as a name.
    let isShouted =
      tokens[short].allSatisfy { $0.kind != .word || $0.traits.contains(.allCapitals) }
      && short.count > 1
    let shortName = isShouted ? Self.inTitleCase(text(short)) : text(short)
    return Registrant(
      name: text(name.lowerBound..<end), shortName: shortName, range: view.map.source(of: range),
      callName: shortName, aliases: [first.word])
  }
}
