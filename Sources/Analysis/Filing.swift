/// Every layer of one text.
///
/// A filing is a value: it never changes, and the same bytes always give an equal one.
public struct Filing: Sendable {
  /// The text.
  public let buffer: TextBuffer
  /// The format it was read as.
  public let format: FilingFormat
  /// How much of a filing it is.
  public let documentKind: DocumentKind
  /// What the filing says of itself.
  public let cover: Cover
  /// The form, such as `10-K`, where the text says it.
  public var form: String? { cover.form?.name }
  /// The name of the registrant, where the text says it.
  public let registrant: String?
  /// The end of the period reported on, where the text says it.
  public let periodEnd: CalendarDate?
  /// The sections.
  public let outline: Outline
  /// What the text states, in the order of the text.
  public let facts: [Fact]
  /// What was found, in the order of the text.
  public let findings: [Finding]
  /// The business model in one paragraph, written when it is asked for.
  ///
  /// - Complexity: O(f) in the facts, each time.
  public var summary: BusinessSummary {
    switch summarySource {
    case .written(let summary): summary
    case .facts(let facts, let scope):
      SummaryWriter.summary(of: facts, scope)
    }
  }

  /// The same of what some bytes of the source say, whatever Item the settings name.
  ///
  /// Nothing is told that rests on words outside of them.
  /// - Complexity: O(f) in the facts.
  public func summary(of range: ByteRange) -> BusinessSummary {
    switch summarySource {
    case .facts(let facts, var scope):
      scope.item = nil
      scope.range = range
      return SummaryWriter.summary(of: facts, scope)
    case .written(let whole):
      let sentences = whole.sentences.filter { $0.sources.allSatisfy(range.contains) }
      let text = sentences.map(\.text).joined(separator: " ")
      return BusinessSummary(
        sentences: sentences, tokenCount: text.isEmpty ? 0 : TokenBound.upperBound(of: text),
        tokenBudget: whole.tokenBudget)
    }
  }

  /// What the summary is written from.
  enum SummarySource: Sendable {
    case written(BusinessSummary)
    case facts(FilingFacts, SummaryScope)
  }

  /// What the summary is written from.
  let summarySource: SummarySource
  /// The visible text with its blocks, kept for the next version.
  let view: TextView
  /// What is known of each block, kept for the next version.
  let records: [BlockRecord]
  /// What is known of each table, kept for the next version.
  let tables: TableRecords
  /// What else was found out on the way, kept for the next version; nil of a text that is no filing.
  let memory: FilingMemory?

  /// Creates a filing from its layers.
  init(
    buffer: TextBuffer, format: FilingFormat = .plain, documentKind: DocumentKind,
    form: String? = nil, cover: Cover = Cover(), registrant: String? = nil,
    periodEnd: CalendarDate? = nil,
    outline: Outline = Outline(),
    facts: [Fact] = [], findings: [Finding] = [], summary: SummarySource,
    view: TextView = TextView(), records: [BlockRecord] = [],
    tables: TableRecords = TableRecords(), memory: FilingMemory? = nil
  ) {
    self.buffer = buffer
    self.format = format
    self.documentKind = documentKind
    var cover = cover
    if let form { cover.form = FilingForm(form) }
    self.cover = cover
    self.registrant = registrant
    self.periodEnd = periodEnd
    self.outline = outline
    self.facts = facts
    self.findings = findings
    summarySource = summary
    self.view = view
    self.records = records
    self.tables = tables
    self.memory = memory
  }

  /// What a range of the source shows, white space collapsed: of markup the text without tags.
  public func visibleText(of range: ByteRange) -> String {
    if format == .plain {
      let start = min(range.start, buffer.count)
      return VisibleText.collapsed(buffer.bytes[start..<max(start, min(range.end, buffer.count))])
    }
    let shown = view.map.text(of: range)
    return VisibleText.collapsed(view.text[shown.start..<shown.end])
  }

  /// The visible words on either side of a range, of at most so many bytes each.
  ///
  /// What is invisible, such as markup and the way that lines are broken, does not change them.
  public func surroundings(of range: ByteRange, reach: Int) -> (before: String, after: String) {
    let text = format == .plain ? buffer.bytes : view.text
    let shown = format == .plain ? range : view.map.text(of: range)
    let place = shown.clamped(to: text.count)
    let start = max(0, place.lowerBound - 4 * reach)
    let end = min(text.count, place.upperBound + 4 * reach)
    func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
      VisibleText.collapsed(bytes).split(separator: " ")
    }
    func nearest(_ words: some Sequence<Substring>) -> [Substring] {
      var room = reach
      return words.prefix { word in
        room -= word.utf8.count + 1
        return room >= 0
      }
    }
    let before = nearest(words(text[start..<place.lowerBound]).reversed()).reversed()
    let after = nearest(words(text[place.upperBound..<end]))
    return (before.joined(separator: " "), after.joined(separator: " "))
  }

  /// A text that is no filing: nothing is said of it.
  static func unrecognised(
    _ buffer: TextBuffer, format: FilingFormat, cover: Cover, view: TextView,
    records: [BlockRecord], tokenBudget: Int
  ) -> Filing {
    Filing(
      buffer: buffer, format: format, documentKind: .unknown, cover: cover,
      registrant: cover.registrant, periodEnd: cover.periodEnd,
      summary: .written(BusinessSummary(sentences: [], tokenCount: 0, tokenBudget: tokenBudget)),
      view: view,
      records: records)
  }
}
