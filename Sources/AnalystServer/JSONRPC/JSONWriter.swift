internal import FoundationEssentials

/// A value that is sent at every key, and so is written without a general encoder.
protocol DirectlyWritten {
  /// Writes the value as the general encoder does.
  func write(to writer: inout JSONWriter)
}

/// Writes JSON straight into bytes, for what is sent at every key.
///
/// Who calls it sees to commas and brackets; keys stand in alphabetical order as in ``JSONText``.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Makes room.
  mutating func reserve(_ byteCount: Int) { bytes.reserveCapacity(byteCount) }

  /// Writes a piece of JSON as it is.
  mutating func raw(_ piece: String) { bytes.append(contentsOf: piece.utf8) }

  /// Writes a whole number.
  mutating func integer(_ number: Int) {
    guard (0..<100_000_000).contains(number) else { return raw(String(number)) }
    var step = 1
    while number / step >= 10 { step *= 10 }
    while step > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / step % 10))
      step /= 10
    }
  }

  /// Writes a string with its quotation marks.
  mutating func string(_ text: String) {
    bytes.append(0x22)
    guard Self.isEscaped(text) else {
      bytes.append(contentsOf: text.utf8)
      return bytes.append(0x22)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  /// Writes elements with commas between them, in brackets.
  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(0x5B)
    for (number, element) in elements.enumerated() {
      if number > 0 { bytes.append(0x2C) }
      write(&self, element)
    }
    bytes.append(0x5D)
  }

  /// Writes any value.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .number(.integer(let number)): raw(String(number))
    case .number(.decimal(let number)): raw(number.description)
    case .string(let text): string(text)
    case .array(let elements): array(elements) { $0.value($1) }
    case .object(let members):
      bytes.append(0x7B)
      for (number, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if number > 0 { bytes.append(0x2C) }
        string(member.key)
        bytes.append(0x3A)
        self.value(member.value)
      }
      bytes.append(0x7D)
    }
  }

  /// Whether some byte of a text is written otherwise than it is.
  private static func isEscaped(_ text: String) -> Bool {
    let span = text.utf8.span
    for index in span.indices {
      let byte = span[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return true }
    }
    return false
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default: raw("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
    }
  }
}
