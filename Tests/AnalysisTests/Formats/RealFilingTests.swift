import Glibc
import Testing

@testable import Analysis

/// Real filings next to the package; skipped where they are not there.
@Suite struct RealFilingTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast(5) + ["shared", "filings"]).joined(separator: "/")
  }()
  private static let isThere = unsafe access(folder, R_OK) == 0
  private static let names = [
    "abvc-8k-2025.txt", "apple-10k-1995.txt", "apple-10k-1996.txt", "apple-10k-2024.htm",
    "apple-10k-2025.htm", "costco-10k-2022.htm", "forward-industries-10k-2016.htm",
    "forward-industries-10k-2016-item1.txt", "gainsco-10k-2009.htm", "galaxy-next-10k-2021.htm",
    "ge-10k-2023.htm", "gilead-10k-2023.md", "medicis-10k-1999.htm",
    "norfolk-southern-10k-2008.htm", "palantir-10k-2023.htm", "pedevco-10k-2022-mda.txt",
    "plymouth-rock-20f-2020.htm", "qualcomm-10k-2004.txt", "realty-income-10k-2019-mda.txt",
    "renewable-energy-acquisition-10k-2015.htm", "sonim-10k-2022-item1.txt",
    "spire-10q-2024q1.htm",
  ]

  @Test(.enabled(if: isThere, "../shared/filings is not there"), arguments: names)
  func figuresAreWhereTheMapSays(name: String) {
    let bytes = Self.contents(of: "\(Self.folder)/\(name)")
    guard !bytes.isEmpty else { return }
    let format = FilingFormat.detect(bytes)
    let view = format.view(of: bytes)
    expectSound(view, bytes)
    var random = SplitMix(seed: 37)
    var figures: [ByteRange] = []
    for block in view.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let start = offset
        while offset < block.range.end, Self.isOfFigure(view.text[offset]) { offset += 1 }
        if offset > start + 1 { figures.append(ByteRange(start, offset)) }
        offset += 1
      }
    }
    #expect(figures.count > 15)
    for _ in 0..<200 {
      guard let figure = figures.randomElement(using: &random) else { return }
      let source = view.map.source(of: figure)
      var shown = HtmlOracle.visibleText(bytes[source.start..<source.end])
      if format == .markdown { shown = shown.filter { $0 != "*" && $0 != "\\" } }
      #expect(shown == String(decoding: view.text[figure.start..<figure.end], as: UTF8.self))
    }
  }

  /// One Item as a text of its own and inside its filing states the same.
  @Test(.enabled(if: isThere, "../shared/filings is not there"))
  func anItemStatesTheSameInBothItsFormats() throws {
    let item = Self.contents(of: "\(Self.folder)/forward-industries-10k-2016-item1.txt")
    let report = Self.contents(of: "\(Self.folder)/forward-industries-10k-2016.htm")
    let alone = Analyzer().analyze(TextBuffer(item))
    let whole = Analyzer().analyze(TextBuffer(report))
    let sections = whole.outline.sections.flatMap { [$0] + $0.children }
    let business = try #require(sections.first { $0.item == "1" }).range
    let stated = whole.facts.filter { fact in
      ([fact.range] + fact.mentions).contains { business.contains($0.start) }
    }
    // A fact that another Item states too is known by the words used there.
    let missing = Set(alone.facts.filter { $0.value != nil }.map { Self.told($0, named: false) })
      .subtracting(stated.map { Self.told($0, named: false) })
    #expect(missing.isEmpty)
    let first = stated.filter { business.contains($0.range.start) }
    #expect(Set(first.map(Self.told)).subtracting(alone.facts.map(Self.told)).isEmpty)
    #expect(alone.facts.count > 30)
  }

  /// A fact without its place, and with single spaces.
  private static func told(_ fact: Fact) -> String { told(fact, named: true) }

  private static func told(_ fact: Fact, named: Bool) -> String {
    let words = (named ? fact.subject ?? "" : "").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    return "\(fact.kind.rawValue) \(words) \(String(describing: fact.value?.low)) "
      + "\(String(describing: fact.value?.high)) \(fact.unit ?? "") \(fact.period?.label ?? "") "
      + "\(fact.modality) \(fact.polarity)"
  }

  /// The tagged figures of some concepts, read by a reader that knows nothing of this module.
  @Test(
    .enabled(if: isThere, "../shared/filings is not there"),
    arguments: [
      "apple-10k-2024.htm", "apple-10k-2025.htm", "costco-10k-2022.htm", "galaxy-next-10k-2021.htm",
      "ge-10k-2023.htm", "palantir-10k-2023.htm", "spire-10q-2024q1.htm",
    ])
  func taggedFiguresAreThoseOfAnotherReader(name: String) throws {
    let bytes = Self.contents(of: "\(Self.folder)/\(name)")
    guard !bytes.isEmpty else { return }
    let view = HtmlReader.view(of: bytes)
    let inline = try #require(view.inlineXBRL)
    let found = view.tags.filter { $0.kind == .number && !$0.isHidden }.compactMap {
      tag -> String? in
      let concept = inline.name(tag.concept)
      guard TagOracle.concepts.contains(concept) else { return nil }
      let text = String(
        decoding: view.text[tag.range.start..<tag.range.end].filter { $0 > 0x20 }, as: UTF8.self)
      return "\(concept) \(tag.isNegated ? "-" : "")\(text) \(tag.scale)"
    }
    let expected = TagOracle.figures(String(decoding: bytes, as: UTF8.self))
    #expect(found.count > 4)
    #expect(found.sorted() == expected.sorted())
  }

  private static func isOfFigure(_ byte: UInt8) -> Bool {
    ByteClass.isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  private static func contents(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// Reads tagged figures with searches for strings.
enum TagOracle {
  static let concepts: Set = [
    "us-gaap:Revenues", "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax",
    "us-gaap:NetIncomeLoss", "us-gaap:ProfitLoss", "us-gaap:Assets",
    "us-gaap:CashAndCashEquivalentsAtCarryingValue",
  ]

  static func figures(_ source: String) -> [String] {
    let start = "<ix:nonFraction "
    return source.split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap {
      element -> String? in
      let parts = element.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let concept = value(of: "name", in: parts[0]),
        concepts.contains(concept)
      else { return nil }
      let content = parts[1].prefix(
        upTo: parts[1].firstRange(of: "</ix:nonFraction>")?.lowerBound
          ?? parts[1].startIndex)
      var text = ""
      var isTag = false
      for character in content {
        if character == "<" { isTag = true }
        if !isTag, !character.isWhitespace { text.append(character) }
        if character == ">" { isTag = false }
      }
      text = text.replacing("&#8212;", with: "—")
      let sign = value(of: "sign", in: parts[0]) == "-" ? "-" : ""
      return "\(concept) \(sign)\(text) \(value(of: "scale", in: parts[0]) ?? "0")"
    }
  }

  private static func value(of name: String, in tag: Substring) -> String? {
    let padded = " " + tag
    guard let start = padded.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    return String(padded[start...].prefix { $0 != "\"" })
  }
}
