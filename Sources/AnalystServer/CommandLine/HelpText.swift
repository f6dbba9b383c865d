/// The texts of `--help`.
enum HelpText {
  /// The help of a command, or of the whole program.
  static func text(for command: Subcommand?) -> String {
    guard let command else { return overview }
    switch command {
    case .serve: return serving
    case .rules: return rules
    default: return analysis(command)
    }
  }

  private static var overview: String {
    var lines = [
      "\(Product.name) \(Product.version): reads company filings (10-K and the like): findings,",
      "facts and a summary of the business model, in your editor or on the command line.",
      "",
      "Usage: \(Product.name) COMMAND [OPTIONS] FILE...      (FILE - is standard input)",
      "       \(Product.name) [serve | --stdio]              (an editor starts it so)",
      "",
      "Commands:",
    ]
    lines += table(Subcommand.allCases.map { ($0.rawValue, $0.summary) })
    lines += [
      "",
      "Try:   \(Product.name) report FILE",
      "       \(Product.name) COMMAND --help",
      "",
      "Exit status: 0 done; 1 findings at or above --fail-on (check only); 2 bad usage or a file",
      "that cannot be read.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func analysis(_ command: Subcommand) -> String {
    var lines = [
      "Usage: \(Product.name) \(command.rawValue) [OPTIONS] FILE...",
      "",
      "\(command.summary.prefix(1).uppercased())\(command.summary.dropFirst())."
        + " FILE is a filing as text, HTML (inline XBRL too),",
      "a complete submission, Markdown, or JSON of a data set with a text for each Item; - is",
      "standard input; -- ends the options.",
      "",
      "Options:",
    ]
    lines += table(of: command)
    lines.append("")
    lines.append(
      command == .check
        ? "Exit status: 0 nothing at or above --fail-on; 1 findings there; 2 bad usage, or a file"
          + " that\ncannot be read."
        : "Exit status: 0 done; 2 bad usage or a file that cannot be read.")
    return lines.joined(separator: "\n") + "\n"
  }

  private static var rules: String {
    let lines = [
      "Usage: \(Product.name) rules [OPTIONS] [CODE...]",
      "",
      "Lists the rules with their severities, or explains those that are named: what they find and",
      "pass, what they rest on, what their data holds, and which thresholds can be set.",
      "",
      "Options:",
    ]
    return (lines + table(of: .rules)).joined(separator: "\n") + "\n"
  }

  private static func table(of command: Subcommand) -> [String] {
    let rows = command.options.map { option in
      guard option == .format else { return (option.usage(of: command), option.summary) }
      let names = command.formats.map(\.rawValue).joined(separator: ", ")
      return ("--format FORMAT", "\(names) (default text)")
    }
    return table(rows + [("--help", "this text")])
  }

  private static var serving: String {
    """
    Usage: \(Product.name) [serve | --stdio] [--escape-dollars]

    Serves the Language Server Protocol on standard input and output until the client says exit.
    Editors start it so; protocol.md says what it offers beyond the protocol. --escape-dollars is for
    clients that take $...$ in hovers for formulas, as JupyterLab does.

    """
  }

  private static func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, summary in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(summary)"
    }
  }
}
