import Analysis
import Testing

@testable import AnalystServer

@Suite struct ReportTests {
  private let filing = SampleFiling.make(findings: [SampleFiling.finding(at: "42%")])

  private func json(_ report: some Encodable) throws -> String {
    String(decoding: try JSONText.encode(report), as: UTF8.self)
  }

  @Test func factsAreExactAndSayNullWhereNothingIsKnown() throws {
    let text = try json(ReportMaker(file: "a.txt", filing).factsReport())
    let quoted = SampleFiling.range(of: "$69.8 million")
    #expect(text.hasPrefix(#"{"documentKind":"excerpt","facts":[{"byteRange":["#))
    #expect(text.contains(#""byteRange":[\#(quoted.start),\#(quoted.end)]"#))
    #expect(text.contains(#""low":69800000,"nominal":69800000,"raw":"$69.8 million"}"#))
    #expect(text.contains(#""high":null,"low":42,"lowInclusive":false,"nominal":42,"raw":"42%"}"#))
    #expect(text.contains(#""periodEnd":null,"periodStart":null"#))
    #expect(text.contains(#""derivedFrom":["revenue-total-1"]"#))
    #expect(text.hasSuffix(#""file":"a.txt"}"#))
    #expect(!text.contains(#""range""#))
  }

  @Test func checksCarryBothKindsOfRange() throws {
    let text = try json(ReportMaker(file: "a.txt", filing).checkReport())
    #expect(text.contains(#""code":"revenue-concentration","data":{"share":42.5}"#))
    #expect(text.contains(#""range":{"end":{"character":63,"line":3}"#))
    #expect(text.contains(#""severity":"warning""#))
    #expect(text.contains(#""related":[{"byteRange":["#))
  }

  @Test func summaryOfAnOpenDocumentNamesItsVersion() throws {
    let maker = ReportMaker(uri: "untitled:a b", version: 7, filing, encoding: .utf16)
    let text = try json(maker.summaryReport())
    #expect(text.contains(#""summary":"Revenue was $69.8 million in 2022.","tokens":9"#))
    #expect(text.contains(#""uri":"untitled:a b","version":7}"#))
    #expect(text.contains(#""quote":"$69.8 million","range":{"end""#))
  }

  @Test func outlineIsATree() throws {
    let text = try json(ReportMaker(file: "-", filing).outlineReport())
    #expect(text.contains(#""periodEnd":"2022-12-31","registrant":"Larkspur Instruments, Inc.""#))
    #expect(text.contains(#""heading":"Item 1. Business""#))
    #expect(text.contains(#""kind":"runIn","level":2,"part":null"#))
  }

  @Test(arguments: [
    (5, 0, "5"), (-698, 5, "-69800000"), (425, -1, "42.5"), (1, 18, "1000000000000000000"),
    (92, 18, "92000000000000000000"), (5, -12, "0.000000000005"), (0, 0, "0"),
    (123_456_789_012_345_678, -3, "123456789012345.678"),
  ])
  func numbersAreWrittenExactly(mantissa: Int64, exponent: Int, expected: String) throws {
    let number = try #require(JSONNumber(mantissa: mantissa, exponent: exponent))
    #expect(String(decoding: try JSONText.encode([number]), as: UTF8.self) == "[\(expected)]")
  }

  @Test func quotesHoldNoRunsOfWhiteSpace() {
    #expect(WhiteSpace.collapsed(" a \r\n\t b\u{A0}\u{2003}c ") == "a b c")
    #expect(WhiteSpace.collapsed("  ") == "")
  }
}
