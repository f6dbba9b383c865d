/// What the header of a submission, or of a text made from one, says of the filing.
public struct FilingHeader: Sendable, Hashable {
  /// The number under which the submission was accepted.
  public var accessionNumber: String?
  /// The form as it was submitted, such as `10-K405`.
  public var form: String?
  /// The end of the period reported on, or the day of the event.
  public var periodOfReport: InlineXBRL.Day?
  /// The day of filing.
  public var filingDate: InlineXBRL.Day?
  /// The name of the registrant as EDGAR has it.
  public var registrant: String?
  /// Where that name stands in the source.
  public var registrantRange = ByteRange(0, 0)
  /// The number that EDGAR gives the registrant.
  public var centralIndexKey: String?
  /// The code of the registrant's industry.
  public var industryCode: String?
  /// The last month and day of the fiscal year, such as `0930`.
  public var fiscalYearEnd: String?

  /// Just past the last line of the header, in bytes of the source.
  public var end = 0

  /// Creates a header that says nothing.
  public init() {}
}

/// Reads lines such as `CONFORMED PERIOD OF REPORT:	19950929` or `**FORM TYPE:** 10-K`.
struct FilingHeaderReader {
  private enum Field {
    case accession, form, period, filed, name, key, industry, yearEnd
  }

  private static let keys: [(name: [UInt8], field: Field)] = {
    let names: [(String, Field)] = [
      ("accession number", .accession), ("conformed submission type", .form), ("form type", .form),
      ("conformed period of report", .period), ("period of report", .period),
      ("filed as of date", .filed), ("filing date", .filed), ("company conformed name", .name),
      ("company name", .name), ("central index key", .key), ("cik", .key),
      ("standard industrial classification", .industry), ("fiscal year end", .yearEnd),
    ]
    return names.map { (Array($0.0.utf8), $0.1) }
  }()

  private let bytes: [UInt8]
  private var header = FilingHeader()
  private var count = 0

  /// The header in a stretch of a text; nil where fewer than two of its lines are there.
  ///
  /// Of a field given twice the first counts.
  /// - Complexity: O(n)
  static func header(of bytes: [UInt8], in range: ByteRange) -> FilingHeader? {
    var reader = FilingHeaderReader(bytes: bytes)
    var start = range.start
    for offset in range.start...max(range.start, range.end)
    where offset >= range.end || bytes[offset] == 10 || bytes[offset] == 13 {
      if offset > start { reader.read(ByteRange(start, min(offset, range.end))) }
      start = offset + 1
    }
    return reader.count >= 2 ? reader.header : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ line: ByteRange) {
    let start = skip(from: line.start, to: line.end)
    for (name, field) in Self.keys
    where ByteSearch.startsIgnoringCase(bytes.span, at: start, with: name) {
      var offset = start + name.count
      while offset < line.end, bytes[offset] == UInt8(ascii: "*") { offset += 1 }
      guard offset < line.end, bytes[offset] == UInt8(ascii: ":") else { continue }
      let first = skip(from: offset + 1, to: line.end)
      var end = line.end
      while end > first, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
      if end > first { set(field, ByteRange(first, end)) }
      return
    }
  }

  /// Past white space and the marks of a list or of bold print.
  private func skip(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end,
      bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "*")
        || bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "#")
    { offset += 1 }
    return offset
  }

  private mutating func set(_ field: Field, _ range: ByteRange) {
    count += 1
    header.end = range.end
    let text = VisibleText.collapsed(bytes[range.start..<range.end])
    switch field {
    case .accession: header.accessionNumber = header.accessionNumber ?? text
    case .form: header.form = header.form ?? text
    case .period: header.periodOfReport = header.periodOfReport ?? day(range)
    case .filed: header.filingDate = header.filingDate ?? day(range)
    case .name:
      guard header.registrant == nil else { return }
      header.registrant = text
      header.registrantRange = range
    case .key: header.centralIndexKey = header.centralIndexKey ?? text
    case .industry: header.industryCode = header.industryCode ?? industry(range)
    case .yearEnd: header.fiscalYearEnd = header.fiscalYearEnd ?? text
    }
  }

  /// A day as in `19950929` or `1995-09-29`.
  private func day(_ range: ByteRange) -> InlineXBRL.Day? {
    var digits: [Int] = []
    for offset in range.start..<range.end {
      if ByteClass.isDigit(bytes[offset]) {
        digits.append(Int(bytes[offset] - 48))
      } else if bytes[offset] != UInt8(ascii: "-") {
        break
      }
      if digits.count == 8 { break }
    }
    guard digits.count == 8 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    return InlineXBRL.Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The code at the end of `ELECTRONIC COMPUTERS [3571]`.
  private func industry(_ range: ByteRange) -> String? {
    var digits: [UInt8] = []
    for offset in range.start..<range.end {
      if bytes[offset] == UInt8(ascii: "[") { digits = [] }
      if ByteClass.isDigit(bytes[offset]) { digits.append(bytes[offset]) }
    }
    return digits.count == 4 ? String(decoding: digits, as: UTF8.self) : nil
  }
}
