/// The commands of the program.
enum Subcommand: String, CaseIterable, Sendable {
  case check, facts, summary, outline, report, text, serve

  /// What the command does, in one line.
  var summary: String {
    switch self {
    case .check: "list the findings, each at its place"
    case .facts: "list the facts with value, unit and period"
    case .summary: "print the summary of the business model"
    case .outline: "print the sections as a tree"
    case .report: "print findings, facts and summary together"
    case .text: "print the text as a person reads it"
    case .serve: "serve the Language Server Protocol on standard input and output"
    }
  }

  /// The options the command takes besides `--help`.
  var options: [Option] {
    switch self {
    case .check: [.format, .failOn, .color]
    case .facts, .outline: [.format, .color]
    case .summary, .report: [.format, .budget, .color]
    case .text: []
    case .serve: [.stdio, .clientProcessID]
    }
  }
}

/// The options of the commands.
enum Option: String, CaseIterable, Sendable {
  case format = "--format"
  case failOn = "--fail-on"
  case budget = "--budget"
  case color = "--color"
  case stdio = "--stdio"
  case clientProcessID = "--clientProcessId"

  /// Whether a value follows.
  var takesValue: Bool { self != .stdio }

  /// How the option is written in help texts.
  var usage: String {
    switch self {
    case .format: "--format text|json"
    case .failOn: "--fail-on SEVERITY"
    case .budget: "--budget TOKENS"
    case .color: "--color auto|always|never"
    case .stdio: "--stdio"
    case .clientProcessID: "--clientProcessId PID"
    }
  }

  /// What the option does, in one line.
  var summary: String {
    switch self {
    case .format: "text to read, or one JSON object per file and line (default text)"
    case .failOn: "exit 1 from error|warning|information|hint|never on (default error)"
    case .budget: "the most tokens the summary may take, at least 32 (default 512)"
    case .color: "when to use colour (default auto: on a terminal without NO_COLOR)"
    case .stdio: "the same as serve; the only transport there is"
    case .clientProcessID: "accepted for clients that pass it; the protocol carries it too"
    }
  }
}
