import Testing

@testable import AnalystServer

/// What the quick writer gives is byte for byte what the general encoder gives.
@Suite struct JSONWriterTests {
  private static let range = DocumentRange(
    start: Position(line: 3, character: 14), end: Position(line: 4, character: 0))

  private func expectSame(
    _ diagnostics: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let parameters = PublishDiagnosticsParams(
      uri: "file:///a/b%20c.txt", version: -7, diagnostics: diagnostics)
    let written = String(decoding: parameters.encoded(), as: UTF8.self)
    let encoded = String(
      decoding: OutgoingMessage.notification(PublishDiagnosticsParams.method, parameters),
      as: UTF8.self)
    #expect(written == encoded, sourceLocation: sourceLocation)
  }

  @Test func diagnosticsOfEveryShape() {
    expectSame([])
    var diagnostic = Diagnostic(
      range: Self.range, severity: 2, code: "net-loss", message: "A net loss of $5 / “x”")
    expectSame([diagnostic])
    diagnostic.relatedInformation = []
    expectSame([diagnostic, diagnostic])
    diagnostic.relatedInformation = [
      .init(location: Location(uri: "file:///ü", range: Self.range), message: "é 😀"),
      .init(location: Location(uri: "x", range: Self.range), message: ""),
    ]
    diagnostic.codeDescription = Diagnostic.CodeDescription(href: "file:///r.md#net-loss")
    expectSame([diagnostic])
    let unversioned = PublishDiagnosticsParams(uri: "x", diagnostics: [diagnostic])
    #expect(
      unversioned.encoded()
        == OutgoingMessage.notification(PublishDiagnosticsParams.method, unversioned))
  }

  @Test func reportsAreWrittenAsTheyAreEncoded() throws {
    struct General: Encodable {
      let id: RequestID
      let jsonrpc = "2.0"
      let result: DiagnosticReport
    }
    let diagnostic = Diagnostic(
      range: Self.range, severity: 2, code: "net-loss", message: "A net loss of $5 / “x”\n")
    let reports: [DiagnosticReport] = [
      .full(resultId: nil, items: []), .full(resultId: "2-a\"b", items: [diagnostic, diagnostic]),
      .unchanged(resultId: "é"),
    ]
    for report in reports {
      for id in [RequestID.integer(-4), .integer(7), .integer(123_456_789_012), .string("a\"")] {
        #expect(
          OutgoingMessage.response(to: id, report)
            == (try JSONText.encode(General(id: id, result: report))))
      }
    }
  }

  @Test func strings() {
    let controls = (0..<0x30).compactMap { Unicode.Scalar($0).map { String($0) } }.joined()
    for text in ["", "\\", "\"", "/", "\u{7F}", "\u{2028}\u{202E}", controls] {
      expectSame([Diagnostic(range: Self.range, severity: 1, code: "c", message: text)])
    }
  }

  @Test func data() throws {
    let numbers: [JSONNumber?] = [
      JSONNumber(0), JSONNumber(-12), JSONNumber(mantissa: 815, exponent: -1),
      JSONNumber(mantissa: -1, exponent: -9), JSONNumber(mantissa: 5, exponent: 40),
    ]
    let value = JSONValue.object([
      "b": .array([.null, .bool(true), .bool(false), .array([])]), "a": .object([:]),
      "é": .string("\n"), "numbers": .array(numbers.compactMap { $0 }.map { .number($0) }),
    ])
    var diagnostic = Diagnostic(range: Self.range, severity: 3, code: "c", message: "m")
    diagnostic.data = value
    expectSame([diagnostic])
  }
}
