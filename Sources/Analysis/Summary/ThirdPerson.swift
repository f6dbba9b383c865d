/// Writes passages that speak of “we” and “our” in the third person.
struct ThirdPerson {
  /// How a sentence names the registrant where it opens with it.
  enum Mention: Sendable, Hashable {
    /// By its name.
    case name
    /// As the company.
    case again
    /// As `it`, right after a sentence about the registrant.
    case pronoun
  }

  /// How the registrant is called.
  let name: String
  /// How it is called when it opens a sentence again.
  let again: String
  /// The registrant.
  var registrant: Registrant?

  private static let marketing = WordSet(
    """
    leading innovative industry-leading best-in-class premier unique world-class superior premium
    cutting-edge state-of-the-art trusted renowned high-quality award-winning unmatched
    comprehensive exciting powerful market-leading revolutionary
    """)

  /// The passage as a sentence with its stop; nil where it cannot be said in the third person.
  func sentence(_ passage: Passage, as mention: Mention) -> String? {
    guard !isUnsure(passage) else { return nil }
    var draft = Draft(writer: self, mention: mention, elements: passage.elements)
    draft.run(subject: passage.subject)
    guard let text = draft.finish(), !text.isEmpty else { return nil }
    return Self.capitalised(text) + (text.hasSuffix(".") ? "" : ".")
  }

  /// Whether a verb joined to that of `we` may have been read as a noun: `…, but handle internally`.
  private func isUnsure(_ passage: Passage) -> Bool {
    guard let subject = passage.subject,
      passage.elements[subject].contains(where: { $0.word == "we" })
    else { return false }
    let elements = passage.elements
    return elements.indices.dropLast().dropFirst().contains { index in
      guard elements[index].tag == .nominal, elements[index - 1].tag == .coordinator,
        let entry = VerbLexicon.shared.entry(elements[index].word), entry.mayBe(.base)
      else { return false }
      let next = elements[index + 1]
      return next.tag == .determiner || next.tag == .possessive
        || next.tag == .adverb && elements[index - 1].word == "but"
    }
  }

  /// The possessive of a name: `Sonim’s`, `Forward Industries’`.
  static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "’" : "’s") }

  /// The text with its first letter as a capital; `iPhone` and `eBay` are written as they are.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    if first.isLowercase, text.dropFirst().prefix(1).contains(where: \.isUppercase) { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// A sentence under way.
  private struct Draft {
    let writer: ThirdPerson
    let mention: Mention
    let elements: [Passage.Element]
    private var output: [(text: String, isSpaced: Bool)] = []
    /// Whether the sentence has named the registrant, so that `it` can only mean that.
    private var isNamed = false
    private var pendingSpace = false
    private var isFaulty = false
    /// Articles after which a word was left out.
    private var loosened: [Int] = []

    init(writer: ThirdPerson, mention: Mention, elements: [Passage.Element]) {
      self.writer = writer
      self.mention = mention
      self.elements = elements
    }

    mutating func run(subject: Range<Int>?) {
      var index = 0
      while index < elements.count {
        if let subject, index == subject.lowerBound, isWholeSubject(subject) {
          put(isNamed ? "it" : registrant, isSpaced: true)
          isNamed = true
          index = subject.upperBound
          continue
        }
        index = write(index, subject: subject)
      }
    }

    mutating func finish() -> String? {
      guard !isFaulty else { return nil }
      setArticles()
      var result = ""
      for word in output {
        let isMarked = result.hasSuffix("®") || result.hasSuffix("™")
        if word.isSpaced || isMarked && word.text.first?.isLetter == true, !result.isEmpty,
          ![",", ";", ".", ":"].contains(word.text)
        {
          result += " "
        }
        result += word.text
      }
      while let last = result.last, ",;:–- ".contains(last) { result.removeLast() }
      return result
    }

    // MARK: Words

    private mutating func put(_ text: String, isSpaced: Bool) {
      output.append((text, isSpaced || pendingSpace))
      pendingSpace = false
    }

    /// Writes the element and gives the number of the next one.
    private mutating func write(_ index: Int, subject: Range<Int>?) -> Int {
      let element = elements[index]
      if element.kind == .openQuote || element.kind == .closeQuote {
        pendingSpace = pendingSpace || element.isSpaced
        return index + 1
      }
      if isDropped(index) {
        if let last = output.last?.text, last == "a" || last == "an" || last == "the" {
          loosened.append(output.count - 1)
        }
        pendingSpace = true
        return index + 1
      }
      if element.word == "also" || element.word == "currently", element.tag == .adverb, index > 0,
        !isAddition(index)
      {
        return index + 1
      }
      if isCompany(index) {
        return writeCompany(index)
      }
      switch element.word {
      case "us" where element.text != "us":
        put(element.text, isSpaced: element.isSpaced)
      case "we":
        if index == subject?.lowerBound, !isNamed {
          put(registrant, isSpaced: true)
        } else {
          put(it, isSpaced: true)
        }
        isNamed = true
      case "us":
        put(it, isSpaced: true)
        isNamed = true
      case "our", "ours":
        put(owner(index), isSpaced: true)
        isNamed = true
      case "ourselves":
        put("itself", isSpaced: true)
      case "i", "my", "you", "your":
        isFaulty = true
      default:
        if writer.registrant?.aliases.contains(element.word) == true,
          element.text.first?.isUppercase == true
        {
          isNamed = true
        }
        put(element.thirdPerson ?? element.text, isSpaced: element.isSpaced)
      }
      return index + 1
    }

    /// Whether `also` adds to something that is told: `who also sell`, `While it sells …, it also`.
    private func isAddition(_ index: Int) -> Bool {
      elements[..<index].contains { $0.tag == .relative || $0.tag == .subordinator }
    }

    /// `the Company’s` → `its`, `the Company` → `it`.
    private mutating func writeCompany(_ index: Int) -> Int {
      let end = elements[index].word == "the" ? index + 2 : index + 1
      if end < elements.count, elements[end].tag == .possessiveMark {
        put(owner(index), isSpaced: true)
        isNamed = true
        return end + 1
      }
      put(output.isEmpty ? registrant : it, isSpaced: true)
      isNamed = true
      return end
    }

    private func isCompany(_ index: Int) -> Bool {
      let isArticle = elements[index].word == "the"
      let noun = isArticle ? index + 1 : index
      guard noun < elements.count, OwnerWords.company.contains(elements[noun].word),
        elements[noun].text.first?.isUppercase == true
      else { return false }
      return isArticle || index == 0
    }

    /// Whether the subject is the registrant alone, so that a pronoun can stand for it.
    private func isWholeSubject(_ subject: Range<Int>) -> Bool {
      let words = elements[subject].filter { $0.kind == .word }
      guard let first = words.first, !words.contains(where: { $0.tag == .coordinator }) else {
        return false
      }
      if first.word == "we" { return words.count == 1 }
      if let last = words.last, words.count == 2, first.word == "the" {
        return OwnerWords.company.contains(last.word) && last.text.first?.isUppercase == true
      }
      guard let registrant = writer.registrant, registrant.aliases.contains(first.word),
        !words.contains(where: { $0.tag == .possessiveMark })
      else { return false }
      let parts = Set(Registrant.words(of: registrant.name))
      return words.allSatisfy { parts.contains($0.word) || registrant.aliases.contains($0.word) }
    }

    // MARK: Names

    /// The registrant where a sentence speaks of it first.
    private var registrant: String {
      switch mention {
      case .name: writer.name
      case .again: output.isEmpty ? writer.again : "the company"
      case .pronoun: output.isEmpty ? "It" : "it"
      }
    }

    private var it: String { isNamed ? "it" : "the company" }

    private func owner(_ index: Int) -> String {
      guard output.isEmpty else {
        return isNamed ? "its" : "the company’s"
      }
      switch mention {
      case .name: return ThirdPerson.possessive(writer.name)
      case .again: return ThirdPerson.possessive(writer.again)
      case .pronoun: return "Its"
      }
    }

    // MARK: Marketing

    /// Whether a word praises and can go without a gap.
    private func isDropped(_ index: Int) -> Bool {
      let element = elements[index]
      guard ThirdPerson.marketing.contains(element.word), index + 1 < elements.count else {
        // `technologically innovative products`
        return element.tag == .adverb && index + 2 < elements.count
          && ThirdPerson.marketing.contains(elements[index + 1].word) && isDropped(index + 1)
          && element.word != "most"
      }
      guard elements[index + 1].tag == .nominal, elements[index + 1].kind == .word else {
        return false
      }
      guard index > 0 else { return false }
      switch elements[index - 1].tag {
      case .determiner, .possessive, .preposition, .verb, .participle, .possessiveMark, .adverb,
        .gerund:
        return elements[index - 1].word != "most"
      default: return false
      }
    }

    /// Sets articles right after words were left out: `the leading maker` is only one of many.
    private mutating func setArticles() {
      for index in loosened where index + 1 < output.count {
        let next = output[index + 1].text.lowercased()
        guard let first = next.first, first.isLetter else { continue }
        if output[index].text == "the" {
          guard index > 0, ["is", "are"].contains(output[index - 1].text) else { continue }
          output[index].text = "a"
        }
        let isVowel = "aeio".contains(first) && !next.hasPrefix("one") && !next.hasPrefix("eu")
        if output[index].text == "an", !isVowel, first != "u", first != "h" {
          output[index].text = "a"
        }
        if output[index].text == "a", isVowel { output[index].text = "an" }
      }
    }
  }
}
