internal import Analysis

/// Answers `textDocument/codeAction`: what can be done about the findings and facts of a place.
enum CodeActionFeature: Feature {
  /// The greatest number of findings that actions are offered for at once.
  private static let greatestFindingCount = 12

  /// Says which actions there are.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.codeActionProvider =
      client.knowsCodeActions
      ? .options(
        kinds: ProposedAction.Kind.allCases.map(\.rawValue), resolves: client.resolvesEdits)
      : .plain
  }

  /// The actions, changes of the text first.
  static func respond(
    to request: CodeActionRequest, in document: DocumentContext
  ) throws(ResponseError) -> [CodeActionEntry] {
    let wanted = proposals(at: document.scribe.byteRange(request.range), in: document).filter {
      $0.kind.isAmong(request.context?.only)
    }
    let isLater = document.client.resolvesEdits
    guard document.client.knowsCodeActions else {
      return wanted.compactMap { $0.command.map { .command($0) } }
    }
    return wanted.map { proposal in
      let isOpen = isLater && proposal.change != nil
      return .action(
        CodeAction(
          title: proposal.title, kind: proposal.kind.rawValue,
          diagnostics: proposal.finding.map { [Diagnostic($0, in: document)] },
          edit: isOpen ? nil : proposal.change?.edit(in: document), command: proposal.command,
          data: isOpen
            ? .object(["uri": .string(document.uri), "range": JSONValue(request.range)]) : nil))
    }
  }

  /// What can be done about the words of a range.
  static func proposals(at range: ByteRange, in document: DocumentContext) -> [ProposedAction] {
    guard document.filing.documentKind != .unknown else { return [] }
    func isThere(_ place: ByteRange) -> Bool {
      place.start <= range.end && range.start <= place.end
    }
    let findings = document.findings.shown.filter { isThere($0.range) }
      .prefix(greatestFindingCount)
    var proposals = findings.compactMap { FigureFix.proposal(for: $0, in: document) }
    proposals += findings.map { ProposedAction.explaining($0, in: document) }
    proposals += findings.flatMap { ProposedAction.goingToPlaces(of: $0, in: document) }
    proposals += findings.flatMap { ProposedAction.suppressing($0, in: document) }
    proposals += ProposedAction.showingAgain(
      document.findings.suppressed.filter { isThere($0.finding.range) }, in: document)
    if range.start <= document.filing.buffer.contentRange(ofLine: 0).end {
      proposals += ProposedAction.showingAllAgain(in: document)
    }
    proposals += ProposedAction.summarising(range, in: document)
    proposals += ProposedAction.copying(range, in: document)
    return proposals
  }
}

/// Answers `codeAction/resolve` with the change of an action.
enum CodeActionResolveFeature: Feature {
  /// Says nothing: ``CodeActionFeature`` does.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
  }

  /// The action with its change, or as it was where the text has changed.
  static func respond(
    to request: CodeActionResolveRequest, in document: DocumentContext
  ) throws(ResponseError) -> JSONValue {
    guard case .object(var action) = request.action else { return request.action }
    let range = document.scribe.byteRange(request.range)
    let found = CodeActionFeature.proposals(at: range, in: document).first {
      $0.change != nil && $0.title == request.title
    }
    if let edit = found?.change?.edit(in: document),
      let value = try? JSONText.value(of: JSONText.encode(edit), as: JSONValue.self)
    {
      action["edit"] = value
    }
    return .object(action)
  }
}

/// An action before it is written for a client.
struct ProposedAction {
  /// The kinds of action.
  enum Kind: String, CaseIterable {
    case fix = "quickfix"
    case explain = "quickfix.explain"
    case goTo = "quickfix.related"
    case suppress = "quickfix.suppress"
    case summarise = "quickfix.summary"
    case copy = "quickfix.copy"

    /// Whether a client that wants only some kinds wants this one.
    func isAmong(_ wanted: [String]?) -> Bool {
      guard let wanted else { return true }
      return wanted.contains { $0.isEmpty || rawValue == $0 || rawValue.hasPrefix($0 + ".") }
    }
  }

  /// Words in the place of others.
  struct Change {
    /// The words, in bytes.
    var range: ByteRange
    /// The new words.
    var text: String

    /// The change as the client understands it.
    func edit(in document: DocumentContext) -> WorkspaceEdit {
      let entry = TextEditEntry(range: document.scribe.range(range), newText: text)
      guard document.client.editsVersions else {
        return WorkspaceEdit(changes: [document.uri: [entry]])
      }
      return WorkspaceEdit(documentChanges: [
        WorkspaceEdit.DocumentEdit(
          textDocument: WorkspaceEdit.Version(uri: document.uri, version: document.version),
          edits: [entry])
      ])
    }
  }

  /// What the client shows.
  var title: String
  /// The kind.
  var kind: Kind
  /// The finding that it is about.
  var finding: Finding?
  /// What is run.
  var command: Command?
  /// What is changed.
  var change: Change?
}

extension ProposedAction {
  private static func running(
    _ name: ExecuteCommandFeature.Name, _ title: String, _ options: [String: JSONValue],
    _ document: DocumentContext
  ) -> Command {
    Command(
      title: title, command: name.rawValue,
      arguments: [.string(document.uri), .object(options)])
  }

  fileprivate static func explaining(
    _ finding: Finding, in document: DocumentContext
  ) -> ProposedAction {
    let title = "Explain \(finding.code)"
    let options: [String: JSONValue] = [
      "code": .string(finding.code), "range": JSONValue(document.scribe.range(finding.range)),
      "show": .bool(true),
    ]
    return ProposedAction(
      title: title, kind: .explain, finding: finding,
      command: running(.explain, title, options, document))
  }

  /// One action for each place that belongs to a finding, for clients that can be led there.
  fileprivate static func goingToPlaces(
    of finding: Finding, in document: DocumentContext
  ) -> [ProposedAction] {
    guard document.client.opensDocuments else { return [] }
    return finding.related.prefix(5).map { related in
      let range = document.scribe.range(related.range)
      let words = FactWording.shortened(related.message, to: 60)
      let title = "Go to line \(range.start.line + 1): \(words)"
      return ProposedAction(
        title: title, kind: .goTo, finding: finding,
        command: running(.show, title, ["range": JSONValue(range)], document))
    }
  }

  fileprivate static func suppressing(
    _ finding: Finding, in document: DocumentContext
  ) -> [ProposedAction] {
    guard let path = document.settings.path else { return [] }
    let range = JSONValue(document.scribe.range(finding.range))
    return Suppression.Scope.allCases.map { scope in
      let place = place(scope, path, document)
      let title = "Suppress \(finding.code) \(place)"
      let options: [String: JSONValue] = [
        "code": .string(finding.code), "scope": .string(scope.rawValue), "range": range,
      ]
      return ProposedAction(
        title: title, kind: .suppress, finding: finding,
        command: running(.suppress, title, options, document))
    }
  }

  private static func place(
    _ scope: Suppression.Scope, _ path: String, _ document: DocumentContext
  ) -> String {
    switch scope {
    case .here: return "here"
    case .file: return "in this file"
    case .folder:
      let folder = document.workspaceFolder ?? FilePath.folder(of: path)
      return "everywhere in \(folder.split(separator: "/").last.map(String.init) ?? "/")"
    }
  }

  fileprivate static func showingAgain(
    _ suppressed: [SelectedFindings.Suppressed], in document: DocumentContext
  ) -> [ProposedAction] {
    suppressed.map { entry in
      let scope = entry.suppression.scope
      let place = scope == .here ? "here" : scope == .file ? "in this file" : "everywhere"
      let title = "Show \(entry.finding.code) \(place) again"
      let options: [String: JSONValue] = [
        "code": .string(entry.finding.code), "scope": .string(scope.rawValue),
        "range": JSONValue(document.scribe.range(entry.finding.range)),
      ]
      return ProposedAction(
        title: title, kind: .suppress, command: running(.unsuppress, title, options, document))
    }
  }

  fileprivate static func showingAllAgain(in document: DocumentContext) -> [ProposedAction] {
    let count = document.findings.suppressed.count
    guard count > 0 else { return [] }
    let title =
      count == 1
      ? "Show the suppressed finding again" : "Show all \(count) suppressed findings again"
    return [
      ProposedAction(
        title: title, kind: .suppress, command: running(.unsuppress, title, [:], document))
    ]
  }

  /// The summary of what is selected, where that holds a sentence.
  fileprivate static func summarising(
    _ range: ByteRange, in document: DocumentContext
  ) -> [ProposedAction] {
    guard document.filing.holdsSentence(in: range) else { return [] }
    let title = "Summarise the selection"
    let options: [String: JSONValue] = [
      "range": JSONValue(document.scribe.range(range)), "show": .bool(true),
    ]
    return [
      ProposedAction(
        title: title, kind: .summarise,
        command: running(.showSummary, title, options, document))
    ]
  }

  fileprivate static func copying(
    _ range: ByteRange, in document: DocumentContext
  ) -> [ProposedAction] {
    let citation = Citation(of: range, in: document)
    guard let what = citation.what else { return [] }
    let place = JSONValue(document.scribe.range(range))
    return Citation.Format.allCases.map { format in
      let title = "Copy \(what) with source as \(format.title)"
      let options: [String: JSONValue] = [
        "format": .string(format.rawValue), "range": place, "show": .bool(true),
      ]
      return ProposedAction(
        title: title, kind: .copy, command: running(.copy, title, options, document))
    }
  }
}
