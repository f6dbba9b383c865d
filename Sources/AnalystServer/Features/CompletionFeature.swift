internal import Analysis

/// Answers `textDocument/completion`: terms, names, and cross references with their titles.
enum CompletionFeature: Feature {
  /// The greatest number of proposals.
  private static let greatestCount = 300
  private static let nouns: Set<String> = ["item", "note", "part", "exhibit"]

  /// Says that there are proposals, also after the space of `Item `.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.completionProvider = ServerCapabilities.CompletionOptions(triggerCharacters: [" "])
  }

  /// What goes on with the letters before the position.
  static func respond(
    to request: CompletionRequest, in document: DocumentContext
  ) throws(ResponseError) -> CompletionList {
    guard document.filing.documentKind != .unknown else { return CompletionList(items: []) }
    let scribe = document.scribe
    let offset = scribe.byteOffset(of: request.position)
    let (start, written) = wordBefore(offset, in: document.filing.buffer)
    // A space matters only where a number may follow.
    if request.context?.triggerCharacter == " ", written.isEmpty {
      return CompletionList(items: [])
    }
    let range = scribe.range(ByteRange(start, offset))
    var items = document.references.places.enumerated().map { number, named in
      let title = named.title ?? scribe.quote(named.place.range)
      return item(named.label, .reference, detail: title, order: "1-\(padded(number))", range)
    }
    items += document.references.terms.enumerated().map { number, term in
      item(
        term.name, term.kind == .acronym || term.kind == .defined ? .text : .class,
        detail: term.definitions.first?.expansion, order: "2-\(padded(number))", range)
    }
    let prefix = written.lowercased()
    let matching = items.filter { ($0.filterText ?? $0.label).lowercased().hasPrefix(prefix) }
    return CompletionList(
      isIncomplete: matching.count > greatestCount, items: Array(matching.prefix(greatestCount)))
  }

  private static func item(
    _ label: String, _ kind: CompletionItem.Kind, detail: String?, order: String,
    _ range: DocumentRange
  ) -> CompletionItem {
    CompletionItem(
      label: label, kind: kind,
      detail: detail.map { FactWording.shortened(WhiteSpace.collapsed($0), to: 100) },
      sortText: order, textEdit: CompletionItem.Edit(range: range, newText: label))
  }

  /// The letters before an offset, with `Item` or `Note` where the number is being written.
  private static func wordBefore(
    _ offset: Int, in buffer: TextBuffer
  ) -> (start: Int, written: String) {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "&")
        || byte == UInt8(ascii: "-")
    }
    func wordStart(_ end: Int) -> Int {
      var start = end
      while start > 0, end - start < 64, isLetter(buffer.bytes[start - 1]) { start -= 1 }
      return start
    }
    var start = wordStart(offset)
    if start > 0, buffer.bytes[start - 1] == 0x20 {
      let before = wordStart(start - 1)
      let noun = buffer.string(in: ByteRange(before, start - 1)).lowercased()
      if nouns.contains(noun) { start = before }
    }
    return (start, buffer.string(in: ByteRange(start, offset)))
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}
