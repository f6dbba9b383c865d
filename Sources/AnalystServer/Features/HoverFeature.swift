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
    var text = MarkupBuilder(
      document.client.prefersMarkdownHovers ? .markdown : .plaintext,
      readsFormulas: document.client.readsFormulas)
    var place: ByteRange?

    let facts = facts(at: offset, in: document)
    let series = facts.isEmpty ? nil : FactSeries(filing)
    for (fact, range) in facts.prefix(greatestFactCount) {
      if !text.isEmpty { text.addRule() }
      describe(fact, series, document.scribe, &text)
      place = place ?? range
    }
    if let (words, meaning) = explanation(at: offset, in: document) {
      if !text.isEmpty { text.addRule() }
      text.add(title: meaning.title)
      if let body = meaning.body { text.add(paragraph: body) }
      if let quotation = meaning.quotation { text.add(quotation: quotation) }
      place = place ?? words
    }
    if let title = filing.outline.sections.first?.headingRange, title.contains(offset),
      !document.summary.sentences.isEmpty
    {
      if !text.isEmpty { text.addRule() }
      text.add(title: "Business summary")
      text.add(document.summary, document.settings.settings.summaryStyle)
      place = place ?? title
    }
    let findings = document.findings.shown.filter { $0.range.contains(offset) }
    if !findings.isEmpty {
      if !text.isEmpty { text.addRule() }
      text.add(list: findings.map { "\($0.message.text) (\($0.code))" })
      place = place ?? findings.map(\.range).min { $0.count < $1.count }
    }
    return place.map { Hover(contents: text.content, range: document.scribe.range($0)) }
  }
}

extension HoverFeature {
  /// The facts whose words hold an offset, those with the fewest words first.
  ///
  /// Of those, where some have their figure there, only these.
  private static func facts(
    at offset: Int, in document: DocumentContext
  ) -> [(fact: Fact, range: ByteRange)] {
    var found: [(fact: Fact, range: ByteRange)] = []
    for fact in document.filing.facts {
      guard let range = ([fact.range] + fact.mentions).first(where: { $0.contains(offset) })
      else { continue }
      found.append((fact, range))
    }
    let pointed = found.filter {
      $0.fact.value != nil && FigurePlace.range(of: $0.fact, in: document).contains(offset)
    }
    if !pointed.isEmpty { found = pointed }
    return found.enumerated().sorted {
      ($0.element.range.count, $0.offset) < ($1.element.range.count, $1.offset)
    }.map(\.element)
  }

  private static func describe(
    _ fact: Fact, _ series: FactSeries?, _ scribe: FilingScribe, _ text: inout MarkupBuilder
  ) {
    var rows: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append((name, value)) }
    }
    let asWritten = fact.value.map(FactWording.figure)
    let value = fact.normalizedValue
    if asWritten != value { add("value", value) }
    add("period", period(of: fact))
    if let change = series?.change(of: fact) {
      let prior = change.prior.value.map(FactWording.figure) ?? ""
      let year = change.prior.period.map { " in \($0.label)" } ?? ""
      add("change", "\(change.text) after \(prior)\(year) (computed)")
    }
    add("subject", fact.shownSubject)
    add("share by", fact.dimension.map { FactWording.words($0.rawValue) })
    add("customers counted", fact.topCount.map(String.init))
    add("qualifier", fact.qualifier.map(WhiteSpace.collapsed))
    if fact.modality != .actual { add("modality", FactWording.words(fact.modality.rawValue)) }
    if fact.polarity == .negated { add("polarity", fact.polarity.rawValue) }
    add("computed from", fact.derivedFrom.joined(separator: ", "))
    text.add(table: rows, title: (fact.kindName, asWritten ?? ""))
    text.add(drawing: bars(of: series?.years(of: fact) ?? []))
    // The sentence proves a figure; without one it would only say again what is pointed at.
    guard fact.value != nil else { return }
    text.add(quotation: FactWording.shortened(scribe.quote(fact.sentenceRange), to: 600))
  }

  /// One bar for each year, as long as its amount of money is great.
  private static func bars(of facts: [Fact]) -> [String] {
    let amounts = facts.compactMap { fact in
      fact.unit == "percent" || fact.unit == nil ? nil : fact.value?.nominal
    }
    guard amounts.count == facts.count, amounts.count >= 2, let greatest = amounts.max(),
      greatest > .zero, !amounts.contains(where: \.isNegative), facts.count <= 12
    else { return [] }
    return zip(facts, amounts).map { fact, amount in
      let length =
        Rational(amount.scaled(byPowerOfTen: 1), greatest)?.rounded(places: 0)?.integer ?? 0
      let bar = String(repeating: "█", count: min(max(length, 0), 10) * 2)
      let raw = fact.value.map(FactWording.figure) ?? ""
      return "\(fact.period?.label ?? "") \(bar) \(raw)"
    }
  }

  private struct Meaning {
    var title: String
    var body: String?
    var quotation: String?
  }

  /// What a term or a cross reference stands for.
  private static func explanation(
    at offset: Int, in document: DocumentContext
  ) -> (words: ByteRange, meaning: Meaning)? {
    let scribe = document.scribe
    switch Occurrences.subject(at: offset, in: document) {
    case .term(let term, let words):
      guard let definition = term.definition(at: offset) else { return nil }
      return (
        words,
        Meaning(
          title: term.name, body: definition.expansion,
          quotation: FactWording.shortened(scribe.quote(definition.sentence), to: 400))
      )
    case .reference(let reference):
      guard let place = reference.place else { return nil }
      let rest = ByteRange(place.heading.end, min(place.range.end, place.heading.end + 1200))
      let opening = FactWording.shortened(scribe.quote(rest), to: 300)
      return (
        reference.range,
        Meaning(
          title: WhiteSpace.collapsed(FactWording.shortened(place.name, to: 200)),
          quotation: opening.isEmpty ? nil : opening)
      )
    case .section, .fact, nil: return nil
    }
  }

  private static func period(of fact: Fact) -> String? {
    guard let period = fact.period else {
      return fact.reportPeriod.map {
        "\($0.label) (the year reported on; told in the present tense)"
      }
    }
    let days = [period.start, period.end].compactMap { $0?.description }
    guard !days.isEmpty, !days.contains(period.label) else { return period.label }
    return "\(period.label) (\(period.start == nil ? "to " : "")\(days.joined(separator: " to ")))"
  }
}
