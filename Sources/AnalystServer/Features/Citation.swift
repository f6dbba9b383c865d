internal import Analysis

/// The facts and findings of a place as a text to be pasted elsewhere, with where they come from.
struct Citation {
  /// How the text is written.
  enum Format: String, CaseIterable {
    case markdown, csv, json

    /// The name that is shown.
    var title: String {
      switch self {
      case .markdown: "Markdown"
      case .csv: "CSV"
      case .json: "JSON"
      }
    }
  }

  private let document: DocumentContext
  private let facts: [Fact]
  private let findings: [Finding]

  /// What stands in a range, or touches it; of sentences all facts where nothing else does.
  init(of range: ByteRange, in document: DocumentContext) {
    func isThere(_ place: ByteRange) -> Bool {
      place.start <= range.end && range.start <= place.end
    }
    self.document = document
    findings = document.findings.shown.filter { isThere($0.range) }
    let near = document.filing.facts.filter { fact in
      isThere(fact.range) || fact.mentions.contains(where: isThere)
    }
    facts =
      near.isEmpty ? document.filing.facts.filter { isThere($0.sentenceRange) } : near
  }

  /// What would be copied, as `2 facts and 1 finding`; nil where nothing would.
  var what: String? {
    let parts = [(facts.count, "fact"), (findings.count, "finding")].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// The text.
  func text(_ format: Format) -> String {
    switch format {
    case .markdown: markdown
    case .csv: csv
    case .json: json
    }
  }

  private var name: String {
    let last = document.uri.split(separator: "/").last ?? Substring(document.uri)
    return PercentEncoding.decoded(last) ?? String(last)
  }

  private func line(_ offset: Int) -> Int { document.scribe.position(offset).line + 1 }

  /// Whose words they are, as `Example Corp., 10-K for 2022-12-31, Item 1, f.txt, line 12`.
  private func source(_ range: ByteRange) -> String {
    let filing = document.filing
    var parts: [String] = []
    if let registrant = filing.registrant { parts.append(registrant) }
    let form = [filing.form, filing.periodEnd.map { "for the period to \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    if !form.isEmpty { parts.append(form) }
    let item = filing.outline.sectionsInOrder.map(\.section).last {
      $0.item != nil && $0.range.contains(range.start)
    }?.item
    if let item { parts.append("Item \(item)") }
    return (parts + [name, "line \(line(range.start))"]).joined(separator: ", ")
  }

  private var markdown: String {
    var text = MarkupBuilder(.markdown)
    var sentences: [ByteRange] = []
    for fact in facts where !sentences.contains(fact.sentenceRange) {
      sentences.append(fact.sentenceRange)
    }
    for sentence in sentences {
      text.add(quotation: document.scribe.quote(sentence))
      text.add(
        list: facts.filter { $0.sentenceRange == sentence }.map {
          $0.shortText(in: document.scribe)
        })
      text.add(paragraph: "Source: \(source(sentence))")
    }
    for finding in findings {
      text.add(quotation: document.scribe.quote(finding.range))
      text.add(
        paragraph: "\(finding.severity.name) \(finding.code): \(finding.message.text)")
      text.add(paragraph: "Source: \(source(finding.range))")
    }
    return text.content.value + "\n"
  }

  private var csv: String {
    guard facts.isEmpty else {
      let table = FactCSV(filing: document.filing, name: name) { (nil, line($0)) }
      return FactCSV.header(hasMark: false) + table.text(of: facts)
    }
    let rows = findings.map { finding in
      [
        finding.code, finding.severity.name, finding.message.text, name,
        "\(line(finding.range.start))", document.scribe.quote(finding.range),
      ].map(FactCSV.cell).joined(separator: ",")
    }
    return (["code,severity,message,file,line,quote"] + rows).map { $0 + "\r\n" }.joined()
  }

  private var json: String {
    struct Copied: Encodable {
      var source: [String: String]
      var facts: [FactsReport.Entry]
      var findings: [CheckReport.Entry]
    }
    let filing = document.filing
    let ids = Set(facts.map(\.id))
    let maker = document.reportMaker
    var source = ["uri": document.uri]
    source["registrant"] = filing.registrant
    source["form"] = filing.form
    source["periodEnd"] = filing.periodEnd?.description
    let copied = Copied(
      source: source, facts: maker.factsReport { ids.contains($0.id) }.content.facts,
      findings: findings.map(maker.entry))
    return String(decoding: (try? JSONText.encode(copied)) ?? [], as: UTF8.self) + "\n"
  }
}
