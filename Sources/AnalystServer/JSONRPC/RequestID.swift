/// What a response refers to.
enum RequestID: Hashable, Sendable, CustomStringConvertible {
  case integer(Int)
  case string(String)

  /// The number or the text.
  var description: String {
    switch self {
    case .integer(let number): String(number)
    case .string(let text): text
    }
  }
}

extension RequestID: Codable {
  /// Reads a whole number or a text.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  /// Writes the number or the text as it came.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let number): try container.encode(number)
    case .string(let text): try container.encode(text)
    }
  }
}
