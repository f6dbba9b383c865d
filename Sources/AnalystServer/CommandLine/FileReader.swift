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
    /// Whether something could not be done.
    var isFailed = false
    /// Whether others are printed beside it.
    var isOneOfMany = false
  }

  /// What is asked for.
  let request: AnalysisRequest
  /// The layout.
  let style: TextStyle

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
      return [part(bytes, named: file, corpus: nil)]
    }
    return filings.enumerated().map { number, corpus in
      let name = filings.count > 1 ? "\(file)#\(number + 1)" : file
      return part(corpus.text, named: name, corpus: corpus)
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

  private func part(_ bytes: [UInt8], named name: String, corpus: CorpusFiling?) -> Part {
    var settings = AnalysisSettings()
    settings.tokenBudget = request.budget
    let filing = Analyzer(settings: settings, workers: ProcessorWorkers())
      .analyze(TextBuffer(bytes))
    var part = Part(name: name)
    part.severities = filing.findings.map(\.severity)
    part.isOneOfMany = request.files.count > 1 || name.contains("#") && corpus != nil
    if filing.documentKind == .unknown {
      part.note =
        "\(Self.shownName(name)): not recognised as a filing: no findings, no summary"
    }
    do {
      part.text = try text(of: filing, named: name, corpus: corpus)
    } catch {
      part.note = "\(Self.shownName(name)): cannot be written as JSON"
      part.isFailed = true
    }
    return part
  }

  private func text(
    of filing: Filing, named name: String, corpus: CorpusFiling?
  ) throws -> String {
    if request.format == .json {
      return try ReportLine.json(request.command, of: filing, named: name, corpus: corpus) + "\n"
    }
    let lines = LineNaming(corpus: corpus)
    switch request.command {
    case .check:
      return CheckListing(
        filing: filing, name: Self.shownName(name), style: style, lines: lines
      ).text
    case .facts: return FactTable(filing: filing, style: style, lines: lines).text
    case .summary: return SummaryListing(filing: filing, style: style, lines: lines).text
    case .outline: return OutlineListing(filing: filing, style: style, lines: lines).text
    case .report:
      return ReportListing(
        filing: filing, name: Self.shownName(name), style: style, lines: lines
      ).text
    case .text: return String(decoding: filing.readableText, as: UTF8.self)
    case .serve: return ""
    }
  }
}
