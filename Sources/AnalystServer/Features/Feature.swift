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

/// A request that was read and waits for its document.
struct PreparedRequest: Sendable {
  /// The document.
  let uri: String
  /// What is answered if it is not open; nil makes that an error.
  let answerWithoutDocument: (any Encodable & Sendable)?

  private let answer: @Sendable (DocumentContext) -> Result<any Encodable & Sendable, ResponseError>

  /// Prepares a request for a feature.
  init<Answering: Feature>(_ request: Answering.Request, for feature: Answering.Type) {
    uri = request.textDocument.uri
    answerWithoutDocument = Answering.Request.responseWithoutDocument
    answer = { document in
      do throws(ResponseError) {
        return .success(try Answering.respond(to: request, in: document))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The answer about one version of the document.
  func respond(
    in document: DocumentContext
  ) -> Result<any Encodable & Sendable, ResponseError> { answer(document) }
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
}
