internal import Analysis

/// Answers `workspace/textDocumentContent` with the summary of an open document.
enum TextDocumentContentFeature: Feature {
  /// Says to clients that ask which documents the server makes.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    guard client.readsServerDocuments else { return }
    capabilities.workspace.textDocumentContent = ServerCapabilities.TextDocumentContentOptions(
      schemes: [SummaryAddress.scheme])
  }

  /// The summary as Markdown.
  static func respond(
    to request: TextDocumentContentRequest, in document: DocumentContext
  ) throws(ResponseError) -> TextDocumentContent {
    TextDocumentContent(text: SummaryPage.text(of: document, try SummaryPart(of: document, nil)))
  }
}

extension MarkupBuilder {
  /// Adds a summary with its size, each aspect under its name where the style has it so.
  mutating func add(_ summary: BusinessSummary, _ style: SummaryStyle) {
    for part in summary.parts(style) {
      if let facet = part.facet { add(title: facet.title) }
      add(paragraph: part.sentences.map(\.text).joined(separator: " "))
    }
    add(paragraph: "\(summary.tokenCount) of \(summary.tokenBudget) tokens")
  }
}

/// The summary as a page of its own, each sentence with the words that it rests on.
enum SummaryPage {
  /// What is told where there is no summary.
  static let nothing = "The text holds nothing to summarise."

  /// The page in Markdown.
  static func text(of document: DocumentContext, _ part: SummaryPart) -> String {
    let summary = part.summary
    let scribe = document.scribe
    var page = MarkupBuilder(.markdown)
    page.add(heading: document.filing.registrant ?? "Business summary")
    if let range = part.range {
      let lines = (scribe.position(range.start).line + 1, scribe.position(range.end).line + 1)
      page.add(
        paragraph: lines.0 == lines.1 ? "of line \(lines.0)" : "of lines \(lines.0) to \(lines.1)")
    }
    guard !summary.sentences.isEmpty else {
      page.add(paragraph: nothing)
      return page.content.value + "\n"
    }
    page.add(summary, document.settings.settings.summaryStyle)
    page.add(subheading: "Sources")
    for sentence in summary.sentences {
      page.add(paragraph: sentence.text)
      for source in sentence.sources {
        let line = scribe.position(source.start).line + 1
        page.add(
          quotation: FactWording.shortened(scribe.quote(source), to: 300) + " (line \(line))")
      }
    }
    return page.content.value + "\n"
  }

  /// The name of the file that keeps the page of a document, or of a part of it: its own name and a
  /// number made of its URI.
  static func fileName(for uri: String, isPart: Bool = false) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in uri.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let last = uri.split(separator: "/").last.map(String.init) ?? "filing"
    let plain = last.unicodeScalars.prefix(60).map { scalar in
      let isPlain =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
      return isPlain ? Character(scalar) : "_"
    }.drop { $0 == "." }
    return "\(String(plain))-\(String(hash, radix: 16))\(isPart ? "-part" : "").md"
  }
}
