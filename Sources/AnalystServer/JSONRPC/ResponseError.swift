/// An error as a response carries it.
struct ResponseError: Error, Codable, Hashable, Sendable {
  /// What went wrong, by number.
  struct Code: RawRepresentable, Codable, Hashable, Sendable {
    /// The number of JSON-RPC or of the protocol.
    let rawValue: Int

    /// The bytes are not JSON.
    static let parseError = Code(rawValue: -32700)
    /// The JSON is no message, or the message may not come now.
    static let invalidRequest = Code(rawValue: -32600)
    /// Nobody answers this method.
    static let methodNotFound = Code(rawValue: -32601)
    /// The parameters are not those of the method.
    static let invalidParams = Code(rawValue: -32602)
    /// The server itself failed.
    static let internalError = Code(rawValue: -32603)
    /// The client has not yet initialized the server.
    static let serverNotInitialized = Code(rawValue: -32002)
    /// The client has cancelled the request.
    static let requestCancelled = Code(rawValue: -32800)
  }

  /// What went wrong, by number.
  var code: Code
  /// What went wrong, in words.
  var message: String

  /// Creates an error.
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The error of a request that was cancelled.
  static let cancelled = ResponseError(.requestCancelled, "the request was cancelled")
}

extension ResponseError {
  /// What a decoding error says, with the place of the parameter it is about.
  static func invalidParams(_ error: any Error) -> ResponseError {
    guard let error = error as? DecodingError else {
      return ResponseError(.invalidParams, "the parameters cannot be read")
    }
    let problem =
      switch error {
      case .keyNotFound(let key, let context): "\(place(context.codingPath + [key])) is missing"
      case .valueNotFound(_, let context): "\(place(context.codingPath)) is null"
      case .typeMismatch(_, let context): "\(place(context.codingPath)) is of the wrong type"
      case .dataCorrupted(let context): "\(place(context.codingPath)) is malformed"
      @unknown default: "the parameters cannot be read"
      }
    return ResponseError(.invalidParams, problem)
  }

  private static func place(_ path: [any CodingKey]) -> String {
    var text = ""
    for key in path {
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
    return text.isEmpty ? "params" : text
  }
}
