internal import Analysis

/// Reads the arguments of the program.
struct InvocationParser {
  private var arguments: ArraySlice<String>

  /// Reads the arguments that follow the name of the program.
  ///
  /// `isInteractive` tells whether standard input is a terminal: without arguments the program then
  /// explains itself, for nobody types the protocol by hand.
  static func parse(
    _ arguments: [String], isInteractive: Bool
  ) throws(UsageError) -> Invocation {
    var parser = InvocationParser(arguments: arguments[...])
    return try parser.parse(isInteractive: isInteractive)
  }

  private mutating func parse(isInteractive: Bool) throws(UsageError) -> Invocation {
    guard let first = arguments.popFirst() else { return isInteractive ? .help(nil) : .serve }
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version", "-V": return .version
    case "help":
      guard let name = arguments.popFirst() else { return .help(nil) }
      return .help(try command(named: name))
    case Option.stdio.rawValue, Option.escapeDollars.rawValue:
      arguments = [first] + arguments
      return try parseServe()
    default: break
    }
    if let option = Option.allCases.first(where: { first.hasPrefix($0.rawValue) }) {
      if option == .clientProcessID {
        arguments = [first] + arguments
        return try parseServe()
      }
      throw UsageError(message: "\(option.rawValue) must follow a command, as in 'check \(first)'")
    }
    guard !first.hasPrefix("-") else {
      throw unknownOption(first, among: ["--help", "--version", Option.stdio.rawValue])
    }
    let command = try command(named: first)
    return command == .serve ? try parseServe() : try parseAnalysis(command)
  }

  private func command(named name: String) throws(UsageError) -> Subcommand {
    if let command = Subcommand(rawValue: name) { return command }
    let names = Subcommand.allCases.map(\.rawValue)
    if let near = Spelling.nearest(to: name, among: names) {
      throw UsageError(
        message: "unknown command '\(Printable.text(name))'; did you mean '\(near)'?")
    }
    throw UsageError(
      message: "unknown command '\(Printable.text(name))'; commands are "
        + names.joined(separator: ", "))
  }

  private mutating func parseServe() throws(UsageError) -> Invocation {
    var escapesDollars = false
    while let argument = arguments.popFirst() {
      if argument == "--help" || argument == "-h" { return .help(.serve) }
      guard argument.hasPrefix("-") else {
        throw UsageError(message: "serve takes no file: '\(Printable.text(argument))'")
      }
      let (option, value) = try splitOption(argument, of: .serve)
      if option.takesValue, value == nil { arguments = arguments.dropFirst() }
      if option == .escapeDollars { escapesDollars = true }
    }
    return .serving(escapesDollars: escapesDollars)
  }

  private mutating func parseAnalysis(_ command: Subcommand) throws(UsageError) -> Invocation {
    var request = AnalysisRequest(command: command)
    while let argument = arguments.popFirst() {
      if argument == "--" {
        request.files.append(contentsOf: arguments)
        break
      }
      if argument == "--help" || argument == "-h" { return .help(command) }
      guard argument.hasPrefix("-"), argument != "-" else {
        request.files.append(argument)
        continue
      }
      let (option, attached) = try splitOption(argument, of: command)
      guard option.takesValue else {
        apply(option, to: &request)
        continue
      }
      guard let value = attached ?? arguments.popFirst() else {
        throw UsageError(
          message: "\(option.rawValue) needs a value: \(option.usage(of: command))")
      }
      try apply(option, value, to: &request)
    }
    if command == .rules { return .rules(try rules(request)) }
    guard !request.files.isEmpty else {
      throw UsageError(
        message: "\(command.rawValue) needs a file, or - for standard input; see "
          + "'\(Product.name) \(command.rawValue) --help'")
    }
    guard request.files.count(where: { $0 == "-" }) < 2 else {
      throw UsageError(message: "standard input (-) can be read only once")
    }
    return .analyze(request)
  }

  private func splitOption(
    _ argument: String, of command: Subcommand
  ) throws(UsageError) -> (option: Option, value: String?) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Option(rawValue: name), command.options.contains(option) else {
      throw unknownOption(
        name, among: command.options.map(\.rawValue) + ["--help"], of: command)
    }
    guard parts.count == 2 else { return (option, nil) }
    guard option.takesValue else {
      throw UsageError(message: "\(name) takes no value")
    }
    return (option, String(parts[1]))
  }

  private func apply(
    _ option: Option, _ value: String, to request: inout AnalysisRequest
  ) throws(UsageError) {
    switch option {
    case .format:
      let names = request.command.formats.map(\.rawValue)
      guard let format = AnalysisRequest.Format(rawValue: value), names.contains(value) else {
        throw unknownChoice(value, for: option, among: names)
      }
      request.format = format
    case .select: request.select = try (request.select ?? []) + codes(value, for: option)
    case .ignore: request.ignore = try (request.ignore ?? []) + codes(value, for: option)
    case .severity:
      for part in value.split(separator: ",") {
        let pieces = part.split(separator: "=", maxSplits: 1)
        guard pieces.count == 2 else {
          throw UsageError(
            message: "--severity takes CODE=LEVEL, not '\(Printable.text(part))'")
        }
        let code = try knownCode(String(pieces[0]))
        let levels = Finding.Severity.allCases
        guard let severity = levels.first(where: { $0.name == pieces[1] }) else {
          throw unknownChoice(
            String(pieces[1]), for: option, among: levels.map(\.name))
        }
        request.severities[code] = severity
      }
    case .color: request.color = try choice(value, for: option)
    case .failOn: request.failOn = try choice(value, for: option)
    case .budget:
      guard let budget = Int(value), (32...1_000_000).contains(budget) else {
        throw UsageError(
          message: "--budget takes a whole number from 32 on, not '\(Printable.text(value))'")
      }
      request.budget = budget
    case .focus:
      var focus: [Facet] = []
      for part in value.split(separator: ",") {
        let facet: Facet = try choice(String(part), for: option)
        if !focus.contains(facet) { focus.append(facet) }
      }
      guard !focus.isEmpty else {
        throw unknownChoice(value, for: option, among: Facet.allCases.map(\.rawValue))
      }
      request.focus = focus
    case .item:
      guard let name = SettingsKey.item(named: value) else {
        throw UsageError(
          message: "--item takes the number of an Item, such as 7 or 1A, not "
            + "'\(Printable.text(value))'")
      }
      request.item = name
    case .vocabulary: request.vocabulary = value
    case .style: request.summaryStyle = try choice(value, for: option)
    case .stdio, .clientProcessID, .noSettings, .noSuppressions, .byteOrderMark, .markdown,
      .escapeDollars:
      break
    }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: String, for option: Option
  ) throws(UsageError) -> Choice {
    if let choice = Choice(rawValue: value) { return choice }
    throw unknownChoice(value, for: option, among: Choice.allCases.map(\.rawValue))
  }

  private func unknownChoice(
    _ value: String, for option: Option, among names: [String]
  ) -> UsageError {
    UsageError(
      message: "\(option.rawValue) takes one of \(names.joined(separator: ", ")), "
        + "not '\(Printable.text(value))'")
  }

  /// Applies an option without a value.
  private func apply(_ option: Option, to request: inout AnalysisRequest) {
    switch option {
    case .noSettings: request.readsSettings = false
    case .noSuppressions: request.readsSuppressions = false
    case .byteOrderMark: request.hasByteOrderMark = true
    case .markdown: request.format = .markdown
    default: break
    }
  }

  private func codes(
    _ value: String, for option: Option
  ) throws(UsageError) -> [RuleSelection.Pattern] {
    var patterns: [RuleSelection.Pattern] = []
    for part in value.split(separator: ",") {
      let pattern = RuleSelection.Pattern(text: String(part))
      if !pattern.matchesAny { _ = try knownCode(String(part)) }
      patterns.append(pattern)
    }
    guard !patterns.isEmpty else {
      throw UsageError(
        message: "\(option.rawValue) needs a code, as in '\(option.rawValue) net-loss'")
    }
    return patterns
  }

  private func knownCode(_ code: String) throws(UsageError) -> String {
    if RuleBook.info(of: code) != nil { return code }
    let near = Spelling.nearest(to: code, among: RuleBook.infos.map(\.code))
    throw UsageError(
      message: "unknown rule '\(Printable.text(code))'; "
        + (near.map { "did you mean '\($0)'?" } ?? "see '\(Product.name) rules'"))
  }

  private func rules(_ request: AnalysisRequest) throws(UsageError) -> RulesRequest {
    for code in request.files { _ = try knownCode(code) }
    return RulesRequest(codes: request.files, format: request.format, color: request.color)
  }

  private func unknownOption(
    _ name: String, among names: [String], of command: Subcommand? = nil
  ) -> UsageError {
    let place = command.map { " of \($0.rawValue)" } ?? ""
    let start = "unknown option '\(Printable.text(name))'\(place)"
    if let near = Spelling.nearest(to: name, among: names) {
      return UsageError(message: "\(start); did you mean '\(near)'?")
    }
    let help = command.map { "\(Product.name) \($0.rawValue) --help" } ?? "\(Product.name) --help"
    return UsageError(message: "\(start); see '\(help)'")
  }
}
