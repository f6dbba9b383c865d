internal import Analysis

/// Answers `textDocument/inlayHint`: changes against the year before, amounts in full, and what
/// short forms stand for.
enum InlayHintFeature: Feature {
  /// The kinds of hint, by the names that settings use.
  typealias Kind = InlayHintKind

  /// A hint before it is written for a client.
  struct Hint {
    /// Where, in bytes.
    var offset: Int
    /// The words.
    var label: String
    /// More of it.
    var tooltip: String
  }

  /// The kinds that are shown unless settings ask for others; the rest would crowd the text.
  static let usualKinds = Settings().inlayHints

  /// Says that there are hints.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.inlayHintProvider = ServerCapabilities.ResolveOptions(
      resolveProvider: client.resolvesHintTooltips)
  }

  /// The hints of a part of the document.
  static func respond(
    to request: InlayHintRequest, in document: DocumentContext
  ) throws(ResponseError) -> [InlayHint] {
    let scribe = document.scribe
    let wanted = scribe.byteRange(request.range)
    return hints(in: wanted, of: document, document.settings.settings.inlayHints).map { hint in
      let isLater = document.client.resolvesHintTooltips
      return InlayHint(
        position: scribe.position(hint.offset), label: hint.label,
        tooltip: isLater ? nil : hint.tooltip,
        data: isLater
          ? .object(["uri": .string(document.uri), "offset": .integer(hint.offset)]) : nil)
    }
  }

  /// The hints of some kinds inside a range, at most one at each place.
  static func hints(
    in wanted: ByteRange, of document: DocumentContext, _ kinds: [Kind]
  ) -> [Hint] {
    guard document.filing.documentKind != .unknown else { return [] }
    var hints: [Hint] = []
    if kinds.contains(.change) || kinds.contains(.scale) {
      let series = FactSeries(document.filing)
      for fact in document.filing.facts where fact.value != nil {
        let place = FigurePlace.range(of: fact, in: document)
        guard wanted.start <= place.end, place.end <= wanted.end else { continue }
        if kinds.contains(.change), let change = series.change(of: fact) {
          hints.append(changeHint(change, of: fact, at: place.end))
        } else if kinds.contains(.scale), let value = fact.value, value.captionScale != 0,
          let amount = fact.normalizedValue
        {
          hints.append(
            Hint(offset: place.end, label: "= \(amount)", tooltip: "scaled by the table’s caption"))
        }
      }
    }
    if kinds.contains(.acronym) { hints += acronymHints(in: wanted, of: document) }
    var seen: Set<Int> = []
    return hints.filter { seen.insert($0.offset).inserted }.sorted { $0.offset < $1.offset }
  }

  private static func changeHint(
    _ change: FactSeries.Change, of fact: Fact, at offset: Int
  ) -> Hint {
    func figure(_ fact: Fact) -> String {
      let raw = fact.value.map(FactWording.figure) ?? ""
      return [raw, fact.period?.label].compactMap(\.self).joined(separator: " in ")
    }
    return Hint(
      offset: offset, label: change.text,
      tooltip: "computed: \(figure(fact)), after \(figure(change.prior))")
  }

  private static func acronymHints(in wanted: ByteRange, of document: DocumentContext) -> [Hint] {
    document.references.terms.filter { $0.kind == .acronym }.flatMap { term -> [Hint] in
      term.uses.compactMap { use in
        guard wanted.contains(use), let meaning = term.definition(at: use.start)?.expansion else {
          return nil
        }
        return Hint(
          offset: use.end, label: "(\(FactWording.shortened(meaning, to: 40)))", tooltip: meaning)
      }
    }
  }
}

/// Answers `inlayHint/resolve` with the tooltip of a hint.
enum InlayHintResolveFeature: Feature {
  /// Says nothing: ``InlayHintFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// The hint with its tooltip, or as it was where the text has changed.
  static func respond(
    to request: InlayHintResolveRequest, in document: DocumentContext
  ) throws(ResponseError) -> JSONValue {
    guard case .object(var hint) = request.hint else { return request.hint }
    let place = ByteRange(request.offset, request.offset)
    let all = InlayHintFeature.Kind.allCases
    let found = InlayHintFeature.hints(in: place, of: document, all).first {
      .string($0.label) == hint["label"]
    }
    if let found { hint["tooltip"] = .string(found.tooltip) }
    return .object(hint)
  }
}

/// Where the figure of a fact stands among its words.
enum FigurePlace {
  /// The words of the figure, in bytes; all words of the fact where it cannot be told.
  static func range(of fact: Fact, in document: DocumentContext) -> ByteRange {
    guard let raw = fact.value.map({ WhiteSpace.collapsed($0.raw) }), !raw.isEmpty else {
      return fact.range
    }
    let bytes = document.filing.buffer.bytes[fact.range.clamped(to: document.filing.buffer.count)]
    let wanted = Array(raw.utf8)
    guard bytes.count >= wanted.count else { return fact.range }
    // The last one: `81% and 74%` are told apart by their facts, `$1 … $1` are not.
    var start = bytes.endIndex - wanted.count
    while start >= bytes.startIndex {
      if bytes[start...].starts(with: wanted) { return ByteRange(start, start + wanted.count) }
      start -= 1
    }
    return fact.range
  }
}
