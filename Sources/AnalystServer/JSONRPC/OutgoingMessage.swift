/// Writes the messages of the server.
enum OutgoingMessage {
  /// The bytes of a notification; none if the parameters cannot be written.
  static func notification(_ method: String, _ parameters: some Encodable) -> [UInt8] {
    bytes(Notification(method: method, params: parameters))
  }

  /// The bytes of a request; none if the parameters cannot be written.
  static func request(_ id: RequestID, _ method: String, _ parameters: (any Encodable)?) -> [UInt8]
  {
    bytes(
      Request(id: id, method: method, params: parameters.map { AnyEncodable(value: $0) }))
  }

  /// The bytes of a successful response.
  static func response(to id: RequestID, _ result: any Encodable) -> [UInt8] {
    if let result = result as? any DirectlyWritten { return response(to: id, result) }
    let encoded = bytes(Response(id: id, result: AnyEncodable(value: result)))
    guard encoded.isEmpty else { return encoded }
    let error = ResponseError(.internalError, "the result cannot be written as JSON")
    return errorResponse(to: id, error)
  }

  private static func response(to id: RequestID, _ result: any DirectlyWritten) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw(#"{"id":"#)
    switch id {
    case .integer(let number): writer.integer(number)
    case .string(let text): writer.string(text)
    }
    writer.raw(#","jsonrpc":"2.0","result":"#)
    result.write(to: &writer)
    writer.raw("}")
    return writer.bytes
  }

  /// The bytes of a response that tells of an error; the id is null if it was not understood.
  static func errorResponse(to id: RequestID?, _ error: ResponseError) -> [UInt8] {
    bytes(ErrorResponse(id: id, error: error))
  }

  private static func bytes(_ message: some Encodable) -> [UInt8] {
    (try? JSONText.encode(message)) ?? []
  }

  private struct Notification<Parameters: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let method: String
    let params: Parameters
  }

  private struct Request: Encodable {
    let jsonrpc = "2.0"
    let id: RequestID
    let method: String
    let params: AnyEncodable?
  }

  private struct Response: Encodable {
    let jsonrpc = "2.0"
    let id: RequestID
    let result: AnyEncodable
  }

  private struct ErrorResponse: Encodable {
    let jsonrpc = "2.0"
    @NullWhenAbsent var id: RequestID?
    let error: ResponseError
  }

  private struct AnyEncodable: Encodable {
    let value: any Encodable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }
}
