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
  private let vocabulary: TokenVocabulary?
  private var status = Status.done
  private var log = SarifLog()
  private var told: Set<String> = []

  /// Runs a request.
  static func run(_ request: AnalysisRequest) -> Int32 {
    let vocabulary: TokenVocabulary?
    do {
      vocabulary = try request.vocabulary.map(VocabularyFile.read)
    } catch {
      return reject(error)
    }
    var tool = CommandLineTool(
      request: request, style: TextStyle(request.color), vocabulary: vocabulary)
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

  /// The number of files that are read before the first of them is printed.
  private static let batchSize = 8

  private mutating func runAll() throws(TextOutput.Failure) {
    ProcessorWorkers.prepareAnalysis()
    var tally = FindingTally()
    var start = 0
    if request.format == .csv {
      try TextOutput.write(FactCSV.header(hasMark: request.hasByteOrderMark), to: .output)
    }
    let reader = FileReader(
      request: request, style: style, store: SettingsStore(SystemFiles.settings),
      folder: SystemFiles.currentFolder, vocabulary: vocabulary)
    while start < request.files.count {
      let files = Array(request.files[start..<min(start + Self.batchSize, request.files.count)])
      // Files are analysed at the same time; what is said of them comes in their order.
      for part in ProcessorWorkers().map(files.count, { reader.parts(of: files[$0]) }).joined() {
        try print(part, &tally)
      }
      start += files.count
    }
    guard request.command == .check else { return }
    if request.format == .text, tally.fileCount > 0 {
      try TextOutput.write(style.palette.paint(tally.description, .heading) + "\n", to: .output)
    }
    if status == Status.done, tally.contains(where: request.failOn.includes) {
      status = Status.found
    }
    if request.format == .sarif { try TextOutput.write(log.text(status: status), to: .output) }
  }

  /// Says what is wrong, in the log too.
  private mutating func tell(_ problem: String) {
    Self.note(problem)
    log.add(problem: problem)
  }

  /// Writes what was asked for of one filing.
  private mutating func print(
    _ part: FileReader.Part, _ tally: inout FindingTally
  ) throws(TextOutput.Failure) {
    for source in part.problems where told.insert(source.path).inserted {
      status = Status.failed
      source.notes.forEach { tell($0) }
    }
    if let note = part.note { part.isFailed ? tell(note) : Self.note(note) }
    if part.isFailed { status = Status.failed }
    if let severities = part.severities {
      tally.add(severities, suppressed: part.suppressedCount)
    }
    if let result = part.result { log.add(result) }
    guard let result = part.text else { return }
    var text = ""
    if request.format == .text, request.command != .check, part.isOneOfMany {
      text = "\(tally.fileCount > 1 ? "\n" : "")==> \(FileReader.shownName(part.name)) <==\n"
    }
    try TextOutput.write(text + result, to: .output)
  }
}
