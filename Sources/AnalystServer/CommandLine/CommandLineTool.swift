internal import Analysis

/// Runs what the arguments of the program ask for and gives its exit status.
struct CommandLineTool {
  /// The exit statuses of the program.
  enum Status {
    /// Everything was done.
    static let done: Int32 = 0
    /// `check` found something at or above `--fail-on`.
    static let found: Int32 = 1
    /// Bad usage, or something could not be read or written.
    static let failed: Int32 = 2
  }

  private let request: AnalysisRequest
  private let style: TextStyle
  private let store: SettingsStore
  private let folder: String
  private var status = Status.done
  private var log = SarifLog()
  private var told: Set<String> = []

  /// Runs a request.
  static func run(_ request: AnalysisRequest) -> Int32 {
    var tool = CommandLineTool(
      request: request, style: TextStyle(request.color),
      store: SettingsStore(SystemFiles.settings), folder: SystemFiles.currentFolder)
    do {
      try tool.runAll()
      return tool.status
    } catch {
      return giveUp(error)
    }
  }

  /// Writes a text to standard output; the exit status tells whether that went well.
  static func print(_ text: String) -> Int32 {
    do {
      try TextOutput.write(text, to: .output)
      return Status.done
    } catch {
      return giveUp(error)
    }
  }

  /// Says on standard error what is wrong with the arguments.
  static func reject(_ error: UsageError) -> Int32 {
    note(error.message)
    return Status.failed
  }

  private static func giveUp(_ failure: TextOutput.Failure) -> Int32 {
    switch failure {
    case .closed: return Status.done
    case .failed(let reason):
      note("cannot write the output: \(reason)")
      return Status.failed
    }
  }

  /// Writes one line for a person; nobody can be told when even that fails.
  private static func note(_ message: String) {
    try? TextOutput.write("\(Product.name): \(message)\n", to: .error)
  }

  private mutating func runAll() throws(TextOutput.Failure) {
    var tally = FindingTally()
    if request.format == .csv {
      try TextOutput.write(FactCSV.header(hasMark: request.hasByteOrderMark), to: .output)
    }
    for file in request.files {
      guard let bytes = read(file) else { continue }
      let path = file == "-" ? nil : FilePath.absolute(file, in: folder)
      let resolved = settings(of: path ?? FilePath.absolute("-", in: folder))
      if let filings = CorpusFile.filings(in: bytes) {
        for (number, corpus) in filings.enumerated() {
          let name = filings.count > 1 ? "\(file)#\(number + 1)" : file
          try run(corpus.text, named: name, of: file, corpus: corpus, resolved, &tally)
        }
      } else {
        try run(bytes, named: file, of: file, corpus: nil, resolved, &tally)
      }
    }
    guard request.command == .check else { return }
    if status == Status.done, tally.contains(where: request.failOn.includes) {
      status = Status.found
    }
    if request.format == .text, tally.fileCount > 0 {
      try TextOutput.write(style.palette.paint(tally.description, .heading) + "\n", to: .output)
    }
    if request.format == .sarif { try TextOutput.write(log.text(status: status), to: .output) }
  }

  /// The settings for a file; what is wrong with their files is told once.
  private mutating func settings(of path: String) -> ResolvedSettings {
    let isUsed = request.command.options.contains(.noSettings)
    let resolved = store.settings(
      of: path, top: request.layer, readsSettings: isUsed && request.readsSettings,
      readsSuppressions: request.command.options.contains(.noSuppressions)
        && request.readsSuppressions)
    for source in resolved.sources
    where !source.problems.isEmpty && told.insert(source.path).inserted {
      status = Status.failed
      let text = TextBuffer(source.bytes)
      for problem in source.problems {
        let place = text.position(of: problem.range.start, in: .utf32)
        let note =
          "\(Printable.text(source.path)):\(place.line + 1):\(place.column + 1): \(problem.message)"
        Self.note(note)
        log.add(problem: note)
      }
    }
    return resolved
  }

  /// Analyses one filing and writes what was asked for.
  private mutating func run(
    _ bytes: [UInt8], named name: String, of file: String, corpus: CorpusFiling?,
    _ resolved: ResolvedSettings, _ tally: inout FindingTally
  ) throws(TextOutput.Failure) {
    let filing = Analyzer(settings: resolved.settings.analysis).analyze(TextBuffer(bytes))
    if filing.documentKind == .unknown {
      Self.note("\(shownName(name)): not recognised as a filing: no findings, no summary")
    }
    let selection = SelectedFindings(filing, resolved)
    tally.add(selection.shown, suppressed: selection.suppressed.count)
    var text = ""
    let isOneOfMany = request.files.count > 1 || name.contains("#") && corpus != nil
    if request.format == .text, request.command != .check, isOneOfMany {
      text = "\(tally.fileCount > 1 ? "\n" : "")==> \(shownName(name)) <==\n"
    }
    switch request.format {
    case .csv:
      let lines = LineNaming(corpus: corpus)
      text =
        FactCSV(filing: filing, name: name) { offset in
          (corpus?.place(of: offset)?.item.key, lines.number(of: offset, in: filing))
        }.text
    case .github:
      text =
        GitHubListing(filing: filing, name: file, corpus: corpus, findings: selection.shown).text
    case .sarif: log.add(filing, name: file, corpus: corpus, selection: selection)
    case .text, .json, .markdown:
      guard let result = output(for: filing, named: name, corpus: corpus, selection) else {
        return
      }
      text += result
    }
    try TextOutput.write(text, to: .output)
  }

  private mutating func read(_ file: String) -> [UInt8]? {
    do {
      if file == "-" {
        if Terminal.isTerminal(.input) { Self.note("reading the terminal; end with Control-D") }
        return try InputFile.readStandardInput()
      }
      return try InputFile.read(path: file)
    } catch {
      Self.note("\(shownName(file)): \(error.reason)")
      log.add(problem: "\(file): \(error.reason)")
      status = Status.failed
      return nil
    }
  }

  private func shownName(_ file: String) -> String {
    file == "-" ? "<stdin>" : Printable.text(file)
  }

  private mutating func output(
    for filing: Filing, named name: String, corpus: CorpusFiling?, _ selection: SelectedFindings
  ) -> String? {
    if request.format == .json {
      do {
        return try ReportLine.json(
          request.command, of: filing, named: name, corpus: corpus, selection: selection) + "\n"
      } catch {
        Self.note("\(shownName(name)): cannot be written as JSON")
        status = Status.failed
        return nil
      }
    }
    let lines = LineNaming(corpus: corpus)
    switch request.command {
    case .check:
      return CheckListing(
        filing: filing, name: shownName(name), style: style, lines: lines,
        findings: selection.shown
      ).text
    case .facts: return FactTable(filing: filing, style: style, lines: lines).text
    case .summary: return SummaryListing(filing: filing, style: style, lines: lines).text
    case .outline: return OutlineListing(filing: filing, style: style, lines: lines).text
    case .report:
      return ReportListing(
        filing: filing, name: shownName(name), style: style, lines: lines, selection: selection
      ).text
    case .rules, .serve: return ""
    }
  }
}
