internal import Analysis

/// Tells what is wrong with files of settings and suppressions, in these files.
enum SettingsPublication: Publication {
  /// The diagnostics of files that have changed since they were last told.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification] {
    var told: [String: [Diagnostic]] = [:]
    for source in document.settings.sources where !source.problems.isEmpty {
      let text = TextBuffer(source.bytes)
      told[FileAddress.uri(of: source.path)] = source.problems.map {
        Diagnostic($0, in: text, document.encoding)
      }
    }
    let uris = Set(told.keys).union(memory.settingsProblems.keys).sorted()
    let news = uris.filter { told[$0] != memory.settingsProblems[$0] && !document.isOpen($0) }
    memory.settingsProblems = told
    return news.map { PublishDiagnosticsParams(uri: $0, diagnostics: told[$0] ?? []) }
  }

  /// What is wrong with a document that is itself a file of settings; nil where it is none.
  static func diagnostics(ofOpen document: DocumentContext) -> [Diagnostic]? {
    let buffer = document.filing.buffer
    let problems: [SettingsProblem]
    switch FileAddress.path(of: document.uri)?.split(separator: "/").last.map(String.init) {
    case SettingsStore.fileName: problems = SettingsReader(buffer.bytes).problems
    case SuppressionList.fileName: problems = SuppressionList(buffer.bytes).problems
    default: return nil
    }
    return problems.map { Diagnostic($0, in: buffer, document.encoding) }
  }
}

extension Diagnostic {
  /// What is sent of something wrong with a file of settings.
  init(_ problem: SettingsProblem, in text: TextBuffer, _ encoding: PositionEncoding) {
    func position(_ offset: Int) -> Position {
      let position = text.position(of: offset, in: encoding)
      return Position(line: position.line, character: position.column)
    }
    self.init(
      range: DocumentRange(start: position(problem.range.start), end: position(problem.range.end)),
      severity: Finding.Severity.warning.rawValue, code: "settings", message: problem.message)
  }
}
