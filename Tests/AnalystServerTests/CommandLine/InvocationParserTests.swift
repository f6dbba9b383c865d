import Testing

@testable import AnalystServer

@Suite struct InvocationParserTests {
  private func parse(_ line: String, isInteractive: Bool = false) throws -> Invocation {
    try InvocationParser.parse(
      line.split(separator: " ").map(String.init), isInteractive: isInteractive)
  }

  private func expectRejection(
    of line: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(sourceLocation: sourceLocation) {
      try parse(line)
    } throws: { error in
      (error as? UsageError)?.message == message
    }
  }

  @Test(arguments: [
    ("", Invocation.serve), ("serve", .serve), ("--stdio", .serve), ("serve --stdio", .serve),
    ("--stdio --clientProcessId=12", .serve), ("--clientProcessId 12 --stdio", .serve),
    ("--help", .help(nil)), ("-h", .help(nil)), ("help", .help(nil)), ("help facts", .help(.facts)),
    ("check --help", .help(.check)), ("check a --help", .help(.check)),
    ("serve --help", .help(.serve)), ("--version", .version),
  ])
  func readsWordsOfTheWholeProgram(line: String, expected: Invocation) throws {
    #expect(try parse(line) == expected)
  }

  @Test func explainsItselfToAPersonButServesWhenTold() throws {
    #expect(try parse("", isInteractive: true) == .help(nil))
    #expect(try parse("serve", isInteractive: true) == .serve)
    #expect(try parse("--stdio", isInteractive: true) == .serve)
  }

  @Test func readsOptionsBeforeBetweenAndAfterFiles() throws {
    var expected = AnalysisRequest(command: .check)
    expected.files = ["a", "-", "--color"]
    expected.format = .json
    expected.failOn = .hint
    expected.color = .never
    let line = "check --format=json a --fail-on hint - --color never -- --color"
    #expect(try parse(line) == .analyze(expected))
  }

  @Test func readsTheBudget() throws {
    var expected = AnalysisRequest(command: .summary)
    expected.files = ["a"]
    expected.budget = 64
    #expect(try parse("summary --budget 64 a") == .analyze(expected))
  }

  @Test func saysWhatIsWrongAndWhatWasMeant() {
    expectRejection(of: "chekc a", "unknown command 'chekc'; did you mean 'check'?")
    expectRejection(
      of: "frobnicate",
      "unknown command 'frobnicate'; commands are check, facts, summary, "
        + "outline, report, rules, text, serve")
    expectRejection(
      of: "check --fromat json a", "unknown option '--fromat' of check; did you mean '--format'?")
    expectRejection(
      of: "facts --fail-on hint a",
      "unknown option '--fail-on' of facts; see 'analyst-server facts --help'")
    expectRejection(of: "--versoin", "unknown option '--versoin'; did you mean '--version'?")
    expectRejection(
      of: "check a --format", "--format needs a value: --format text|json|sarif|github")
    expectRejection(
      of: "check a --format xml", "--format takes one of text, json, sarif, github, not 'xml'")
    expectRejection(of: "outline a --format csv", "--format takes one of text, json, not 'csv'")
    expectRejection(
      of: "summary --budget 3 a", "--budget takes a whole number from 32 on, not '3'")
    expectRejection(
      of: "check",
      "check needs a file, or - for standard input; see 'analyst-server check --help'")
    expectRejection(of: "check - -", "standard input (-) can be read only once")
    expectRejection(of: "serve a", "serve takes no file: 'a'")
    expectRejection(of: "serve --stdio=1", "--stdio takes no value")
    expectRejection(
      of: "--format json check a", "--format must follow a command, as in 'check --format'")
  }

  @Test(arguments: [
    ("check", "check", 0), ("chekc", "check", 1), ("", "abc", 3), ("abc", "axc", 1),
  ])
  func countsSlips(left: String, right: String, expected: Int) {
    #expect(Spelling.distance(Array(left.utf8), Array(right.utf8)) == expected)
  }

  @Test func helpFitsTheTerminal() {
    for command in [nil] + Subcommand.allCases.map(Optional.some) {
      for line in HelpText.text(for: command).split(separator: "\n") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }
}
