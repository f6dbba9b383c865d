/// The requests that make a client ask again for what it shows; they have no parameters.
enum Refresh: String, CaseIterable, Sendable {
  case codeLenses = "workspace/codeLens/refresh"
  case semanticTokens = "workspace/semanticTokens/refresh"
  case inlayHints = "workspace/inlayHint/refresh"
  case diagnostics = "workspace/diagnostic/refresh"
  case foldingRanges = "workspace/foldingRange/refresh"

  /// The names under which clients declare that they understand the request.
  var capabilities: [String] {
    switch self {
    case .codeLenses: ["codeLens"]
    case .semanticTokens: ["semanticTokens"]
    case .inlayHints: ["inlayHint"]
    case .diagnostics: ["diagnostics", "diagnostic"]
    case .foldingRanges: ["foldingRange"]
    }
  }
}
