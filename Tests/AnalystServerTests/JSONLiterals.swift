import FoundationEssentials

@testable import AnalystServer

extension JSONText {
  /// Reads any JSON.
  static func value(of bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// Reads back what is written of a value.
  static func value(_ value: some Encodable) throws -> JSONValue {
    try self.value(of: encode(value))
  }
}

extension JSONValue {
  /// The value at a path of member names and indices.
  subscript(path: any JSONStep...) -> JSONValue? {
    path.reduce(Optional(self)) { value, step in value.flatMap { step.follow($0) } }
  }

  /// The whole number, or nil for anything else.
  var integerValue: Int? {
    guard case .number(.integer(let number)) = self else { return nil }
    return Int(number)
  }
}

/// A step into a JSON value: the name of a member or an index.
protocol JSONStep {
  /// What is there.
  func follow(_ value: JSONValue) -> JSONValue?
}

extension String: JSONStep {
  func follow(_ value: JSONValue) -> JSONValue? { value[self] }
}

extension Int: JSONStep {
  func follow(_ value: JSONValue) -> JSONValue? {
    guard let elements = value.arrayValue, elements.indices.contains(self) else { return nil }
    return elements[self]
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(nilLiteral: ()) { self = .null }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
