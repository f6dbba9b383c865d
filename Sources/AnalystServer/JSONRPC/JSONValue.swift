internal import FoundationEssentials

/// Any JSON value, where the protocol allows all of them.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object, or nil where there is none or this is no object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The text of a string, or nil for anything else.
  var stringValue: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array, or nil for anything else.
  var arrayValue: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// A whole number.
  static func integer(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }
}

extension JSONValue: Codable {
  /// Reads whatever stands there.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(JSONNumber.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value as the JSON it stands for.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

/// A number written exactly: whole numbers without a point, others in decimal.
enum JSONNumber: Hashable, Sendable {
  case integer(Int64)
  case decimal(Decimal)

  /// A whole number.
  init(_ value: Int) { self = .integer(Int64(value)) }

  /// `mantissa × 10^exponent`, or nil where JSON readers could not hold it.
  init?(mantissa: Int64, exponent: Int) {
    if mantissa == 0 {
      self = .integer(0)
    } else if let whole = JSONNumber.wholeNumber(mantissa, exponent) {
      self = .integer(whole)
    } else if (-100...100).contains(exponent) {
      self = .decimal(Decimal(sign: .plus, exponent: exponent, significand: Decimal(mantissa)))
    } else {
      return nil
    }
  }

  private static func wholeNumber(_ mantissa: Int64, _ exponent: Int) -> Int64? {
    guard (0...18).contains(exponent) else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}

extension JSONNumber: Codable {
  /// Reads a number; whole ones that fit 64 bits stay whole.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else {
      self = .decimal(try container.decode(Decimal.self))
    }
  }

  /// Writes the number without loss.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    }
  }
}
