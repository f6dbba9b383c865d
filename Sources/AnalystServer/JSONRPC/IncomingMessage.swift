internal import FoundationEssentials

/// One message of the client, read as far as its envelope goes.
enum IncomingMessage {
  case request(id: RequestID, method: String, parameters: MessageParameters)
  case notification(method: String, parameters: MessageParameters)
  /// The answer to a request of the server; nil where it failed.
  case response(id: RequestID?, result: JSONValue?)
  /// No message; what is answered, and to whom.
  case malformed(id: RequestID?, ResponseError)

  /// Reads the body of a frame.
  ///
  /// Bytes that are no UTF-8 or no JSON, and JSON nested deeper than 512 levels, give a parse
  /// error. Halves of surrogate pairs, which some clients write, become U+FFFD.
  /// - Complexity: O(n)
  init(body: [UInt8]) {
    guard let body = JSONRepair.validated(body) else {
      self = .malformed(id: nil, ResponseError(.parseError, "the message is not UTF-8"))
      return
    }
    do {
      self = try JSONDecoder().decode(Envelope.self, from: Data(body)).message
    } catch {
      self = .malformed(id: nil, ResponseError(.parseError, "the message is not JSON"))
    }
  }
}

/// The parameters of a message, decoded when it is known what they should be.
struct MessageParameters {
  private let decoder: any Decoder

  fileprivate init(_ decoder: any Decoder) { self.decoder = decoder }

  /// Reads the parameters; what is wrong with them is told with its place.
  func decode<Parameters: Decodable>(
    _ type: Parameters.Type = Parameters.self
  ) throws(ResponseError) -> Parameters {
    do {
      return try Parameters(from: decoder)
    } catch let error as ResponseError {
      throw error
    } catch {
      throw ResponseError.invalidParams(error)
    }
  }
}

private struct Envelope: Decodable {
  let message: IncomingMessage

  private enum CodingKeys: String, CodingKey { case jsonrpc, id, method, params, result, error }

  private static func result(in container: KeyedDecodingContainer<CodingKeys>) -> JSONValue {
    (try? container.decodeIfPresent(JSONValue.self, forKey: .result)) ?? .null
  }

  init(from decoder: any Decoder) throws {
    guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
      message = .malformed(
        id: nil, ResponseError(.invalidRequest, "a message is one object; batches are not read"))
      return
    }
    let id = try? container.decodeIfPresent(RequestID.self, forKey: .id)
    func malformed(_ problem: String) -> IncomingMessage {
      .malformed(id: id, ResponseError(.invalidRequest, problem))
    }
    guard (try? container.decode(String.self, forKey: .jsonrpc)) == "2.0" else {
      message = malformed("jsonrpc is not 2.0")
      return
    }
    guard container.contains(.method) else {
      message =
        container.contains(.id)
        ? .response(id: id, result: container.contains(.error) ? nil : Self.result(in: container))
        : malformed("the message has no method")
      return
    }
    guard let method = try? container.decode(String.self, forKey: .method) else {
      message = malformed("the method is not a string")
      return
    }
    let parameters = MessageParameters(try container.superDecoder(forKey: .params))
    if let id {
      message = .request(id: id, method: method, parameters: parameters)
    } else if container.contains(.id) {
      message = malformed("the id is neither a number nor a string")
    } else {
      message = .notification(method: method, parameters: parameters)
    }
  }
}
