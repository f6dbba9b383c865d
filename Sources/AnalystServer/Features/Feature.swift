internal import Analysis

/// Answers one method.
protocol Feature: Sendable {
  /// What is asked.
  associatedtype Request: DocumentRequest
  /// Tells the client that the method is answered.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities)
  /// Answers a request about one version of a document.
  static func respond(
    to request: Request, in document: DocumentContext
  ) throws(ResponseError) -> Request.Response
}

/// Answers one method about all open documents, and perhaps about files that are not.
protocol WorkspaceFeature: Sendable {
  /// What is asked.
  associatedtype Request: WorkspaceRequest
  /// Tells the client that the method is answered.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities)
  /// Answers a request about one version of each document, in the order of their URIs.
  static func respond(
    to request: Request, in documents: [DocumentContext], _ workspace: Workspace
  ) async throws(ResponseError) -> Request.Response
}

/// A request that was read and waits for its document, or for all.
struct PreparedRequest: Sendable {
  /// What a request is about.
  enum Scope: Hashable, Sendable {
    case document(uri: String)
    case workspace

    /// The document; empty where the request is about all.
    var uri: String {
      switch self {
      case .document(let uri): uri
      case .workspace: ""
      }
    }
  }

  /// What the request is about.
  let scope: Scope
  /// What is answered if its document is not open; nil makes that an error.
  let answerWithoutDocument: (any Encodable & Sendable)?

  private let answer:
    @Sendable ([DocumentContext], Workspace) async -> Result<
      any Encodable & Sendable, ResponseError
    >

  /// Prepares a request for a feature.
  init<Answering: Feature>(_ request: Answering.Request, for feature: Answering.Type) {
    scope = .document(uri: request.textDocument.uri)
    answerWithoutDocument = Answering.Request.responseWithoutDocument
    answer = { documents, _ in
      do throws(ResponseError) {
        guard let document = documents.first else { throw .cancelled }
        return .success(try Answering.respond(to: request, in: document))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Prepares a request for a feature that looks at all documents.
  init<Answering: WorkspaceFeature>(_ request: Answering.Request, for feature: Answering.Type) {
    scope = .workspace
    answerWithoutDocument = nil
    answer = { documents, workspace in
      do throws(ResponseError) {
        return .success(try await Answering.respond(to: request, in: documents, workspace))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The answer about one version of the document, or of each.
  func respond(
    in documents: [DocumentContext], _ workspace: Workspace
  ) async -> Result<any Encodable & Sendable, ResponseError> {
    await answer(documents, workspace)
  }
}

/// A feature under the name of its method.
struct RegisteredFeature: Sendable {
  /// The name of the method.
  let method: String
  /// Reads the parameters of a request.
  let read: @Sendable (MessageParameters) throws(ResponseError) -> PreparedRequest
  /// Tells the client that the method is answered.
  let advertise: @Sendable (inout ServerCapabilities, ClientCapabilities) -> Void

  /// Registers a feature.
  init<Registered: Feature>(_ feature: Registered.Type) {
    method = Registered.Request.method
    read = { parameters throws(ResponseError) in
      PreparedRequest(try parameters.decode(Registered.Request.self), for: feature)
    }
    advertise = { Registered.advertise(in: &$0, for: $1) }
  }

  /// Registers a feature that looks at all documents.
  init<Registered: WorkspaceFeature>(workspace feature: Registered.Type) {
    method = Registered.Request.method
    read = { parameters throws(ResponseError) in
      PreparedRequest(try parameters.decode(Registered.Request.self), for: feature)
    }
    advertise = { Registered.advertise(in: &$0, for: $1) }
  }
}
