internal import Analysis

/// Answers `textDocument/codeLens`: the facts of a section above its heading, one line per facet.
///
/// A fact belongs to the innermost section that holds it. The wording depends on the facts alone,
/// so lenses stay as they are while other parts of the text are edited.
enum CodeLensFeature: Feature {
  /// Says that there are lenses, complete with their commands.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.codeLensProvider = ServerCapabilities.ResolveOptions()
  }

  /// The size of the summary above the first heading, and the facts above theirs.
  static func respond(
    to request: CodeLensRequest, in document: DocumentContext
  ) throws(ResponseError) -> [CodeLens] {
    guard document.filing.documentKind != .unknown else { return [] }
    var lenses: [CodeLens] = []
    let sections = document.filing.outline.sectionsInOrder.map(\.section)
    let kinds = document.settings.settings.lenses
    let summary = document.summary
    if kinds.contains(.summary), !summary.sentences.isEmpty {
      lenses.append(
        CodeLens(
          range: range(above: sections.first, in: document),
          command: Command(
            title: "Summary: \(summary.tokenCount) of \(summary.tokenBudget) tokens",
            command: ExecuteCommandFeature.Name.summary.rawValue,
            arguments: [.string(document.uri)])))
    }
    for (section, facts) in assigned(document.filing.facts, to: sections) {
      let place = range(above: section, in: document)
      let held = document.scribe.range(
        section?.ownRange ?? ByteRange(0, document.filing.buffer.count))
      for facet in Facet.allCases where kinds.contains(where: { $0.rawValue == facet.rawValue }) {
        let chosen = facts.filter { $0.facet == facet }
        guard let title = title(facet, chosen, document.scribe) else { continue }
        lenses.append(
          CodeLens(
            range: place,
            command: Command(
              title: title, command: ExecuteCommandFeature.Name.facts.rawValue,
              arguments: [.string(document.uri), .string(facet.rawValue), JSONValue(held)])))
      }
    }
    return lenses
  }
}

extension CodeLensFeature {
  /// The sections with the facts that they hold themselves; facts outside of all sections go to
  /// the first one.
  private static func assigned(
    _ facts: [Fact], to sections: [Outline.Section]
  ) -> [(section: Outline.Section?, facts: [Fact])] {
    guard !sections.isEmpty else { return facts.isEmpty ? [] : [(nil, facts)] }
    var held = [[Fact]](repeating: [], count: sections.count)
    for fact in facts {
      // Sections stand before those inside them, so the last one that holds a fact is innermost.
      let index = sections.lastIndex { $0.range.contains(fact.range.start) } ?? 0
      held[index].append(fact)
    }
    return zip(sections, held).filter { !$0.1.isEmpty }.map { ($0, $1) }
  }

  private static func title(
    _ facet: Facet, _ facts: [Fact], _ scribe: FilingScribe
  ) -> String? {
    guard let lead = leadingFact(of: facts) else { return nil }
    let count = facts.count == 1 ? "1 fact" : "\(facts.count) facts"
    return "\(facet.rawValue): \(count) · \(lead.shortText(in: scribe))"
  }

  /// The fact that says most: one with a figure, asserted, actual, of the first kind, the newest.
  private static func leadingFact(of facts: [Fact]) -> Fact? {
    let kinds = FactKind.allCases
    func rank(_ fact: Fact) -> [Int] {
      [
        fact.value == nil ? 1 : 0, fact.polarity == .asserted ? 0 : 1,
        fact.modality == .actual ? 0 : 1, kinds.firstIndex(of: fact.kind) ?? kinds.count,
        -(fact.period?.year ?? 0), fact.range.start,
      ]
    }
    return facts.min { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  /// The first line of the heading of a section, or the start of the text.
  private static func range(
    above section: Outline.Section?, in document: DocumentContext
  ) -> DocumentRange {
    guard let heading = section?.headingRange else {
      let start = Position(line: 0, character: 0)
      return DocumentRange(start: start, end: start)
    }
    let start = document.scribe.position(heading.start)
    let line = document.filing.buffer.contentRange(ofLine: start.line)
    return document.scribe.range(
      ByteRange(heading.start, max(heading.start, min(heading.end, line.end))))
  }
}

extension JSONValue {
  /// A range as the protocol writes it.
  init(_ range: DocumentRange) {
    func position(_ position: Position) -> JSONValue {
      .object(["line": .integer(position.line), "character": .integer(position.character)])
    }
    self = .object(["start": position(range.start), "end": position(range.end)])
  }
}
