import FoundationEssentials
import Testing

@testable import AnalystServer

/// What the program says has the shape that `protocol.schema.json` tells.
@Suite struct SchemaConformanceTests {
  private static func schema() throws -> JSONSchema {
    let bytes = try Places.contents(of: Places.package + "/editor-configs/protocol.schema.json")
    return JSONSchema(root: try JSONValue(text: String(decoding: bytes, as: UTF8.self)))
  }

  private func expect(
    _ value: JSONValue?, is definition: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let value = try #require(value, sourceLocation: sourceLocation)
    let problems = try Self.schema().problems(of: value, as: definition)
    #expect(Array(problems.prefix(3)) == [], sourceLocation: sourceLocation)
  }

  @Test(.timeLimit(.minutes(15))) func repliesHaveTheirShape() async throws {
    let folder = try TemporaryFolder()
    let filing = try folder.write(try Places.contents(of: Places.sample), to: "copy.10k.txt")
    let uri = JSONValue.string("file://\(filing)")
    let client = try LanguageClient()
    _ = try await client.request(
      "initialize",
      try JSONValue(
        text: """
          {"capabilities": {"experimental": {"analystSummary": true},
            "window": {"showDocument": {"support": true}}}}
          """))
    try await client.notify("initialized", .object([:]))
    let text = String(decoding: try Places.contents(of: filing), as: UTF8.self)
    try await client.notify(
      "textDocument/didOpen",
      .object([
        "textDocument": .object([
          "uri": uri, "languageId": .string("secfiling"), "version": .integer(1),
          "text": .string(text),
        ])
      ]))
    try expect(try await client.notification("analyst/summaryDidChange"), is: "SummaryReport")
    let document: JSONValue = .object(["textDocument": .object(["uri": uri])])
    try expect(document, is: "AnalystSummaryRequest")
    try expect(
      try await client.request("analyst/summary", document)["result"], is: "SummaryReport")
    func run(_ command: String, _ options: [String: JSONValue] = [:]) async throws -> JSONValue? {
      try expect(.object(options), is: "ExecuteCommandRequest.Options")
      let parameters: JSONValue = .object([
        "command": .string(command), "arguments": .array([uri, .object(options)]),
      ])
      return try await client.request("workspace/executeCommand", parameters)["result"]
    }
    let code: [String: JSONValue] = ["code": .string("net-loss")]
    try expect(try await run("analyst.summary"), is: "SummaryReport")
    try expect(try await run("analyst.facts"), is: "FactsReport")
    try expect(try await run("analyst.explain", code), is: "TextReport")
    try expect(try await run("analyst.copy", ["format": .string("json")]), is: "TextReport")
    let suppression = code.merging(
      ["scope": .string("file"), "reason": .string("known")], uniquingKeysWith: { $1 })
    try expect(try await run("analyst.suppress", suppression), is: "SuppressionReport")
    try expect(try await run("analyst.suppressions"), is: "SuppressionReport")
    try expect(try await run("analyst.unsuppress", code), is: "SuppressionReport")
    let place = JSONValue.object(["line": .integer(0), "character": .integer(0)])
    try expect(
      try await run("analyst.show", ["range": .object(["start": place, "end": place])]),
      is: "SummaryPageReport")
  }

  @Test(
    arguments: [
      ("check", "CheckReport"), ("facts", "FactsReport"), ("summary", "SummaryReport"),
      ("outline", "OutlineReport"),
    ])
  func reportsOfTheCommandLineHaveTheirShape(command: String, shape: String) async throws {
    let process = try ChildProcess(
      Places.program, [command, "--format", "json", Places.sample], input: .null)
    _ = try await process.finish()
    try expect(
      try JSONValue(text: String(decoding: process.output, as: UTF8.self)), is: shape)
  }

  @Test func whatDiffersIsFound() throws {
    let schema = try Self.schema()
    let place = try JSONValue(text: #"{"byteRange": [1, 2], "quote": "x"}"#)
    #expect(schema.problems(of: place, as: "QuotedPlace").isEmpty)
    for wrong in [
      #"{"byteRange": [1, 2]}"#, #"{"byteRange": [1], "quote": "x"}"#,
      #"{"byteRange": [1, "2"], "quote": "x"}"#, #"{"byteRange": [1, 2], "quote": "x", "a": 1}"#,
      "[]",
    ] {
      #expect(!schema.problems(of: try JSONValue(text: wrong), as: "QuotedPlace").isEmpty)
    }
    let report = try JSONValue(text: #"{"uri": "u", "documentKind": "full", "facts": []}"#)
    #expect(!schema.problems(of: report, as: "FactsReport").isEmpty)
  }
}
