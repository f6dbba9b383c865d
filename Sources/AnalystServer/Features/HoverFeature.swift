internal import Analysis

/// Answers `textDocument/hover`: a fact with what proves it, the findings, or the summary.
enum HoverFeature: Feature {
  /// The greatest number of facts shown at once.
  private static let greatestFactCount = 4

  /// Says that there are hovers.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.hoverProvider = true
  }

  /// What is known about a position; nil if nothing is.
  static func respond(
    to request: HoverRequest, in document: DocumentContext
  ) throws(ResponseError) -> Hover? {
    let filing = document.filing
    guard filing.documentKind != .unknown else { return nil }
    let offset = document.scribe.byteOffset(of: request.position)
    var text = MarkupBuilder(document.client.prefersMarkdownHovers ? .markdown : .plaintext)
    var place: ByteRange?

    let facts = facts(at: offset, in: filing)
    for (fact, range) in facts.prefix(greatestFactCount) {
      if !text.isEmpty { text.addRule() }
      describe(fact, document.scribe, &text)
      place = place ?? range
    }
    if let title = filing.outline.sections.first?.headingRange, title.contains(offset),
      !filing.summary.sentences.isEmpty
    {
      if !text.isEmpty { text.addRule() }
      describe(filing.summary, &text)
      place = place ?? title
    }
    let findings = filing.findings.filter { $0.range.contains(offset) }
    if !findings.isEmpty {
      if !text.isEmpty { text.addRule() }
      text.add(list: findings.map { "\($0.message.text) [\($0.code)]" })
      place = place ?? findings.map(\.range).min { $0.count < $1.count }
    }
    return place.map { Hover(contents: text.content, range: document.scribe.range($0)) }
  }
}

extension HoverFeature {
  /// The facts whose words hold an offset, those with the fewest words first.
  private static func facts(at offset: Int, in filing: Filing) -> [(fact: Fact, range: ByteRange)] {
    var found: [(fact: Fact, range: ByteRange)] = []
    for fact in filing.facts {
      guard let range = ([fact.range] + fact.mentions).first(where: { $0.contains(offset) })
      else { continue }
      found.append((fact, range))
    }
    return found.enumerated().sorted {
      ($0.element.range.count, $0.offset) < ($1.element.range.count, $1.offset)
    }.map(\.element)
  }

  private static func describe(_ fact: Fact, _ scribe: FilingScribe, _ text: inout MarkupBuilder) {
    text.add(title: fact.kindName)
    var lines: [String] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(label): \(value)") }
    }
    let asWritten = fact.value.map { WhiteSpace.collapsed($0.raw) }
    let value = fact.normalizedValue
    add("value", value)
    if asWritten != value { add("as written", asWritten) }
    add("unit", fact.unit)
    add("period", period(of: fact))
    add("subject", fact.subject.map(WhiteSpace.collapsed))
    add("share by", fact.dimension.map { FactWording.words($0.rawValue) })
    add("customers counted", fact.topCount.map(String.init))
    add("qualifier", fact.qualifier.map(WhiteSpace.collapsed))
    add("modality", FactWording.words(fact.modality.rawValue))
    if fact.polarity == .negated { add("polarity", fact.polarity.rawValue) }
    add("computed from", fact.derivedFrom.joined(separator: ", "))
    text.add(list: lines)
    text.add(quotation: FactWording.shortened(scribe.quote(fact.sentenceRange), to: 600))
  }

  private static func period(of fact: Fact) -> String? {
    guard let period = fact.period else { return nil }
    let days = [period.start, period.end].compactMap { $0?.description }
    guard !days.isEmpty, !days.contains(period.label) else { return period.label }
    return "\(period.label) (\(period.start == nil ? "to " : "")\(days.joined(separator: " to ")))"
  }

  private static func describe(_ summary: BusinessSummary, _ text: inout MarkupBuilder) {
    text.add(title: "Business summary")
    text.add(paragraph: summary.text)
    text.add(paragraph: "\(summary.tokenCount) of \(summary.tokenBudget) tokens")
  }
}
