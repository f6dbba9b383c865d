internal import Analysis
internal import Synchronization

extension Session {
  /// The section of settings that the server asks clients for.
  static let section = "analyst"

  /// The settings of a document as its files and the client have them now.
  ///
  /// Files are looked at, so this is not for the reading thread.
  func settings(of uri: String) -> ResolvedSettings {
    let base = state.withLock { [$0.initialSettings, $0.configuredSettings] }
    return store.settings(of: FileAddress.path(of: uri), base: base)
  }

  /// What is to be done once the client is ready: asks for settings and for news of their files.
  func beginWatching() {
    let client = state.withLock { $0.client }
    var registrations: [RegistrationParams.Registration] = []
    if client.registersWatchedFiles {
      registrations.append(.watchedFiles([SettingsStore.fileName, SuppressionList.fileName]))
    }
    if client.registersConfiguration { registrations.append(.configuration(Self.section)) }
    if !registrations.isEmpty { ask(RegistrationParams(registrations: registrations)) }
    pullSettings()
  }

  /// Asks the client for its settings; until it answers, those known before hold.
  private func pullSettings() {
    let number = state.withLock { state in
      state.configurationCount += 1
      return state.client.answersConfiguration ? state.configurationCount : nil
    }
    guard let number else { return }
    ask(ConfigurationParams(section: Self.section)) { [weak self] answer in
      // What was asked before is no news once it was asked again.
      guard let self, number == state.withLock({ $0.configurationCount }),
        let answer = answer?.arrayValue?.first
      else { return }
      configure(answer)
    }
  }

  /// Takes the settings that a client sends unasked, or asks for them.
  func receiveConfiguration(_ settings: JSONValue?) {
    if state.withLock({ $0.client.answersConfiguration }) { return pullSettings() }
    if let settings, case .object = settings { configure(settings) }
    refresh()
  }

  /// Takes settings of the client; null and an empty object stand for none.
  private func configure(_ value: JSONValue) {
    guard let layer = layer(of: value) else { return }
    let isNew = state.withLock { state in
      defer { state.configuredSettings = layer }
      return state.configuredSettings != layer
    }
    if isNew { reviewSettings() }
  }

  /// Reads settings of the client and says what is wrong with them.
  func layer(of value: JSONValue) -> SettingsLayer? {
    let own = value[Self.section] ?? value
    switch own {
    case .null: return SettingsLayer()
    case .object: break
    default: return nil
    }
    let reader = SettingsReader(own)
    for problem in reader.problems {
      let message = "settings of the client: \(problem.message)"
      send(LogMessageParams(type: .warning, message: message).encoded())
    }
    return reader.layer
  }

  /// Publishes again what other settings hold for now than when it was published.
  func reviewSettings() {
    let uris = state.withLock { state in
      state.reviewCount += 1
      return Array(state.documents.keys)
    }
    Task {
      let resolved = uris.map { ($0, settings(of: $0)) }
      let isNew = state.withLock { state in
        state.reviewCount -= 1
        return resolved.filter { note($0.1, of: $0.0, &state) }.count > 0
      }
      if isNew { refresh() }
    }
  }

  /// Whether other settings were published for a document than hold now; if so, it is published
  /// again.
  func note(
    _ settings: ResolvedSettings, of uri: String, _ state: inout SessionState
  ) -> Bool {
    guard let shown = state.documents[uri]?.shownSettings, shown != settings else { return false }
    state.documents[uri]?.shownSettings = settings
    state.documents[uri]?.isUnpublished = true
    startPublication(of: uri, &state)
    return true
  }

  /// Publishes a document again if other settings were published for it than these.
  func noteSettings(_ settings: ResolvedSettings, of uri: String) {
    if state.withLock({ note(settings, of: uri, &$0) }) { refresh() }
  }

  /// The folder of the client that holds a document; nil where none does.
  func workspaceFolder(of uri: String) -> String? {
    guard let path = FileAddress.path(of: uri) else { return nil }
    let folders = state.withLock { $0.workspaceFolders }
    return folders.filter { FilePath.relative(path, to: $0) != nil }.max { $0.count < $1.count }
  }

  /// The URI of a page with all rules, kept where the client can open it; nil where that fails.
  func rulesPage() -> String? {
    guard state.withLock({ $0.client.followsCodeDescriptions }) else { return nil }
    let uri = page.withLock { page -> String in
      let uri = page ?? keep("rules.md", RuleBook.text) ?? ""
      page = uri
      return uri
    }
    return uri.isEmpty ? nil : uri
  }
}
