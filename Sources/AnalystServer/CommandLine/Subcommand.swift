/// The commands of the program.
enum Subcommand: String, CaseIterable, Sendable {
  case check, facts, summary, outline, report, rules, text, serve

  /// What the command does, in one line.
  var summary: String {
    switch self {
    case .check: "list the findings, each at its place"
    case .facts: "list the facts with value, unit and period"
    case .summary: "print the summary of the business model"
    case .outline: "print the sections as a tree"
    case .report: "print findings, facts and summary together"
    case .rules: "list the rules, or explain those that are named"
    case .text: "print the text as a person reads it"
    case .serve: "serve the Language Server Protocol on standard input and output"
    }
  }

  /// The options the command takes besides `--help`.
  var options: [Option] {
    switch self {
    case .check:
      [.format, .select, .ignore, .severity, .failOn, .noSettings, .noSuppressions, .color]
    case .facts: [.format, .byteOrderMark, .color]
    case .outline: [.format, .color]
    case .summary: [.format, .budget, .vocabulary, .focus, .item, .style, .noSettings, .color]
    case .report: [.format, .budget, .noSettings, .noSuppressions, .color]
    case .rules: [.format, .markdown, .color]
    case .text: []
    case .serve: [.stdio, .escapeDollars, .clientProcessID]
    }
  }

  /// How results of the command can be printed.
  var formats: [AnalysisRequest.Format] {
    switch self {
    case .check: [.text, .json, .sarif, .github]
    case .facts: [.text, .json, .csv]
    case .summary: [.text, .json, .markdown]
    case .outline, .report, .serve: [.text, .json]
    case .rules: [.text, .json, .markdown]
    case .text: [.text]
    }
  }
}

/// The options of the commands.
enum Option: String, CaseIterable, Sendable {
  case format = "--format"
  case select = "--select"
  case ignore = "--ignore"
  case severity = "--severity"
  case failOn = "--fail-on"
  case noSettings = "--no-settings"
  case noSuppressions = "--no-suppressions"
  case byteOrderMark = "--bom"
  case markdown = "--markdown"
  case budget = "--budget"
  case vocabulary = "--vocabulary"
  case focus = "--focus"
  case item = "--item"
  case style = "--style"
  case color = "--color"
  case stdio = "--stdio"
  case escapeDollars = "--escape-dollars"
  case clientProcessID = "--clientProcessId"

  /// Whether a value follows.
  var takesValue: Bool {
    switch self {
    case .stdio, .noSettings, .noSuppressions, .byteOrderMark, .markdown, .escapeDollars: false
    default: true
    }
  }

  /// How the option is written in help texts of a command.
  func usage(of command: Subcommand) -> String {
    switch self {
    case .format: "--format " + command.formats.map(\.rawValue).joined(separator: "|")
    case .select: "--select CODES"
    case .ignore: "--ignore CODES"
    case .severity: "--severity CODE=LEVEL"
    case .noSettings, .noSuppressions, .byteOrderMark, .markdown, .escapeDollars: rawValue
    case .failOn: "--fail-on SEVERITY"
    case .budget: "--budget TOKENS"
    case .vocabulary: "--vocabulary FILE"
    case .focus: "--focus FACETS"
    case .item: "--item ITEM"
    case .style: "--style paragraph|facets"
    case .color: "--color auto|always|never"
    case .stdio: "--stdio"
    case .clientProcessID: "--clientProcessId PID"
    }
  }

  /// What the option does, in one line.
  var summary: String {
    switch self {
    case .format: "how results are printed"
    case .select: "only these rules: codes with commas between, `acronym-*` for many"
    case .ignore: "none of these rules; beats --select"
    case .severity: "another severity for a rule: error|warning|information|hint"
    case .noSettings: "read no .analyst.json"
    case .noSuppressions: "show what .analyst-suppressions.json suppresses"
    case .byteOrderMark: "begin CSV with a byte order mark, by which Excel tells UTF-8"
    case .markdown: "the table of the rules, as in protocol.md"
    case .failOn: "exit 1 from error|warning|information|hint|never on (default error)"
    case .budget: "the most tokens the summary may take, at least 32 (default 512)"
    case .vocabulary: "count tokens with this .tiktoken file, not by an upper bound"
    case .focus: "only these of revenue,customers,products,channels,financing,context"
    case .item: "only what this Item says, such as 7 or 1A"
    case .style: "one paragraph (the default), or one for each facet under its name"
    case .color: "when to use colour (default auto: on a terminal without NO_COLOR)"
    case .stdio: "the same as serve; the only transport there is"
    case .escapeDollars: "write \\\\$ in Markdown, for clients that take $...$ for formulas"
    case .clientProcessID: "accepted for clients that pass it; the protocol carries it too"
    }
  }
}
