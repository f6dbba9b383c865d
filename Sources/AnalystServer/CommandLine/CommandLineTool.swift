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
  private var status = Status.done

  /// Runs a request.
  static func run(_ request: AnalysisRequest) -> Int32 {
    var tool = CommandLineTool(request: request, style: TextStyle(request.color))
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
    for file in request.files {
      guard let bytes = read(file) else { continue }
      if let filings = CorpusFile.filings(in: bytes) {
        for (number, corpus) in filings.enumerated() {
          let name = filings.count > 1 ? "\(file)#\(number + 1)" : file
          try run(corpus.text, named: name, corpus: corpus, &tally)
        }
      } else {
        try run(bytes, named: file, corpus: nil, &tally)
      }
    }
    guard request.command == .check else { return }
    if request.format == .text, tally.fileCount > 0 {
      try TextOutput.write(style.palette.paint(tally.description, .heading) + "\n", to: .output)
    }
    if status == Status.done, tally.contains(where: request.failOn.includes) {
      status = Status.found
    }
  }

  /// Analyses one filing and writes what was asked for.
  private mutating func run(
    _ bytes: [UInt8], named name: String, corpus: CorpusFiling?, _ tally: inout FindingTally
  ) throws(TextOutput.Failure) {
    var settings = AnalysisSettings()
    settings.tokenBudget = request.budget
    let filing = Analyzer(settings: settings).analyze(TextBuffer(bytes))
    if filing.documentKind == .unknown {
      Self.note("\(shownName(name)): not recognised as a filing: no findings, no summary")
    }
    tally.add(filing.findings)
    var text = ""
    let isOneOfMany = request.files.count > 1 || name.contains("#") && corpus != nil
    if request.format == .text, request.command != .check, isOneOfMany {
      text = "\(tally.fileCount > 1 ? "\n" : "")==> \(shownName(name)) <==\n"
    }
    guard let result = output(for: filing, named: name, corpus: corpus) else { return }
    try TextOutput.write(text + result, to: .output)
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
      status = Status.failed
      return nil
    }
  }

  private func shownName(_ file: String) -> String {
    file == "-" ? "<stdin>" : Printable.text(file)
  }

  private mutating func output(
    for filing: Filing, named name: String, corpus: CorpusFiling?
  ) -> String? {
    if request.format == .json {
      do {
        return try ReportLine.json(request.command, of: filing, named: name, corpus: corpus)
          + "\n"
      } catch {
        Self.note("\(shownName(name)): cannot be written as JSON")
        status = Status.failed
        return nil
      }
    }
    let lines = LineNaming(corpus: corpus)
    switch request.command {
    case .check:
      return CheckListing(filing: filing, name: shownName(name), style: style, lines: lines).text
    case .facts: return FactTable(filing: filing, style: style, lines: lines).text
    case .summary: return SummaryListing(filing: filing, style: style, lines: lines).text
    case .outline: return OutlineListing(filing: filing, style: style, lines: lines).text
    case .report:
      return ReportListing(filing: filing, name: shownName(name), style: style, lines: lines).text
    case .text: return String(decoding: filing.readableText, as: UTF8.self)
    case .serve: return ""
    }
  }
}

/// Counts findings over all files of a run.
struct FindingTally: CustomStringConvertible {
  private var counts: [Finding.Severity: Int] = [:]
  /// The number of files counted.
  private(set) var fileCount = 0

  /// Counts the findings of one file.
  mutating func add(_ findings: [Finding]) {
    fileCount += 1
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  /// Whether a finding of such a severity was counted.
  func contains(where matches: (Finding.Severity) -> Bool) -> Bool {
    counts.contains { matches($0.key) && $0.value > 0 }
  }

  /// As in `1 error, 4 warnings in 2 files`.
  var description: String {
    let parts = Finding.Severity.allCases.compactMap { severity -> String? in
      guard let count = counts[severity], count > 0 else { return nil }
      return "\(count) \(severity.name)\(count > 1 && severity != .information ? "s" : "")"
    }
    let findings = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    return "\(findings) in \(fileCount) file\(fileCount == 1 ? "" : "s")"
  }
}
