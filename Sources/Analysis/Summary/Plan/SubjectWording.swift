/// Makes the subject of a fact fit into a sentence.
enum SubjectWording {
  private static let measures: Set<String> = [
    "net", "total", "sales", "revenue", "revenues", "our", "the", "its", "product", "operating",
    "penetration",
  ]
  private static let prepositions: Set<String> = ["of", "for", "from", "in", "to", "by"]
  private static let smallNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let owners: Set<String> = ["our", "the", "Company’s", "its", "Company's", "we"]

  /// `Net sales for e-commerce` → `e-commerce`; nil for what is no thing that can bring revenue.
  static func share(_ subject: String) -> String? {
    var words = subject.prefix { $0 != "(" && $0 != "," }.split(separator: " ")[...]
    if let preposition = words.firstIndex(where: { prepositions.contains(String($0)) }),
      preposition > words.startIndex,
      words[..<preposition].allSatisfy({ measures.contains($0.lowercased()) })
    {
      words = words[(preposition + 1)...]
    }
    while let first = words.first, owners.contains(String(first)) || first.lowercased() == "the" {
      words.removeFirst()
    }
    guard let first = words.first, words.count <= 7, isPlain(words.joined(separator: " ")),
      !words.contains(where: { ["through", "that", "which", "who"].contains($0) })
    else { return nil }
    if words.count > 1, let last = words.last, ["revenues", "revenue", "sales"].contains(last),
      !measures.contains(words[words.endIndex - 2].lowercased())
    {
      words.removeLast()
    }
    // `non-U.S.` that was cut at its stop.
    if let last = words.last, let hyphen = last.lastIndex(of: "-"),
      last.distance(from: hyphen, to: last.endIndex) <= 2
    {
      return nil
    }
    guard !words.contains(where: { costs.contains($0.lowercased()) }) else { return nil }
    let text = words.joined(separator: " ")
    if measures.contains(text.lowercased()) { return nil }
    // `the Tidewatch 7 display`, but `Prescription Product`: a name ends with a capital.
    let isThing = words.last.map { things.contains(String($0)) } ?? false
    return isThing && (words.count > 1 || first.first?.isLowercase == true) ? "the " + text : text
  }

  /// The names of parts as they stand in one list: `the United States`, `direct sales`, `Customer A`
  /// and then `B`.
  static func listed(_ names: [String]) -> [String] {
    let words = names.map { $0.split(separator: " ") }
    let lead = words.first.map { $0.dropLast() } ?? []
    // Customers that the text calls by a letter or a number.
    let isLettered =
      names.count > 1 && !lead.isEmpty
      && words.allSatisfy { $0.dropLast() == lead && ($0.last?.utf8.count ?? 0) == 1 }
    return names.indices.map { index in
      if isLettered, index > 0 { return String(words[index].last ?? "") }
      if words[index].count == 1, ways.contains(names[index].lowercased()) {
        return names[index] + " sales"
      }
      return isWithArticle(names[index]) ? "the " + names[index] : names[index]
    }
  }

  /// Adjectives by which sales are divided.
  private static let ways: Set<String> = [
    "direct", "indirect", "domestic", "foreign", "international", "export", "online", "wholesale",
  ]

  /// Whether a name wants an article: a country of several, a region or a rest.
  private static func isWithArticle(_ name: String) -> Bool {
    let folded = name.lowercased()
    return pluralPlaces.contains(folded) || folded.hasPrefix("rest of ")
      || folded.hasSuffix(" region") && !folded.hasPrefix("the ")
  }

  private static let pluralPlaces: Set<String> = [
    "united states", "u.s.", "united kingdom", "u.k.", "americas", "netherlands", "philippines",
    "middle east", "far east", "united arab emirates", "european union", "caribbean",
    "united states and canada", "southeast", "southwest", "northeast", "northwest", "midwest",
  ]

  /// A share that nobody reaches: `10% or more`, `more than 10%`; nil for other bounds.
  static func limit(_ share: Fact.Value) -> String? {
    switch share.bound {
    case .atLeast: "\(share.raw) or more"
    case .over: "more than \(share.raw)"
    default: nil
    }
  }

  /// Words of rows that are costs or results, not sources of revenue.
  private static let costs: Set<String> = [
    "cost", "costs", "expense", "expenses", "administrative", "income", "loss", "profit", "margin",
    "tax", "taxes", "depreciation", "amortization", "earnings", "those", "provision", "research",
  ]
  /// Nouns that want an article.
  private static let things: Set<String> = [
    "product", "segment", "business", "market", "line", "division", "channel", "region",
    "customer", "category", "platform", "unit", "tenant", "licensee", "display", "tablet", "phone",
    "device", "brand", "system", "program", "family", "series", "network",
  ]
  private static let bases: Set<String> = [
    "revenue", "revenues", "sales", "premiums", "turnover", "income",
  ]
  private static let vagueParts: Set<String> = [
    "total", "consolidated", "worldwide", "aggregate", "annual", "overall", "combined",
  ]

  /// Whether a word is what shares are of.
  static func isMeasure(_ word: String) -> Bool { bases.contains(word.lowercased()) }

  /// Whether a phrase means all of the revenue.
  static func isRevenue(_ base: String) -> Bool {
    let words = base.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, bases.contains(last) else { return false }
    return words.dropLast().allSatisfy {
      ["net", "operating", "rental", "gross"].contains($0) || vagueParts.contains($0)
    }
  }

  /// What a share is of, from the words after `of`: `total net sales` is `net sales`.
  static func base(_ words: [String]) -> String? {
    guard let last = words.last, isMeasure(last), words.count <= 4 else { return nil }
    let kept = words.filter { !vagueParts.contains($0.lowercased()) }
    // A name before it tells whose it is, which the sentence does not ask.
    guard kept.dropLast().allSatisfy({ $0 == "U.S." || $0.first?.isLowercase == true }) else {
      return nil
    }
    return kept.joined(separator: " ")
  }

  /// Whether the name of an amount means all of the revenue: `total railway operating revenues`.
  static func isWholeRevenue(_ subject: String) -> Bool {
    let words = subject.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, ["revenue", "revenues", "sales"].contains(last), words.count <= 4
    else { return false }
    return words.contains("total") || words.contains("operating") && words.count <= 3
      || words == ["net", "sales"]
  }

  /// The name of an amount without `total`.
  static func withoutTotal(_ subject: String) -> String {
    let words = subject.prefix { $0 != "(" && $0 != "," }.split(separator: " ")
      .filter { $0.lowercased() != "total" }
    return lowered(words.joined(separator: " "))
  }

  /// The text with a small first letter, unless it opens with a name in capitals.
  static func lowered(_ text: String) -> String {
    let first = text.prefix { $0 != " " }
    guard common.contains(first.lowercased()) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Words that open the name of an amount and are no names themselves.
  private static let common: Set<String> = [
    "net", "gross", "total", "operating", "product", "products", "revenue", "revenues", "royalty",
    "license", "licensing", "service", "services", "fuel", "railway", "rental", "long-term",
    "short-term", "subordinated", "membership", "agency", "interest", "noninterest",
    "investment", "premium", "premiums", "sales", "subscription", "equipment", "debt", "notes",
    "borrowings", "senior", "comparable", "domestic", "international", "fees",
  ]

  /// Whether the name of an amount means debt in all: `Total long-term debt`.
  static func isDebt(_ subject: String) -> Bool {
    let words = withoutTotal(subject).lowercased().split(separator: " ").map(String.init)
    guard words.count <= 4, let last = words.last else { return false }
    return ["debt", "borrowings", "debentures", "indebtedness"].contains(last)
      && words.dropLast().allSatisfy {
        ["long-term", "short-term", "subordinated", "senior", "convertible", "bank"].contains($0)
      }
  }

  /// `top four customers` → `The top four customers`; what is said of them in brackets is left out.
  static func customers(_ subject: String) -> String {
    var words = subject.prefix { $0 != "(" }.split(separator: " ")[...]
    // `revenues from our top four customers`
    if let preposition = words.firstIndex(of: "from") ?? words.firstIndex(of: "to") {
      words = words[(preposition + 1)...]
    }
    while let first = words.first, owners.contains(String(first)) { words.removeFirst() }
    let opensWithNumber =
      words.first.map { $0.first?.isNumber == true || smallNumbers.contains($0.lowercased()) }
      ?? true
    let text = words.joined(separator: " ")
    let isKnown = words.contains { ["largest", "top", "biggest", "principal"].contains($0) }
    return opensWithNumber && !isKnown ? ThirdPerson.capitalised(text) : "The " + text
  }

  /// Whether a qualifier tells how people are employed: `full-time`.
  static func isManner(_ qualifier: String) -> Bool {
    qualifier.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).allSatisfy {
      ["full", "time", "regular", "permanent", "part", "equivalent"].contains($0)
    }
  }

  /// Whether a phrase is made of words only and ends with one.
  static func isPlain(_ text: String) -> Bool {
    guard let last = text.utf8.last, ByteClass.isLetter(last) || last == UInt8(ascii: ")") else {
      return !text.isEmpty && text.utf8.last.map { $0 >= 0x80 } == true
    }
    return !text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }
  }
}
