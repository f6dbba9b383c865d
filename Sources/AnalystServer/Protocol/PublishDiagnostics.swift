/// The parameters of `textDocument/publishDiagnostics`.
struct PublishDiagnosticsParams: ServerNotification, Hashable {
  static let method = "textDocument/publishDiagnostics"
  /// The document.
  var uri: String
  /// The version that the diagnostics are about; left out for files that are not open.
  var version: Int?
  /// The diagnostics; those sent before are forgotten.
  var diagnostics: [Diagnostic]
}

/// A remark on a range of a document.
struct Diagnostic: Encodable, Hashable, Sendable {
  /// The words it is about.
  var range: DocumentRange
  /// How much it matters: 1 error, 2 warning, 3 information, 4 hint.
  var severity: Int
  /// The kebab-case code of the rule.
  var code: String
  /// Where the rule is explained; left out for a client that does not link there.
  var codeDescription: CodeDescription?
  /// Who says it.
  var source = "analyst-server"
  /// What is said.
  var message: String
  /// Further places; left out for a client that does not show them.
  var relatedInformation: [RelatedInformation]?
  /// Machine-readable data; left out for a client that does not keep it.
  var data: JSONValue?

  /// Where a rule is explained.
  struct CodeDescription: Encodable, Hashable, Sendable {
    /// The URI.
    var href: String
  }

  /// Another place that belongs to a diagnostic.
  struct RelatedInformation: Encodable, Hashable, Sendable {
    /// The place.
    var location: Location
    /// What is there.
    var message: String
  }
}
