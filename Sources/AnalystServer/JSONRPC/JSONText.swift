internal import FoundationEssentials

/// Writes values as JSON: one line, keys in alphabetical order, slashes as they are.
enum JSONText {
  /// The UTF-8 bytes of a value.
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Reads a value back.
  static func value<Value: Decodable>(of bytes: [UInt8], as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}

/// An optional value that is written as `null` where there is none, instead of being left out.
@propertyWrapper
struct NullWhenAbsent<Wrapped> {
  /// The value, if there is one.
  var wrappedValue: Wrapped?

  /// Wraps a value.
  init(wrappedValue: Wrapped?) { self.wrappedValue = wrappedValue }
}

extension NullWhenAbsent: Encodable where Wrapped: Encodable {
  /// Writes the value or `null`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}

extension NullWhenAbsent: Equatable where Wrapped: Equatable {}
extension NullWhenAbsent: Hashable where Wrapped: Hashable {}
extension NullWhenAbsent: Sendable where Wrapped: Sendable {}
