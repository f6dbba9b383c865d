/// What a client says that it can do, as far as the server asks.
///
/// Read leniently: what is absent, null or of an unexpected type counts as not declared.
struct ClientCapabilities: Sendable {
  private let json: JSONValue

  /// Whether `$…$` in Markdown is taken for a formula; no client says so itself.
  var readsFormulas = false

  /// Reads the `capabilities` of `initialize`.
  init(_ json: JSONValue? = nil) { self.json = json ?? .object([:]) }

  /// The position encodings offered, the preferred one first.
  var positionEncodings: [String] { strings("general", "positionEncodings") }

  /// Whether diagnostics may refer to other places.
  var showsRelatedInformation: Bool {
    flag("textDocument", "publishDiagnostics", "relatedInformation")
  }

  /// Whether diagnostics may carry data.
  var keepsDiagnosticData: Bool { flag("textDocument", "publishDiagnostics", "dataSupport") }

  /// Whether symbols may be a tree.
  var showsSymbolTree: Bool {
    flag("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport")
  }

  /// Whether only whole lines can be folded.
  var foldsWholeLinesOnly: Bool { flag("textDocument", "foldingRange", "lineFoldingOnly") }

  /// The greatest number of folding ranges that the client wants.
  var foldingRangeLimit: Int? {
    guard case .number(.integer(let limit)) = value("textDocument", "foldingRange", "rangeLimit")
    else { return nil }
    return limit > 0 ? Int(limit) : nil
  }

  /// Whether hovers are to be Markdown.
  var prefersMarkdownHovers: Bool {
    let known = strings("textDocument", "hover", "contentFormat").first {
      $0 == "markdown" || $0 == "plaintext"
    }
    return known == "markdown"
  }

  /// Whether the client wants to hear of every new summary.
  var wantsSummaries: Bool {
    switch value("experimental", "analystSummary") {
    case .bool(let isWanted): isWanted
    case .object: true
    default: false
    }
  }

  /// Whether the client asks for diagnostics instead of waiting for them.
  var pullsDiagnostics: Bool { isDeclared("textDocument", "diagnostic") }

  /// Whether the client answers what its settings are.
  var answersConfiguration: Bool { flag("workspace", "configuration") }

  /// Whether the client can be asked for news of settings.
  var registersConfiguration: Bool {
    flag("workspace", "didChangeConfiguration", "dynamicRegistration")
  }

  /// Whether the client can be asked for news of files.
  var registersWatchedFiles: Bool {
    flag("workspace", "didChangeWatchedFiles", "dynamicRegistration")
  }

  /// Whether codes of diagnostics may link to an explanation.
  var followsCodeDescriptions: Bool {
    flag("textDocument", "publishDiagnostics", "codeDescriptionSupport")
      || flag("textDocument", "diagnostic", "codeDescriptionSupport")
  }

  /// Whether the client knows actions beside commands.
  var knowsCodeActions: Bool {
    isDeclared("textDocument", "codeAction", "codeActionLiteralSupport")
  }

  /// Whether the changes of actions may come when one is chosen.
  var resolvesEdits: Bool {
    strings("textDocument", "codeAction", "resolveSupport", "properties").contains("edit")
      && flag("textDocument", "codeAction", "dataSupport")
  }

  /// Whether changes may be made to versions of documents.
  var editsVersions: Bool { flag("workspace", "workspaceEdit", "documentChanges") }

  /// Whether definitions, or what another method of that kind gives, may be links.
  func followsLocationLinks(of method: String) -> Bool {
    flag("textDocument", method, "linkSupport")
  }

  /// Whether links may carry a tooltip.
  var showsLinkTooltips: Bool { flag("textDocument", "documentLink", "tooltipSupport") }

  /// Whether symbols of the workspace may come without their range.
  var resolvesSymbols: Bool {
    strings("workspace", "symbol", "resolveSupport", "properties").contains("location.range")
  }

  /// Whether hints may come without their tooltip.
  var resolvesHintTooltips: Bool {
    strings("textDocument", "inlayHint", "resolveSupport", "properties").contains("tooltip")
  }

  /// Whether the client asks for semantic tokens.
  var wantsSemanticTokens: Bool { isDeclared("textDocument", "semanticTokens") }

  /// Whether the client shows what is under way.
  var showsProgress: Bool { flag("window", "workDoneProgress") }

  /// Whether the client opens a document on request.
  var opensDocuments: Bool { flag("window", "showDocument", "support") }

  /// Whether the client asks for the text of documents that the server makes.
  var readsServerDocuments: Bool { isDeclared("workspace", "textDocumentContent") }

  /// Whether the client asks again when it is told to.
  func understands(_ refresh: Refresh) -> Bool {
    refresh.capabilities.contains { flag("workspace", $0, "refreshSupport") }
  }

  private func isDeclared(_ path: String...) -> Bool {
    if case .object = value(path) { true } else { false }
  }

  private func value(_ path: String...) -> JSONValue? { value(path) }

  private func value(_ path: [String]) -> JSONValue? {
    path.reduce(Optional(json)) { $0?[$1] }
  }

  private func flag(_ path: String...) -> Bool { value(path) == .bool(true) }

  private func strings(_ path: String...) -> [String] {
    (value(path)?.arrayValue ?? []).compactMap(\.stringValue)
  }
}
