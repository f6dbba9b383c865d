import Glibc
import Testing

@testable import Analysis

/// Figures of real tables, read by their heads and captions, beside the tags that their authors gave
/// them; skipped where the filings are not there.
@Suite struct TagAgreementTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast(5) + ["shared", "filings"]).joined(separator: "/")
  }()
  private static let isThere = unsafe access(folder, R_OK) == 0

  /// A figure as its tag tells it.
  private struct Tagged {
    let source: ByteRange
    let value: ExactDecimal
    let end: CalendarDate
  }

  @Test(
    .enabled(if: isThere, "../shared/filings is not there"),
    arguments: [
      "apple-10k-2024.htm", "apple-10k-2025.htm", "costco-10k-2022.htm", "galaxy-next-10k-2021.htm",
      "ge-10k-2023.htm", "palantir-10k-2023.htm",
    ])
  func figuresOfTablesAreAsTagged(name: String) throws {
    let bytes = try #require(Self.contents(of: "\(Self.folder)/\(name)"))
    let view = FilingFormat.detect(bytes).view(of: bytes)
    let tags = try Self.tagged(view)
    let starts = tags.map(\.source.start)
    var compared = 0
    var wrong: [String] = []
    for fact in Analyzer().analyze(TextBuffer(bytes)).facts {
      guard let value = fact.value?.nominal, let period = fact.period else { continue }
      // The figure of a cell alone: `$ 1,234`, `(1,234)`.
      guard
        let first = starts.firstIndex(where: { $0 >= fact.range.start - 4 }),
        case let tag = tags[first], tag.source.start < fact.range.end,
        fact.range.end - tag.source.end <= 2, tag.source.count + 4 >= fact.range.count
      else { continue }
      compared += 1
      let isValue = value.magnitude == tag.value.magnitude
      let isTime =
        period.end.map { $0 == tag.end }
        ?? (period.year == tag.end.year || period.year == tag.end.year - 1)
      if !isValue || !isTime {
        wrong.append("\(FactDump.line(fact)) but \(tag.value) to \(tag.end)")
      }
    }
    #expect(compared >= 8)
    #expect(wrong.count * 50 <= compared, "\(wrong.count) of \(compared): \(wrong)")
  }

  private static func tagged(_ view: TextView) throws -> [Tagged] {
    let inline = try #require(view.inlineXBRL)
    return view.tags.compactMap { tag -> Tagged? in
      guard tag.kind == .number, !tag.isNil, !tag.range.isEmpty, let number = tag.context,
        inline.contexts.indices.contains(Int(number)),
        let last = inline.contexts[Int(number)].end,
        let end = CalendarDate(year: last.year, month: last.month, day: last.day),
        let digits = CellReader.digits(view.text[tag.range.start..<tag.range.end])
      else { return nil }
      return Tagged(
        source: tag.source,
        value: ExactDecimal(
          digits.0.mantissa, exponent: digits.0.exponent + Int(tag.scale)), end: end)
    }.sorted { $0.source.start < $1.source.start }
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
