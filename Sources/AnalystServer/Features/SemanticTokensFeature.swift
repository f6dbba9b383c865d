internal import Analysis

/// Answers `textDocument/semanticTokens/full`: figures, dates, names, terms and verbs that look
/// ahead.
enum SemanticTokensFeature: Feature {
  /// Says what the numbers in tokens mean.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    guard client.wantsSemanticTokens else { return }
    capabilities.semanticTokensProvider = ServerCapabilities.SemanticTokensOptions(
      legend: TokenLegend.legend)
  }

  /// All tokens.
  static func respond(
    to request: SemanticTokensRequest, in document: DocumentContext
  ) throws(ResponseError) -> SemanticTokens {
    let data = SemanticTokenWriter(document).data(of: document.markings)
    return SemanticTokens(resultId: document.tokens.replace(nil, with: data).name, data: data)
  }
}

/// Answers `textDocument/semanticTokens/range`.
enum SemanticTokensRangeFeature: Feature {
  /// Says nothing: ``SemanticTokensFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// The tokens that touch a range.
  static func respond(
    to request: SemanticTokensRangeRequest, in document: DocumentContext
  ) throws(ResponseError) -> SemanticTokens {
    let wanted = document.scribe.byteRange(request.range)
    let markings = document.markings.filter {
      $0.range.start < wanted.end && wanted.start < $0.range.end
    }
    return SemanticTokens(data: SemanticTokenWriter(document).data(of: markings))
  }
}

/// Answers `textDocument/semanticTokens/full/delta`.
enum SemanticTokensDeltaFeature: Feature {
  /// Says nothing: ``SemanticTokensFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// The numbers between the first and the last that have changed, or all where the tokens that
  /// the client has are forgotten.
  static func respond(
    to request: SemanticTokensDeltaRequest, in document: DocumentContext
  ) throws(ResponseError) -> SemanticTokensChange {
    let data = SemanticTokenWriter(document).data(of: document.markings)
    let (name, previous) = document.tokens.replace(request.previousResultId, with: data)
    guard let previous else { return .tokens(SemanticTokens(resultId: name, data: data)) }
    return .edits(resultId: name, edit(from: previous, to: data))
  }

  private static func edit(from old: [UInt32], to new: [UInt32]) -> [SemanticTokensEdit] {
    guard old != new else { return [] }
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return [
      SemanticTokensEdit(
        start: start, deleteCount: old.count - end - start,
        data: Array(new[start..<(new.count - end)]))
    ]
  }
}

/// What the numbers in semantic tokens mean: standard types, with the meaning in the modifiers.
enum TokenLegend {
  /// The legend.
  static let legend = ServerCapabilities.SemanticTokensOptions.Legend(
    tokenTypes: ["number", "string", "class", "type", "keyword"],
    tokenModifiers: ["definition", "money", "percent", "date", "count", "forwardLooking"])

  /// The type and the modifiers of a marking.
  static func numbers(of marking: Marking) -> (type: UInt32, modifiers: UInt32) {
    let definition: UInt32 = marking.isDefinition ? 1 : 0
    switch marking.kind {
    case .money: return (0, 1 << 1)
    case .percent: return (0, 1 << 2)
    case .date: return (1, 1 << 3)
    case .count: return (0, 1 << 4)
    case .entity: return (2, definition)
    case .term: return (3, definition)
    case .forwardLooking: return (4, 1 << 5)
    }
  }
}

/// Writes markings as numbers that count from one token to the next.
struct SemanticTokenWriter {
  private let buffer: TextBuffer
  private let encoding: PositionEncoding

  /// A writer for one version of a document.
  init(_ document: DocumentContext) {
    buffer = document.filing.buffer
    encoding = document.encoding
  }

  /// The numbers; a token never goes on over the end of a line.
  func data(of markings: [Marking]) -> [UInt32] {
    var data: [UInt32] = []
    data.reserveCapacity(markings.count * 5)
    var last = TextPosition(line: 0, column: 0)
    for marking in markings {
      let (type, modifiers) = TokenLegend.numbers(of: marking)
      for part in lines(of: marking.range) {
        let start = buffer.position(of: part.start, in: encoding)
        let end = buffer.position(of: part.end, in: encoding)
        guard start.line == end.line, end.column > start.column else { continue }
        let line = start.line - last.line
        let column = line == 0 ? start.column - last.column : start.column
        data += [
          UInt32(clamping: line), UInt32(clamping: column),
          UInt32(clamping: end.column - start.column), type, modifiers,
        ]
        last = start
      }
    }
    return data
  }

  /// The parts of a range between line ends.
  private func lines(of range: ByteRange) -> [ByteRange] {
    let bytes = buffer.bytes[range.clamped(to: buffer.count)]
    guard bytes.contains(where: { $0 == 10 || $0 == 13 }) else { return [range] }
    return bytes.split { $0 == 10 || $0 == 13 }.map { ByteRange($0.startIndex, $0.endIndex) }
  }
}
