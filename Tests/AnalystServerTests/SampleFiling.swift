@testable import Analysis

/// A small filing of a fictional registrant, put together by hand.
enum SampleFiling {
  /// The text: a title, an Item with two headings, revenue, a share and a person to count.
  static let text = """
    LARKSPUR INSTRUMENTS, INC.
    Item 1. Business
    Overview
    In 2022 our revenue was $69.8 million — “a record” 😀 — and 42% of it came from one customer.
    Employees
    We had 171 employees.

    """

  /// The byte range of the first occurrence of some words; empty at 0 where there is none.
  static func range(of words: String, in text: String = text) -> ByteRange {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    for start in bytes.indices where bytes[start...].starts(with: wanted) {
      return ByteRange(start, start + wanted.count)
    }
    return ByteRange(0, 0)
  }

  /// Two facts of revenue and one of context.
  static func facts(in text: String = text) -> [Fact] {
    let sentence = range(
      of: "In 2022 our revenue was $69.8 million — “a record” 😀 — and 42% of it came from one "
        + "customer.", in: text)
    return [
      Fact(
        id: "revenue-total-1", kind: .revenueTotal,
        value: Fact.Value(
          low: ExactDecimal(698, exponent: 5), high: ExactDecimal(698, exponent: 5), bound: .exact,
          lastPlace: 5, raw: "$69.8 million"),
        unit: "USD", period: .fiscalYear(2022), range: range(of: "$69.8 million", in: text),
        sentenceRange: sentence),
      Fact(
        id: "revenue-share-1", kind: .revenueShare, subject: "one customer",
        value: Fact.Value(
          low: ExactDecimal(42), high: nil, bound: .over, lastPlace: 0, raw: "42%"),
        unit: "percent", period: .fiscalYear(2022), dimension: .customer,
        range: range(of: "42%", in: text), sentenceRange: sentence,
        derivedFrom: ["revenue-total-1"]),
      Fact(
        id: "employees-1", kind: .employees,
        value: Fact.Value(
          low: ExactDecimal(171), high: ExactDecimal(171), bound: .exact, lastPlace: 0, raw: "171"),
        unit: "persons", range: range(of: "171", in: text),
        sentenceRange: range(of: "We had 171 employees.", in: text)),
    ]
  }

  /// A title, Item 1 and its two headings.
  static func outline(in text: String = text) -> Outline {
    let item = range(of: "Item 1. Business", in: text)
    let overview = range(of: "Overview", in: text)
    let employees = range(of: "Employees", in: text)
    let end = text.utf8.count
    return Outline(sections: [
      Outline.Section(
        kind: .item, item: "1", title: "Business", level: 1, headingRange: item,
        range: ByteRange(item.start, end),
        children: [
          Outline.Section(
            kind: .heading, title: "Overview", level: 2, headingRange: overview,
            range: ByteRange(overview.start, employees.start)),
          Outline.Section(
            kind: .runIn, title: "Employees", level: 2, headingRange: employees,
            range: ByteRange(employees.start, end)),
        ])
    ])
  }

  /// The filing; what is left out has the content that belongs to the text.
  static func make(
    text: String = text, kind: DocumentKind = .excerpt, facts: [Fact]? = nil,
    findings: [Finding] = [], outline: Outline? = nil
  ) -> Filing {
    let revenue = "$69.8 million"
    return Filing(
      buffer: TextBuffer(text), format: .plain, documentKind: kind, form: "10-K",
      registrant: "Larkspur Instruments, Inc.",
      periodEnd: CalendarDate(year: 2022, month: 12, day: 31),
      outline: outline ?? self.outline(in: text), facts: facts ?? self.facts(in: text),
      findings: findings,
      summary: .written(
        BusinessSummary(
          sentences: [
            BusinessSummary.Sentence(
              text: "Revenue was \(revenue) in 2022.", facet: .revenue,
              sources: [range(of: revenue, in: text)], factIDs: ["revenue-total-1"])
          ], tokenCount: 9, tokenBudget: 512)))
  }

  /// A finding at the first occurrence of some words.
  static func finding(
    at words: String, code: String = "revenue-concentration",
    severity: Finding.Severity = .warning, in text: String = text
  ) -> Finding {
    Finding(
      code: code, severity: severity, range: range(of: words, in: text),
      message: Finding.Message("Something about \(words)."),
      related: [Finding.Related(range: range(of: "one customer", in: text), message: "Who.")],
      data: .object([DataValue.Entry("share", .number(ExactDecimal(425, exponent: -1)))]))
  }
}
