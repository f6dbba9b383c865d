/// Writes passages that speak of “we” and “our” in the third person.
struct ThirdPerson {
  /// How the registrant is called where a sentence opens with it.
  let name: String
  /// How it is called when it opens a sentence again.
  let again: String

  private static let marketing = WordSet(
    """
    leading innovative industry-leading best-in-class premier unique world-class superior premium
    cutting-edge state-of-the-art trusted renowned high-quality award-winning unmatched
    """)
  private static let droppedAdverbs = WordSet(
    "currently also additionally furthermore moreover further recently")

  /// The passage as text, without its stop; `useName` writes the name out where it opens the sentence.
  func text(_ passage: Passage, useName: Bool) -> String {
    var output: [(text: String, isSpaced: Bool)] = []
    var depth = 0
    var openingDone = false
    // Whether the sentence has named the registrant, so that `it` can only mean that.
    var isNamed = false
    var pendingSpace = false
    // Articles after which a word was left out.
    var loosened: [Int] = []
    let elements = passage.elements
    for (index, element) in elements.enumerated() {
      if element.kind == .openBracket { depth += 1 }
      defer { if element.kind == .closeBracket { depth = max(0, depth - 1) } }
      guard depth == 0 else { continue }
      if Self.marketing.contains(element.word) {
        if let last = output.last?.text, last == "a" || last == "an" {
          loosened.append(output.count - 1)
        }
        continue
      }
      let next = index + 1 < elements.count ? elements[index + 1] : nil
      let isOpening = !openingDone
      if isOpening, element.tag == .adverb || element.tag == .comma || element.tag == .coordinator {
        continue
      }
      openingDone = true
      if Self.droppedAdverbs.contains(element.word), output.count <= 2 { continue }
      if element.kind == .openQuote || element.kind == .closeQuote {
        pendingSpace = pendingSpace || element.isSpaced
        continue
      }
      let isSpaced = element.isSpaced || pendingSpace
      pendingSpace = false
      if Self.isCompany(elements, index) {
        // `the Company’s` → `its`, `the Company` → `it`.
        if isOpening || output.isEmpty {
          output.append((subject(useName), true))
        } else if next?.tag != .possessiveMark {
          output.append((isNamed ? "it" : "the company", true))
        }
        isNamed = true
        continue
      }
      if element.tag == .determiner,
        next.map({ OwnerWords.company.contains($0.word) && $0.text.first?.isUppercase == true })
          == true
      {
        continue
      }
      if element.tag == .possessiveMark, index > 0, Self.isCompany(elements, index - 1) {
        if output.isEmpty || output.count == 1 && output[0].text == subject(useName) {
          output = [(useName ? Self.possessive(name) : "Its", true)]
        } else {
          output.append(("its", true))
        }
        continue
      }
      switch element.word {
      case "we":
        output.append((isOpening ? subject(useName) : isNamed ? "it" : "the company", true))
        isNamed = true
      case "us":
        output.append((isNamed ? "it" : "the company", true))
        isNamed = true
      case "our":
        isNamed = isNamed || isOpening
        output.append((isOpening ? (useName ? Self.possessive(name) : "Its") : "its", true))
      case "ourselves":
        output.append(("itself", true))
      default:
        let text = element.thirdPerson ?? element.text
        output.append((isOpening ? Self.capitalised(text) : text, isSpaced))
      }
    }
    return Self.joined(Self.withArticles(output, at: loosened))
  }

  private func subject(_ useName: Bool) -> String { useName ? name : again }

  /// The possessive of a name: `Sonim’s`, `Forward Industries’`.
  static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "’" : "’s") }

  /// The text with its first letter as a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  private static func isCompany(_ elements: [Passage.Element], _ index: Int) -> Bool {
    OwnerWords.company.contains(elements[index].word)
      && elements[index].text.first?.isUppercase == true
      && (index == 0 || elements[index - 1].word == "the")
  }

  /// Sets `a` and `an` right after words were left out.
  private static func withArticles(
    _ words: [(text: String, isSpaced: Bool)], at places: [Int]
  ) -> [(text: String, isSpaced: Bool)] {
    var result = words
    for index in places where index + 1 < result.count {
      guard let first = result[index + 1].text.lowercased().first, first.isLetter else { continue }
      let isVowel = "aeio".contains(first)
      if result[index].text == "an", !isVowel, first != "u", first != "h" {
        result[index].text = "a"
      }
      if result[index].text == "a", isVowel, !result[index + 1].text.lowercased().hasPrefix("one") {
        result[index].text = "an"
      }
    }
    return result
  }

  private static func joined(_ words: [(text: String, isSpaced: Bool)]) -> String {
    var result = ""
    for word in words {
      if word.isSpaced, !result.isEmpty, ![",", ";", ".", ":"].contains(word.text) {
        result += " "
      }
      result += word.text
    }
    while let last = result.last, ",;:–- ".contains(last) { result.removeLast() }
    return result
  }
}
