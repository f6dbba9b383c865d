extension FactSentences {
  /// Net income or loss of the year and the year before.
  mutating func profit() {
    guard let year, let newest = total(.netIncome, in: year) else { return }
    let before = total(.netIncome, in: year - 1)
    var text =
      (isNegative(newest) ? "The net loss was " : "Net income was ")
      + unsigned(newest) + Wording.inPeriod(newest)
    var facts = [newest]
    if let before {
      text += ", after "
      if isNegative(before) != isNegative(newest) {
        text += isNegative(before) ? "a net loss of " : "net income of "
      }
      text += unsigned(before) + Wording.inPeriod(before)
      facts.append(before)
    }
    add(.profit, .financing, 96, text, facts)
  }

  /// What the year brought and took besides: `In 2022, income from operations was …`.
  mutating func flows() {
    guard let year else { return }
    var parts: [(text: String, fact: Fact, topic: SummaryTopic.Name)] = []
    if let fact = total(.operatingIncome, in: year) {
      let noun = isNegative(fact) ? "the operating loss was" : "operating income was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .operatingIncome))
    }
    if let fact = total(.operatingCashFlow, in: year) {
      let verb = isNegative(fact) ? "used" : "provided"
      parts.append(("operating activities \(verb) \(unsigned(fact)) of cash", fact, .operatingCash))
    }
    if let fact = total(.capex, in: year) {
      parts.append(("capital expenditures were \(unsigned(fact))", fact, .capex))
    }
    if let fact = total(.rdExpense, in: year) {
      parts.append(("research and development expenses were \(unsigned(fact))", fact, .research))
    }
    guard let first = parts.first else { return }
    add(
      first.topic, .financing, 62 + parts.count * 7,
      "In \(year), \(Wording.list(parts.map(\.text)))", parts.map(\.fact),
      covers: parts.map(\.topic))
  }

  /// What stood in the balance sheet at the end of the year.
  mutating func balances() {
    guard let year else { return }
    var parts: [(text: String, fact: Fact, topic: SummaryTopic.Name)] = []
    if let fact = balance(.cash, in: year), !isNegative(fact), !toldByText.contains(.cash) {
      parts.append(("cash was \(unsigned(fact))", fact, .cash))
    }
    if let fact = balance(.workingCapital, in: year), !toldByText.contains(.workingCapital) {
      let noun = isNegative(fact) ? "the working capital deficit was" : "working capital was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .workingCapital))
    }
    if let fact = balance(.stockholdersEquity, in: year) {
      let noun = isNegative(fact) ? "the stockholders’ deficit was" : "stockholders’ equity was"
      parts.append(("\(noun) \(unsigned(fact))", fact, .equity))
    }
    if let fact = balance(.accumulatedDeficit, in: year), let value = fact.value?.nominal,
      value.isNegative || fact.value?.captionScale == 0
    {
      parts.append(("the accumulated deficit was \(unsigned(fact))", fact, .equity))
    }
    guard let first = parts.first else { return }
    add(
      first.topic, .financing, 58 + parts.count * 7,
      "At the end of \(year), \(Wording.list(parts.map(\.text)))", parts.map(\.fact),
      covers: parts.map(\.topic))
  }

  /// Numbers of customers and stores.
  mutating func counts() {
    guard let year else { return }
    for (kind, topic, facet) in [
      (FactKind.customerCount, SummaryTopic.Name.customerCount, Facet.customers),
      (.storeCount, .network, .channels),
    ] {
      let newest = stated(kind).filter {
        $0.period.map { $0.year >= year } ?? false && $0.subject != nil
          && ($0.value?.nominal).map { $0 > ExactDecimal(1) } ?? false
      }
      guard let fact = newest.first, let value = fact.value, let subject = fact.subject,
        SubjectWording.isPlain(subject)
      else { continue }
      add(
        topic, facet, 58,
        "The company had \(Wording.hedge(value.bound))\(value.raw) \(subject)\(when(fact))",
        [fact])
    }
  }

  /// The people who work for the registrant.
  mutating func staff() {
    guard let people = stated(.employees).sorted(by: FilingFacts.isNewer).first,
      let value = people.value
    else { return }
    let others = stated(.contractors).first { $0.period == people.period }
    let manner = people.qualifier.map { $0 + " " } ?? ""
    var text = "The company had \(Wording.hedge(value.bound))\(value.raw) \(manner)employees"
    if let others, let count = others.value {
      text += " and \(Wording.hedge(count.bound))\(count.raw) contractors"
    }
    text += when(people)
    add(.employees, .context, 44, text, [people] + (others.map { [$0] } ?? []))
  }
}

extension FactSentences {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// ` at December 31, 2022`, ` in 2022`, ` in January 2020`; empty where no words fit.
  func when(_ fact: Fact) -> String {
    guard let period = fact.period else { return "" }
    switch period.kind {
    case .instant: return " at \(Wording.day(period))"
    case .year: return " in \(period.year)"
    case .month:
      guard let month = period.end?.month, (1...12).contains(month) else { return "" }
      return " in \(Self.months[month - 1]) \(period.year)"
    default: return ""
    }
  }
}

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
    let text = words.joined(separator: " ")
    if measures.contains(text.lowercased()) { return nil }
    let isPlural = text.hasSuffix("s") || text.hasSuffix("s)")
    return first.first?.isUppercase == true || isPlural || first.contains("-")
      ? text : "the " + text
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
    return opensWithNumber ? ThirdPerson.capitalised(text) : "The " + text
  }

  /// Whether a phrase is made of words only and ends with one.
  static func isPlain(_ text: String) -> Bool {
    guard let last = text.utf8.last, ByteClass.isLetter(last) || last == UInt8(ascii: ")") else {
      return !text.isEmpty && text.utf8.last.map { $0 >= 0x80 } == true
    }
    return !text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }
  }
}
