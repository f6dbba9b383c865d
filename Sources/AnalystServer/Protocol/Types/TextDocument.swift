/// Names an open document.
struct TextDocumentIdentifier: Codable, Hashable, Sendable {
  /// The URI, byte for byte as the client writes it.
  var uri: String
}

/// A request about one open document.
protocol DocumentRequest: Decodable, Sendable {
  /// What is answered.
  associatedtype Response: Encodable & Sendable
  /// The name of the method.
  static var method: String { get }
  /// What is answered about a document that is not open; nil makes that an error.
  static var responseWithoutDocument: Response? { get }
  /// The document.
  var textDocument: TextDocumentIdentifier { get }
}

/// A request about all open documents.
protocol WorkspaceRequest: Decodable, Sendable {
  /// What is answered.
  associatedtype Response: Encodable & Sendable
  /// The name of the method.
  static var method: String { get }
}

/// A request of the server.
protocol ServerRequest: Encodable, Sendable {
  /// The name of the method.
  static var method: String { get }
}

/// A notification of the server.
protocol ServerNotification: Encodable, Sendable {
  /// The name of the method.
  static var method: String { get }
  /// The bytes of the notification.
  func encoded() -> [UInt8]
}

extension ServerNotification {
  /// The bytes of the notification.
  func encoded() -> [UInt8] { OutgoingMessage.notification(Self.method, self) }
}

/// A text in Markdown or without markup.
struct MarkupContent: Codable, Hashable, Sendable {
  /// What kind of text it is.
  enum Kind: String, Codable, Hashable, Sendable { case markdown, plaintext }

  /// What kind of text it is.
  var kind: Kind
  /// The text.
  var value: String
}

/// A command that a client shows and sends back to be run.
struct Command: Codable, Hashable, Sendable {
  /// What the client shows.
  var title: String
  /// The name of the command.
  var command: String
  /// What the command is told.
  var arguments: [JSONValue]
}
