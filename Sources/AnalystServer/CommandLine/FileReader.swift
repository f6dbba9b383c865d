internal import Analysis

/// Reads files and makes of each what a request asks for; any number at the same time.
struct FileReader: Sendable {
  /// What is to be said of one filing, or of a file that cannot be read.
  struct Part: Sendable {
    /// The name of the filing.
    let name: String
    /// What is to be printed; nil if nothing can be.
    var text: String?
    /// A line for a person beside that.
    var note: String?
    /// The severities of the findings; nil of a file that is none.
    var severities: [Finding.Severity]?
    /// How many findings are suppressed.
    var suppressedCount = 0
    /// What goes into a log of all files, where one is wanted.
    var result: SarifLog.Entry?
    /// What is wrong with files of settings.
    var problems: [ResolvedSettings.Source] = []
    /// Whether something could not be done.
    var isFailed = false
    /// Whether others are printed beside it.
    var isOneOfMany = false
  }

  /// What is asked for.
  let request: AnalysisRequest
  /// The layout.
  let style: TextStyle
  /// Where settings and suppressions are found.
  let store: SettingsStore
  /// The folder that relative paths start from.
  let folder: String
  /// What tokens are counted by; nil for an upper bound.
  var vocabulary: TokenVocabulary?

  /// What is to be said of a file: of a data set one part for each filing in it.
  func parts(of file: String) -> [Part] {
    let bytes: [UInt8]
    do {
      bytes = try read(file)
    } catch {
      return [
        Part(name: file, note: "\(Self.shownName(file)): \(error.reason)", isFailed: true)
      ]
    }
    guard let filings = CorpusFile.filings(in: bytes) else {
      return [part(bytes, named: file, of: file, corpus: nil)]
    }
    return filings.enumerated().map { number, corpus in
      let name = filings.count > 1 ? "\(file)#\(number + 1)" : file
      return part(corpus.text, named: name, of: file, corpus: corpus)
    }
  }

  /// A file as messages name it.
  static func shownName(_ file: String) -> String {
    file == "-" ? "<stdin>" : Printable.text(file)
  }

  private func read(_ file: String) throws(InputFile.Failure) -> [UInt8] {
    guard file == "-" else { return try InputFile.read(path: file) }
    if Terminal.isTerminal(.input) {
      try? TextOutput.write(
        "\(Product.name): reading the terminal; end with Control-D\n", to: .error)
    }
    return try InputFile.readStandardInput()
  }

  /// The settings for a file, as far as the command has to do with them.
  private func settings(of file: String) -> ResolvedSettings {
    let options = request.command.options
    return store.settings(
      of: FilePath.absolute(file, in: folder), top: request.layer,
      readsSettings: options.contains(.noSettings) && request.readsSettings,
      readsSuppressions: options.contains(.noSuppressions) && request.readsSuppressions)
  }

  private func part(
    _ bytes: [UInt8], named name: String, of file: String, corpus: CorpusFiling?
  ) -> Part {
    var resolved = settings(of: file)
    resolved.settings.analysis.summary.vocabulary = vocabulary
    let filing = Analyzer(settings: resolved.settings.analysis, workers: ProcessorWorkers())
      .analyze(TextBuffer(bytes))
    let selection = SelectedFindings(filing, resolved)
    var part = Part(name: name)
    part.severities = selection.shown.map(\.severity)
    part.suppressedCount = selection.suppressed.count
    part.problems = resolved.sources
    if request.format == .sarif {
      part.result = SarifLog.Entry(
        filing: filing, name: file, corpus: corpus, selection: selection)
    }
    part.isOneOfMany = request.files.count > 1 || name.contains("#") && corpus != nil
    if filing.documentKind == .unknown {
      part.note =
        "\(Self.shownName(name)): not recognised as a filing: no findings, no summary"
    }
    if request.command == .summary || request.command == .report,
      let item = resolved.settings.analysis.summary.item, filing.documentKind != .unknown,
      filing.summary.sentences.isEmpty
    {
      part.note =
        "\(Self.shownName(name)): no summary of Item \(item): no such Item, or too little in it"
    }
    do {
      part.text = try text(
        of: filing, named: name, of: file, corpus: corpus, selection,
        resolved.settings.summaryStyle)
    } catch {
      part.note = "\(Self.shownName(name)): cannot be written as JSON"
      part.isFailed = true
    }
    return part
  }

  private func text(
    of filing: Filing, named name: String, of file: String, corpus: CorpusFiling?,
    _ selection: SelectedFindings, _ summaryStyle: SummaryStyle
  ) throws -> String? {
    let lines = LineNaming(corpus: corpus)
    switch request.format {
    case .text, .markdown: break
    case .json:
      return try ReportLine.json(
        request.command, of: filing, named: name, corpus: corpus, selection: selection) + "\n"
    case .csv:
      return FactCSV(filing: filing, name: name) { offset in
        (corpus?.place(of: offset)?.item.key, lines.number(of: offset, in: filing))
      }.text
    case .github:
      return GitHubListing(filing: filing, name: file, corpus: corpus, findings: selection.shown)
        .text
    case .sarif: return nil
    }
    switch request.command {
    case .check:
      return CheckListing(
        filing: filing, name: Self.shownName(name), style: style, lines: lines,
        findings: selection.shown
      ).text
    case .facts: return FactTable(filing: filing, style: style, lines: lines).text
    case .summary:
      let listing = SummaryListing(
        filing: filing, style: style, lines: lines, arrangement: summaryStyle)
      return request.format == .markdown ? listing.markdown : listing.text
    case .outline: return OutlineListing(filing: filing, style: style, lines: lines).text
    case .report:
      return ReportListing(
        filing: filing, name: Self.shownName(name), style: style, lines: lines,
        selection: selection, summaryStyle: summaryStyle
      ).text
    case .text: return String(decoding: filing.readableText, as: UTF8.self)
    case .rules, .serve: return ""
    }
  }
}
