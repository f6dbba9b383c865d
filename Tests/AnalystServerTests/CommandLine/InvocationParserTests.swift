import Analysis
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
    ("--stdio --escape-dollars", .serving(escapesDollars: true)),
    ("--escape-dollars", .serving(escapesDollars: true)),
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

  @Test func readsWhatIsSelected() throws {
    var expected = AnalysisRequest(command: .check)
    expected.files = ["a"]
    expected.format = .sarif
    expected.select = ["customer-*", "net-loss"].map { RuleSelection.Pattern(text: $0) }
    expected.ignore = [RuleSelection.Pattern(text: "acronym-*")]
    expected.severities = ["net-loss": .error, "backlog": .hint]
    expected.readsSettings = false
    expected.readsSuppressions = false
    let line =
      "check --select customer-* --select=net-loss --ignore acronym-* --no-settings a "
      + "--severity net-loss=error,backlog=hint --format sarif --no-suppressions"
    #expect(try parse(line) == .analyze(expected))
    #expect(
      try parse("rules --markdown net-loss")
        == .rules(RulesRequest(codes: ["net-loss"], format: .markdown)))
  }

  @Test func readsTheBudget() throws {
    var expected = AnalysisRequest(command: .summary)
    expected.files = ["a"]
    expected.budget = 64
    #expect(try parse("summary --budget 64 a") == .analyze(expected))
    expected.vocabulary = "o200k.tiktoken"
    #expect(
      try parse("summary --budget 64 --vocabulary o200k.tiktoken a") == .analyze(expected))
    expectRejection(
      of: "check --vocabulary x a",
      "unknown option '--vocabulary' of check; see 'analyst-server check --help'")
  }

  @Test func readsTheScopeOfASummary() throws {
    var expected = AnalysisRequest(command: .summary)
    expected.files = ["a"]
    expected.focus = [.customers, .revenue]
    expected.item = "1A"
    expected.summaryStyle = .facets
    expected.format = .markdown
    #expect(
      try parse(
        "summary --focus customers,revenue --item 1a --style facets --format markdown a")
        == .analyze(expected))
    expectRejection(
      of: "summary --focus revenu a",
      "--focus takes one of revenue, customers, products, channels, financing, context, "
        + "not 'revenu'")
    expectRejection(
      of: "summary --item seven a",
      "--item takes the number of an Item, such as 7 or 1A, not 'seven'")
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
    expectRejection(
      of: "check --select net-los a", "unknown rule 'net-los'; did you mean 'net-loss'?")
    expectRejection(of: "check --select=, a", "--select needs a code, as in '--select net-loss'")
    expectRejection(
      of: "check --ignore xyz-* a", "unknown rule 'xyz-*'; see 'analyst-server rules'")
    expectRejection(
      of: "check --severity net-loss a", "--severity takes CODE=LEVEL, not 'net-loss'")
    expectRejection(
      of: "check --severity net-loss=fatal a",
      "--severity takes one of error, warning, information, hint, not 'fatal'")
    expectRejection(of: "check --no-settings=1 a", "--no-settings takes no value")
    expectRejection(of: "rules nope", "unknown rule 'nope'; see 'analyst-server rules'")
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
