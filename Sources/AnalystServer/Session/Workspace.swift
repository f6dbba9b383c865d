internal import Analysis
internal import Synchronization

/// A filing of a folder of the client that is not open.
struct UnopenedFiling: Hashable, Sendable {
  /// The path.
  var path: String
  /// The URI.
  var uri: String
  /// The state of the file.
  var stamp: FileStamp
  /// The settings that hold for it.
  var settings: ResolvedSettings
}

/// What a request about the workspace may look at besides the open documents.
struct Workspace: Sendable {
  /// The filings of the folders of the client that are not open and that settings ask for.
  var filings: @Sendable () -> [UnopenedFiling] = { [] }
  /// Reads and analyses a filing; nil where it cannot be read.
  var document: @Sendable (UnopenedFiling) -> DocumentContext? = { _ in nil }
  /// Sends something as long as the request is unanswered.
  var send: @Sendable (any ServerNotification) -> Void = { _ in }
  /// What was said before.
  var memory = WorkspaceMemory()
}

/// What was found in filings that are not open, as long as they stay as they are.
final class WorkspaceMemory: Sendable {
  /// The diagnostics of a filing under their name.
  struct Result: Hashable, Sendable {
    /// The name of the result.
    var name: String
    /// The diagnostics.
    var diagnostics: [Diagnostic]
  }

  private let results = Mutex<[UnopenedFiling: Result]>([:])
  private let told = Mutex<Set<String>>([])

  /// What was found in a filing as it is now.
  func result(of filing: UnopenedFiling) -> Result? { results.withLock { $0[filing] } }

  /// Keeps what was found in a filing.
  func keep(_ result: Result, of filing: UnopenedFiling) {
    results.withLock { $0[filing] = result }
  }

  /// Forgets all but some filings.
  func forget(allBut filings: [UnopenedFiling]) {
    let wanted = Set(filings)
    results.withLock { results in results = results.filter { wanted.contains($0.key) } }
  }

  /// Whether something is told for the first time.
  func isNew(_ message: String) -> Bool { told.withLock { $0.insert(message).inserted } }
}

extension Session {
  /// What a request about the workspace may look at.
  func workspace(for id: RequestID, _ encoding: PositionEncoding, _ client: ClientCapabilities)
    -> Workspace
  {
    Workspace(
      filings: { [weak self] in self?.unopenedFilings() ?? [] },
      document: { [weak self] in self?.document(of: $0, encoding, client) },
      send: { [weak self] notification in
        self?.state.withLock { state in
          // What comes after the answer means nothing to the client.
          if state.inFlight[id] != nil { self?.send(notification.encoded()) }
        }
      }, memory: workspaceMemory)
  }

  /// The filings of the folders of the client that are not open and that settings ask for.
  private func unopenedFilings() -> [UnopenedFiling] {
    let (folders, open) = state.withLock { state in
      (state.workspaceFolders, Set(state.documents.keys.compactMap(FileAddress.path)))
    }
    let wanted = folders.filter {
      settings(of: FileAddress.uri(of: $0 + "/-")).settings.checksWorkspace
    }
    guard !wanted.isEmpty else { return [] }
    let search = FilingSearch(wanted, workspaceFiles)
    for omission in search.omissions where workspaceMemory.isNew(omission) {
      let message = "filings that are not open: \(Printable.text(omission))"
      send(LogMessageParams(type: .info, message: message).encoded())
    }
    return search.found.compactMap { found in
      guard !open.contains(found.path) else { return nil }
      let uri = FileAddress.uri(of: found.path)
      let settings = settings(of: uri)
      guard settings.settings.checksWorkspace else { return nil }
      return UnopenedFiling(path: found.path, uri: uri, stamp: found.stamp, settings: settings)
    }
  }

  /// A filing that is not open, as features see documents.
  ///
  /// One processor is left for what the user is doing meanwhile.
  private func document(
    of filing: UnopenedFiling, _ encoding: PositionEncoding, _ client: ClientCapabilities
  ) -> DocumentContext? {
    guard let bytes = workspaceFiles.read(filing.path) else { return nil }
    let analyzer = Analyzer(settings: filing.settings.settings.analysis)
    var document = DocumentContext(
      uri: filing.uri, version: 0, filing: analyzer.analyze(TextBuffer(bytes)), encoding: encoding,
      client: client)
    document.settings = filing.settings
    document.rulesPage = rulesPage()
    return document
  }
}
