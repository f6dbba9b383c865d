/// The parameters of `textDocument/diagnostic`.
struct DocumentDiagnosticRequest: DocumentRequest {
  typealias Response = DiagnosticReport
  static let method = "textDocument/diagnostic"
  static let responseWithoutDocument: DiagnosticReport? = .full(resultId: nil, items: [])
  /// The document.
  var textDocument: TextDocumentIdentifier
  /// The diagnostics that the client has.
  var previousResultId: String?
}

/// The diagnostics of a document, or that they are those which the client has.
enum DiagnosticReport: Encodable, Hashable, Sendable {
  case full(resultId: String?, items: [Diagnostic])
  case unchanged(resultId: String)

  private enum CodingKeys: String, CodingKey { case kind, resultId, items }

  /// Writes an object of one kind or the other.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .full(let resultId, let items):
      try container.encode("full", forKey: .kind)
      try container.encodeIfPresent(resultId, forKey: .resultId)
      try container.encode(items, forKey: .items)
    case .unchanged(let resultId):
      try container.encode("unchanged", forKey: .kind)
      try container.encode(resultId, forKey: .resultId)
    }
  }
}

extension DiagnosticReport: DirectlyWritten {
  /// Writes an object of one kind or the other.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .full(let resultId, let items):
      writer.raw(#"{"items":"#)
      Diagnostic.write(items, to: &writer)
      writer.raw(#","kind":"full""#)
      if let resultId {
        writer.raw(#","resultId":"#)
        writer.string(resultId)
      }
    case .unchanged(let resultId):
      writer.raw(#"{"kind":"unchanged","resultId":"#)
      writer.string(resultId)
    }
    writer.raw("}")
  }
}

/// The parameters of `workspace/diagnostic`.
struct WorkspaceDiagnosticRequest: WorkspaceRequest {
  typealias Response = WorkspaceDiagnosticReport
  static let method = "workspace/diagnostic"
  /// The diagnostics that the client has.
  var previousResultIds: [PreviousResult]?
  /// Under which name parts of the answer may be sent before it.
  var partialResultToken: RequestID?
  /// Under which name is told how far the work is.
  var workDoneToken: RequestID?

  /// The diagnostics that the client has of one document.
  struct PreviousResult: Decodable, Sendable {
    /// The document.
    var uri: String
    /// The diagnostics.
    var value: String
  }
}

/// The diagnostics of all open documents, and of filings that are not open.
struct WorkspaceDiagnosticReport: Encodable, Sendable {
  /// One report for each document.
  var items: [Item]

  /// The diagnostics of one document.
  struct Item: Encodable, Sendable {
    /// The document.
    var uri: String
    /// The version that the diagnostics are about; null of a file that is not open.
    @NullWhenAbsent var version: Int?
    /// The diagnostics.
    var report: DiagnosticReport

    private enum CodingKeys: String, CodingKey { case uri, version }

    /// Writes the document beside the members of the report.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(uri, forKey: .uri)
      try container.encode(version, forKey: .version)
      try report.encode(to: encoder)
    }
  }
}

/// The parameters of `$/progress` with a part of the answer to `workspace/diagnostic`.
struct WorkspaceDiagnosticPart: ServerNotification {
  static let method = "$/progress"
  /// The name that the client gave.
  var token: RequestID
  /// The part.
  var value: WorkspaceDiagnosticReport
}
