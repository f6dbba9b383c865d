extension FactSentences {
  /// Medicines with the illness that they treat.
  private struct Remedy {
    let purpose: String
    var facts: [Fact]
  }

  /// The models in one sentence: `Models include the XP10 (a smartphone) and the XP5 (a phone).`.
  mutating func models() {
    var names: Set<String> = []
    if remedies() { return }
    let models = facts(.product, .model).filter { model in
      model.modality == .actual && model.items.count == 1
        && names.insert(model.subject ?? "").inserted
    }.prefix(6)
    guard models.count >= 2 else { return }
    let parts = models.compactMap { model -> String? in
      guard let name = model.subject, let item = model.items.first.map({ noun($0.text) }),
        let last = item.utf8.last, ByteClass.isLetter(last)
      else { return nil }
      let article = "aeio5".contains(item.lowercased().first ?? "x") ? "an" : "a"
      return "the \(withoutRegistrant(name)) (\(article) \(item))"
    }
    let kinds = Set(models.compactMap { $0.items.first?.text })
    guard parts.count == models.count, kinds.count * 2 > models.count else { return }
    add(
      .brands, .products, 62, "Models include \(Wording.list(parts))", Array(models),
      clauses: models.map(\.range))
  }

  /// A phrase up to its noun: `oral formulation dosed` is `oral formulation`.
  private func noun(_ text: String) -> String {
    var words = text.split(separator: " ")
    while let last = words.last, words.count > 1, last.hasSuffix("ed"),
      VerbLexicon.shared.entry(Word(last))?.mayBe(.participle) == true
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// A model’s name without the registrant’s before it.
  private func withoutRegistrant(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let registrant = filing.registrant,
      registrant.aliases.contains(Word(first))
    else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  // MARK: Medicines

  /// `Products include Aldora and Besvex for severe acne; and Corlan for head lice.`; whether the
  /// text says of several what they treat.
  private mutating func remedies() -> Bool {
    var names: Set<String> = []
    var remedies: [Remedy] = []
    for fact in facts(.product, .model) {
      guard fact.modality == .actual, let name = fact.subject.map(bareName), !name.isEmpty,
        !name.contains("/"), names.count < 12, let purpose = purpose(of: fact),
        names.insert(name).inserted
      else { continue }
      if let known = remedies.firstIndex(where: { $0.purpose == purpose }) {
        if remedies[known].facts.count < 4 { remedies[known].facts.append(fact) }
      } else if remedies.count < 5 {
        remedies.append(Remedy(purpose: purpose, facts: [fact]))
      }
    }
    guard remedies.count >= 2 else { return false }
    let parts = remedies.map { remedy in
      Wording.list(remedy.facts.compactMap { $0.subject.map(bareName) }) + " for "
        + remedy.purpose
    }
    let list = parts.dropLast().joined(separator: "; ") + "; and " + (parts.last ?? "")
    add(
      .brands, .products, 74 + min(remedies.count, 6) * 2, "Products include \(list)",
      remedies.flatMap(\.facts))
    return true
  }

  /// A name without the marks of trade.
  private func bareName(_ name: String) -> String {
    var bare = ""
    for scalar in name.unicodeScalars where ![0xAE, 0x2120, 0x2122].contains(scalar.value) {
      bare.unicodeScalars.append(scalar)
    }
    return withoutRegistrant(bare)
  }

  /// What the text says a medicine is a treatment of: `HIV-1 infection`.
  private func purpose(of fact: Fact) -> String? {
    let tokens = filing.sentence(of: fact)
    guard
      let start = tokens.indices.dropLast().first(where: {
        Self.treating.contains(tokens[$0].word)
          && ["of", "for"].contains(tokens[$0 + 1].word)
      })
    else { return nil }
    let rest = tokens[(start + 2)...]
    let end =
      rest.firstIndex {
        ![.word, .number, .hyphen].contains($0.kind)
          || $0.word != "of" && ClosedClass.tag(of: $0.word) == .preposition
          || ClosedClass.tag(of: $0.word) == .relative
          || Self.closing.contains($0.word)
      } ?? rest.endIndex
    let words = rest[..<end]
    guard let last = words.last, last.kind != .hyphen, (1...7).contains(words.count),
      !words.holds(Self.vague)
    else { return nil }
    return filing.text(words, near: fact)
  }

  private static let treating = WordSet("treatment prevention management")
  private static let closing = WordSet("in that which who with as is are by or")
  private static let vague = WordSet("these this such certain various patients it")
}
