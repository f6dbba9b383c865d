internal import Analysis

/// How a report on a filing is made.
struct ReportMaker: Sendable {
  /// What the report is about.
  let origin: ReportOrigin
  /// The places of the filing.
  let scribe: FilingScribe
  /// Whether facts, sources and sections carry positions beside their byte ranges.
  let showsPositions: Bool
  /// The findings that are shown and those that are suppressed.
  let selection: SelectedFindings

  /// A maker of reports on a file, for the command line.
  init(
    file: String, _ filing: Filing, encoding: PositionEncoding = .utf16,
    selection: SelectedFindings? = nil
  ) {
    origin = .file(file)
    scribe = FilingScribe(filing, encoding: encoding)
    showsPositions = false
    self.selection = selection ?? SelectedFindings(all: filing)
  }

  /// A maker of reports on an open document, for a client.
  init(
    uri: String, version: Int, _ filing: Filing, encoding: PositionEncoding,
    selection: SelectedFindings? = nil
  ) {
    origin = .document(uri: uri, version: version)
    scribe = FilingScribe(filing, encoding: encoding)
    showsPositions = true
    self.selection = selection ?? SelectedFindings(all: filing)
  }

  /// What the checks found.
  func checkReport() -> CheckReport {
    CheckReport(
      origin: origin,
      content: CheckReport.Content(
        format: filing.format.rawValue, documentKind: filing.documentKind.rawValue,
        diagnostics: selection.shown.map(entry),
        suppressed: selection.suppressed.map { entry($0.finding) }))
  }

  /// What the text states, or what it states of one facet.
  func factsReport(where isWanted: (Fact) -> Bool = { _ in true }) -> FactsReport {
    FactsReport(
      origin: origin,
      content: FactsReport.Content(
        documentKind: filing.documentKind.rawValue,
        facts: filing.facts.filter(isWanted).map(entry)))
  }

  /// The business model in one paragraph, or what a part of the text says of it.
  func summaryReport(
    _ summary: BusinessSummary? = nil, within part: ByteRange? = nil
  ) -> SummaryReport {
    let summary = summary ?? filing.summary
    return SummaryReport(
      origin: origin,
      content: SummaryReport.Content(
        documentKind: filing.documentKind.rawValue,
        range: part.map { scribe.range($0) }, summary: summary.text,
        tokens: summary.tokenCount, budget: summary.tokenBudget,
        sentences: summary.sentences.map { sentence in
          SummaryReport.Sentence(
            text: sentence.text, facet: sentence.facet.rawValue,
            sources: sentence.sources.map { place($0) }, facts: sentence.factIDs)
        }))
  }

  /// The sections.
  func outlineReport() -> OutlineReport {
    OutlineReport(
      origin: origin,
      content: OutlineReport.Content(
        documentKind: filing.documentKind.rawValue, form: filing.form,
        registrant: filing.registrant, periodEnd: filing.periodEnd?.description,
        sections: filing.outline.sections.map(section)))
  }
}

extension ReportMaker {
  private var filing: Filing { scribe.filing }

  private func place(_ range: ByteRange, message: String? = nil) -> QuotedPlace {
    QuotedPlace(
      byteRange: ByteSpan(range), range: showsPositions ? scribe.range(range) : nil,
      quote: scribe.quote(range), message: message)
  }

  /// What is reported of a finding.
  func entry(_ finding: Finding) -> CheckReport.Entry {
    CheckReport.Entry(
      code: finding.code, severity: finding.severity.name, message: finding.message.text,
      byteRange: ByteSpan(finding.range), range: scribe.range(finding.range),
      quote: scribe.quote(finding.range),
      related: finding.related.map { place($0.range, message: $0.message) },
      data: JSONValue(finding.data))
  }

  private func entry(_ fact: Fact) -> FactsReport.Entry {
    let period = fact.period ?? fact.reportPeriod
    return FactsReport.Entry(
      id: fact.id, kind: fact.kind.rawValue, facet: fact.facet.rawValue, subject: fact.subject,
      value: fact.value.map(FactsReport.Figure.init), unit: fact.unit, period: period?.label,
      periodStart: period?.start?.description, periodEnd: period?.end?.description,
      periodSource: fact.reportPeriod.map { _ in "report" },
      modality: fact.modality.rawValue, polarity: fact.polarity.rawValue,
      qualifier: fact.qualifier, dimension: fact.dimension?.rawValue, topCount: fact.topCount,
      byteRange: ByteSpan(fact.range), range: showsPositions ? scribe.range(fact.range) : nil,
      quote: scribe.quote(fact.range), sentenceByteRange: ByteSpan(fact.sentenceRange),
      mentions: fact.mentions.isEmpty ? nil : fact.mentions.map { ByteSpan($0) },
      derivedFrom: fact.derivedFrom)
  }

  private func section(_ section: Outline.Section) -> OutlineReport.Section {
    OutlineReport.Section(
      kind: section.kind.rawValue, part: section.part, item: section.item, title: section.title,
      level: section.level, byteRange: ByteSpan(section.range),
      range: showsPositions ? scribe.range(section.range) : nil,
      heading: scribe.quote(section.headingRange),
      headingByteRange: ByteSpan(section.headingRange),
      uncertain: section.isUncertain ? true : nil, children: section.children.map(self.section))
  }
}

extension ByteSpan {
  /// The offsets of a range.
  init(_ range: ByteRange) {
    self.init(start: range.start, end: range.end)
  }
}

extension JSONNumber {
  /// The same number, or nil where JSON readers could not hold it.
  init?(_ number: ExactDecimal) {
    self.init(mantissa: number.mantissa, exponent: number.exponent)
  }
}

extension JSONValue {
  /// The same value as JSON; a number that JSON readers could not hold becomes null.
  init(_ data: DataValue) {
    switch data {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let value): self = JSONNumber(value).map { .number($0) } ?? .null
    case .string(let value): self = .string(value)
    case .array(let values): self = .array(values.map { JSONValue($0) })
    case .object(let entries):
      self = .object(
        Dictionary(entries.map { ($0.key, JSONValue($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }
}

extension FactsReport.Figure {
  /// The figure of a fact.
  init(_ value: Fact.Value) {
    self.init(
      low: value.low.flatMap { JSONNumber($0) }, high: value.high.flatMap { JSONNumber($0) },
      nominal: value.nominal.flatMap { JSONNumber($0) },
      lowInclusive: value.bound == .over ? false : value.bound == .atLeast ? true : nil,
      highInclusive: value.bound == .under ? false : value.bound == .atMost ? true : nil,
      bound: value.bound.rawValue, raw: value.raw)
  }
}
