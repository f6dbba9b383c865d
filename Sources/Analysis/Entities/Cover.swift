/// What a filing says of itself: in the header of its submission, in the tags of its cover, or in
/// words on its cover.
public struct Cover: Sendable, Hashable {
  /// The month and day on which fiscal years end.
  public struct YearEnd: Sendable, Hashable {
    /// The month, from 1 to 12.
    public var month: Int
    /// The day of the month, from 1 to 31.
    public var day: Int
  }

  /// The form.
  public var form: FilingForm?
  /// The name of the registrant as it was submitted or tagged.
  public var registrant: String?
  /// Where that name stands, in bytes of the source; nil where the text does not hold it.
  public var registrantRange: ByteRange?
  /// The end of the period reported on, or the day of the event.
  public var periodEnd: CalendarDate?
  /// When fiscal years end.
  public var fiscalYearEnd: YearEnd?
  /// The day of filing.
  public var filingDate: CalendarDate?
  /// The code of the registrant's industry.
  public var industryCode: String?

  /// Creates a cover that says nothing.
  public init() {}
}

/// Reads the cover of a filing.
struct CoverReader {
  private static let reach = 100
  private static let spans = WordSet("year period quarter")
  private static let ends = WordSet("ended ending")

  let view: TextView
  let blocks: [BlockStructure]
  let source: [UInt8]

  /// What is said; tags outrank the header, and the header the words of the cover.
  func cover() -> Cover {
    var cover = Cover()
    readTags(&cover)
    if let header = view.header {
      cover.form = cover.form ?? header.form.flatMap { FilingForm($0) }
      if cover.registrant == nil, let name = header.registrant {
        cover.registrant = name
        cover.registrantRange = header.registrantRange
      }
      cover.periodEnd = cover.periodEnd ?? header.periodOfReport.flatMap(Self.date)
      cover.filingDate = header.filingDate.flatMap(Self.date)
      cover.industryCode = header.industryCode
      if cover.fiscalYearEnd == nil, let digits = header.fiscalYearEnd {
        cover.fiscalYearEnd = Self.yearEnd(Array(digits.utf8)[...])
      }
    }
    cover.form = cover.form ?? FilingFormReader(view: view, structures: blocks).form()
    if cover.periodEnd == nil, cover.form != nil { cover.periodEnd = periodInWords(cover.form) }
    let isAnnual = cover.form?.kind != .quarterly && cover.form?.kind != .current
    if cover.fiscalYearEnd == nil, isAnnual, cover.form != nil, let end = cover.periodEnd {
      cover.fiscalYearEnd = Cover.YearEnd(month: end.month, day: end.day)
    }
    return cover
  }

  // MARK: Tags

  private func readTags(_ cover: inout Cover) {
    guard let inline = view.inlineXBRL else { return }
    let form = inline.number(ofName: "dei:DocumentType")
    let name = inline.number(ofName: "dei:EntityRegistrantName")
    let period = inline.number(ofName: "dei:DocumentPeriodEndDate")
    let yearEnd = inline.number(ofName: "dei:CurrentFiscalYearEndDate")
    for tag in view.tags where tag.kind == .text && !tag.isNil {
      // Of several registrants the first is meant, of which the tags have no dimension.
      if let context = tag.context, inline.contexts.indices.contains(Int(context)),
        inline.contexts[Int(context)].hasDimensions
      {
        continue
      }
      switch tag.concept {
      case form where cover.form == nil: cover.form = FilingForm(bytes: bytes(of: tag))
      case name where cover.registrant == nil:
        let text = VisibleText.collapsed(bytes(of: tag))
        guard !text.isEmpty else { continue }
        cover.registrant = text
        cover.registrantRange = tag.source
      case period where cover.periodEnd == nil: cover.periodEnd = day(in: bytes(of: tag))
      case yearEnd where cover.fiscalYearEnd == nil:
        cover.fiscalYearEnd = Self.yearEnd(bytes(of: tag)) ?? cover.fiscalYearEnd
      default: break
      }
    }
  }

  /// What a tag shows, or holds where it shows nothing.
  private func bytes(of tag: InlineTag) -> ArraySlice<UInt8> {
    tag.range.isEmpty
      ? source[tag.source.clamped(to: source.count)]
      : view.text[tag.range.clamped(to: view.text.count)]
  }

  private func day(in bytes: ArraySlice<UInt8>) -> CalendarDate? {
    let text = Array(bytes)
    return day(in: BlockStructure(text.span).tokens, from: 0, text.span)
  }

  // MARK: Words

  /// The day of `For the fiscal year ended September 29, 1995`, or of `Date of Report`.
  private func periodInWords(_ form: FilingForm?) -> CalendarDate? {
    for block in blocks.indices.prefix(Self.reach) {
      let tokens = blocks[block].tokens
      guard let start = periodStart(tokens, form) else { continue }
      let range = view.blocks[block].range
      if let day = day(
        in: tokens, from: start, view.text.span.extracting(range.start..<range.end))
      {
        return day
      }
    }
    return nil
  }

  /// The token after the words that announce the day.
  private func periodStart(_ tokens: [Token], _ form: FilingForm?) -> Int? {
    if form?.kind == .current {
      let words = tokens.prefix(12).map(\.word)
      guard let date = words.firstIndex(of: "date"), date + 2 < words.count,
        words[date + 1] == "of", words[date + 2] == "report" || words[date + 2] == "earliest"
      else { return nil }
      return date + 3
    }
    return tokens.indices.first { index in
      Self.ends.contains(tokens[index].word)
        && tokens[..<index].suffix(3).contains { Self.spans.contains($0.word) }
    }.map { $0 + 1 }
  }

  private func day(in tokens: [Token], from start: Int, _ text: Span<UInt8>) -> CalendarDate? {
    let window = TokenWindow(tokens: tokens)
    for index in tokens.indices.dropFirst(start).prefix(30) {
      if let day = DateReader.day(at: index, in: window, text) { return day.date }
    }
    return nil
  }

  // MARK: Dates

  private static func date(_ day: InlineXBRL.Day) -> CalendarDate? {
    CalendarDate(year: day.year, month: day.month, day: day.day)
  }

  /// The month and day in `--12-31` or `1231`.
  private static func yearEnd(_ bytes: ArraySlice<UInt8>) -> Cover.YearEnd? {
    let digits = bytes.filter(ByteClass.isDigit).map { Int($0 - 48) }
    guard digits.count == 4 else { return nil }
    let month = digits[0] * 10 + digits[1]
    let day = digits[2] * 10 + digits[3]
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    return Cover.YearEnd(month: month, day: day)
  }
}
