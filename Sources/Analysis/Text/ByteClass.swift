/// The classes of bytes that a tokenizer tells apart.
enum ByteClass: UInt8 {
  case space, letter, digit, mark, high

  /// The class of a byte.
  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if byte >= 0x80 { return .high }
    if isLetter(byte) { return .letter }
    if isDigit(byte) { return .digit }
    return byte <= 0x20 || byte == 0x7F ? .space : .mark
  }

  /// Whether the byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Whether the byte is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}

/// A character of two bytes or more, as far as a tokenizer tells such apart.
struct HighCharacter {
  /// The kinds told apart.
  enum Kind {
    case letter, space, nothing, apostrophe, openQuote, closeQuote, dash, hyphen, bullet, currency
    case mark
  }

  /// What it is.
  let kind: Kind

  /// Reads the character at `index` and moves past it; a malformed byte is a mark of one byte.
  static func read(_ text: Span<UInt8>, _ index: inout Int) -> HighCharacter {
    let first = text[index]
    var length = 1
    if first >= 0xC2, first < 0xE0 { length = 2 } else if first & 0xF0 == 0xE0 { length = 3 }
    if first >= 0xF0, first < 0xF5 { length = 4 }
    guard length > 1, index + length <= text.count else {
      index += 1
      return HighCharacter(kind: .mark)
    }
    var scalar = UInt32(first & (0xFF >> UInt8(length + 1)))
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else {
        index += 1
        return HighCharacter(kind: .mark)
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    index += length
    return HighCharacter(kind: kind(of: scalar))
  }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .nothing
    case 0x2019, 0x02BC: .apostrophe
    case 0x2018, 0x201C, 0x201E, 0xAB: .openQuote
    case 0x201D, 0xBB: .closeQuote
    case 0x2012...0x2015: .dash
    case 0x2010, 0x2011, 0x2212: .hyphen
    case 0xB7, 0x2022, 0x2023, 0x25A0...0x25FF, 0x2713...0x2718, 0xF0A7, 0xF0B7: .bullet
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02AF, 0x0370...0x1FFF: .letter
    case 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0x20000...0x3FFFF: .letter
    default: .mark
    }
  }
}
