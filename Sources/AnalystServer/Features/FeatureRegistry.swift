/// The features, one line each.
enum FeatureRegistry {
  /// All features, in alphabetical order.
  static let all = [
    RegisteredFeature(CodeActionFeature.self),
    RegisteredFeature(CodeActionResolveFeature.self),
    RegisteredFeature(CodeLensFeature.self),
    RegisteredFeature(CompletionFeature.self),
    RegisteredFeature(DefinitionFeature.self),
    RegisteredFeature(DocumentDiagnosticFeature.self),
    RegisteredFeature(DocumentHighlightFeature.self),
    RegisteredFeature(DocumentLinkFeature.self),
    RegisteredFeature(DocumentSymbolFeature.self),
    RegisteredFeature(ExecuteCommandFeature.self),
    RegisteredFeature(FoldingRangeFeature.self),
    RegisteredFeature(HoverFeature.self),
    RegisteredFeature(InlayHintFeature.self),
    RegisteredFeature(InlayHintResolveFeature.self),
    RegisteredFeature(ReferencesFeature.self),
    RegisteredFeature(SelectionRangeFeature.self),
    RegisteredFeature(SemanticTokensDeltaFeature.self),
    RegisteredFeature(SemanticTokensFeature.self),
    RegisteredFeature(SemanticTokensRangeFeature.self),
    RegisteredFeature(SummaryFeature.self),
    RegisteredFeature(TextDocumentContentFeature.self),
    RegisteredFeature(TypeDefinitionFeature.self),
    RegisteredFeature(workspace: WorkspaceDiagnosticFeature.self),
    RegisteredFeature(workspace: WorkspaceSymbolFeature.self),
    RegisteredFeature(WorkspaceSymbolResolveFeature.self),
  ]

  private static let byMethod = Dictionary(
    all.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

  /// The feature that answers a method.
  static func feature(for method: String) -> RegisteredFeature? { byMethod[method] }

  /// Tells a client what is answered.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    for feature in all { feature.advertise(&capabilities, client) }
  }
}

/// What is sent unasked, one line each.
enum PublicationRegistry {
  /// All publications, in the order in which they are sent.
  static let all: [any Publication.Type] = [
    DiagnosticsPublication.self,
    SettingsPublication.self,
    UnrecognizedTextPublication.self,
    SummaryPublication.self,
  ]
}
