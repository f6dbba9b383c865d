/// Tells by whom or what a share is made.
enum ShareSubject {
  private static let customers = WordSet(
    "customer customers client clients licensee licensees payor payors agency agencies")
  private static let channels = WordSet(
    """
    partners distributors distributor resellers reseller wholesalers wholesaler retailers dealers
    carriers carrier channel channels oems e-commerce ecommerce online
    """)
  private static let places = WordSet(
    """
    international foreign overseas domestic region regions countries country states europe asia
    america americas canada china japan korea india mexico brazil germany france kingdom australia
    africa emea apac outside asia-pacific taiwan singapore israel california texas florida
    """)
  private static let products = WordSet(
    """
    product products tablet tablets software hardware services service device devices phones systems
    solutions subscriptions drugs pharmaceuticals cases components equipment instruments
    """)

  /// Words of what is a share of revenue without bringing it.
  static let buyers = WordSet("customer customers market markets buyer buyers resellers")
  static let expenses = WordSet(
    """
    expense expenses cost costs administrative income profit depreciation amortization margin loss losses taxes
    earnings ebitda expenditures
    """)
  private static let sold = PhrasePattern(
    "(our|its|the|these|such)* (total|net|aggregate|aggregated|consolidated|gross)* (revenue|revenues|sales|accounts receivable|receivables|purchases) (from|to|of|by|with|for|through|due from) <party:(sales (to|of))?>"
  )

  /// Whom or what a share is of: `revenues from customers in Peru` without its first words.
  static func party(of subject: Range<Int>, in sentence: SentenceReading) -> Range<Int> {
    guard let match = sold.match(sentence, at: subject.lowerBound),
      match.tokens.upperBound < subject.upperBound
    else { return subject }
    return match.tokens.upperBound..<subject.upperBound
  }

  /// What a share by a subject is a share by, as far as its words tell.
  static func dimension(of subject: Range<Int>, in sentence: SentenceReading) -> Fact.Dimension? {
    let words = subject.map { sentence.word($0) }
    // The head is the last noun before an attached phrase; `sales to customers in China` is by place.
    if words.contains(where: places.contains) { return .geography }
    if words.contains(where: channels.contains) { return .channel }
    // `our Diabetic Products customers`: the buyers of a line of products are all its sales.
    let buyers = words.lastIndex(where: customers.contains)
    if let buyers, let goods = words.firstIndex(where: products.contains), goods < buyers,
      // … but `equipment and services to agencies` are what those buy.
      !words[goods..<buyers].contains("to")
    {
      return .product
    }
    if buyers != nil { return .customer }
    if words.contains("segment") || words.contains("segments") { return .segment }
    if words.contains(where: products.contains) { return .product }
    return nil
  }
}

extension SentenceReading {
  /// Whether a subject is just `we` or the registrant by title.
  func isSelf(_ subject: Range<Int>?) -> Bool {
    guard let subject, subject.count <= 2 else { return false }
    return isRegistrant(subject) && !subject.contains { word($0) == "our" }
  }

  /// Two words that modify one noun: `direct and indirect distribution channels`.
  func modifiersJoined(in phrase: Range<Int>) -> [Range<Int>] {
    guard let joint = phrase.first(where: { word($0) == "and" }), phrase.contains(joint - 1),
      phrase.contains(joint + 2), tag(joint - 1) == .nominal, tag(joint + 1) == .nominal,
      tag(joint + 2) == .nominal, tag(joint - 2) != .nominal
    else { return [] }
    return [(joint - 1)..<joint, (joint + 1)..<phrase.upperBound]
  }

  /// The names in a phrase that lists some: `McKesson and Cardinal`.
  func namesListed(in phrase: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for token in phrase {
      let isName = tag(token) == .nominal && tokens[token].traits.contains(.capitalised)
      if isName {
        start = start ?? token
      } else if let first = start {
        result.append(first..<token)
        start = nil
      }
    }
    if let first = start { result.append(first..<phrase.upperBound) }
    return result
  }
}
