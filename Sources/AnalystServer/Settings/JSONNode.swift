internal import Analysis

/// A JSON value with its place in the bytes of a file.
struct JSONNode: Hashable, Sendable {
  /// What stands there.
  enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(ExactDecimal)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// One member of an object.
  struct Member: Hashable, Sendable {
    /// The name.
    let key: String
    /// Where the name stands, quotation marks included.
    let keyRange: ByteRange
    /// The value.
    let value: JSONNode
  }

  /// Where it stands.
  let range: ByteRange
  /// What stands there.
  let content: Content

  /// The members of an object; nil for anything else.
  var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The elements of an array; nil for anything else.
  var elements: [JSONNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The text of a string; nil for anything else.
  var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The number; nil for anything else.
  var number: ExactDecimal? {
    if case .number(let number) = content { number } else { nil }
  }

  /// Whether it is true; nil for anything that is neither true nor false.
  var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The value of the last member of a name.
  subscript(key: String) -> JSONNode? { members?.last { $0.key == key }?.value }
}

/// Why bytes are no JSON.
struct JSONProblem: Error, Hashable, Sendable {
  /// Where.
  let range: ByteRange
  /// What is wrong, in words.
  let message: String
}

/// Reads strict JSON and keeps the places.
struct JSONNodeReader {
  /// The greatest depth that is read.
  static let greatestDepth = 64

  private let bytes: [UInt8]
  private var index = 0

  /// Reads the one value that some bytes hold.
  /// - Complexity: O(n)
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONNode {
    if let start = invalidByte(in: bytes) {
      throw JSONProblem(range: ByteRange(start, start + 1), message: "the file is not UTF-8")
    }
    var reader = JSONNodeReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.problem("nothing more is expected here") }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static func invalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONNode {
    guard depth < Self.greatestDepth else { throw problem("this is nested too deeply") }
    skipSpace()
    let start = index
    let content: JSONNode.Content
    switch peek {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      content = .number(try number())
    default: throw problem("a value is expected here")
    }
    return JSONNode(range: ByteRange(start, index), content: content)
  }

  private mutating func members(depth: Int) throws(JSONProblem) -> [JSONNode.Member] {
    index += 1
    var members: [JSONNode.Member] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw problem("a name in quotes is expected here") }
      let start = index
      let key = try string()
      let keyRange = ByteRange(start, index)
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw problem("a colon is expected here") }
      members.append(
        JSONNode.Member(key: key, keyRange: keyRange, value: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw problem("a comma or } is expected here") }
    }
  }

  private mutating func elements(depth: Int) throws(JSONProblem) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw problem("a comma or ] is expected here") }
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = peek {
      if byte == UInt8(ascii: "\"") {
        index += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte >= 0x20 else { throw problem("this character has to be escaped") }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    throw problem("the string does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
      UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
      UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
    let letter = index + 1 < bytes.count ? bytes[index + 1] : 0
    if let byte = simple[letter] {
      text.append(byte)
      index += 2
      return
    }
    guard letter == UInt8(ascii: "u"), let unit = codeUnit(at: index) else {
      throw problem("this is no escape sequence")
    }
    index += 6
    var scalar = Unicode.Scalar(UInt32(unit))
    if (0xD800..<0xDC00).contains(unit), let low = codeUnit(at: index),
      (0xDC00..<0xE000).contains(low)
    {
      index += 6
      scalar = Unicode.Scalar(0x10000 + ((UInt32(unit) - 0xD800) << 10) + (UInt32(low) - 0xDC00))
    }
    text += Array(String(scalar ?? "\u{FFFD}").utf8)
  }

  private func codeUnit(at place: Int) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(place + 2)..<(place + 6)]
    guard
      digits.allSatisfy({
        Self.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      })
    else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() throws(JSONProblem) -> ExactDecimal {
    let start = index
    let isNegative = take(UInt8(ascii: "-"))
    var mantissa: Int64 = 0
    var exponent = 0
    var fits = true
    func isAtDigit() -> Bool { peek.map(Self.isDigit) ?? false }
    func failure() -> JSONProblem {
      JSONProblem(range: ByteRange(start, max(index, start + 1)), message: "this is no number")
    }
    func add(_ digit: UInt8) {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
      fits = fits && !overflow && !isOver
      mantissa = fits ? sum : mantissa
    }
    let hasLeadingZero = peek == UInt8(ascii: "0")
    guard isAtDigit() else { throw failure() }
    while isAtDigit(), let digit = peek {
      add(digit)
      index += 1
    }
    if hasLeadingZero, index > start + (isNegative ? 2 : 1) { throw failure() }
    if take(UInt8(ascii: ".")) {
      guard isAtDigit() else { throw failure() }
      while isAtDigit(), let digit = peek {
        add(digit)
        exponent -= 1
        index += 1
      }
    }
    if let letter = peek, letter | 0x20 == UInt8(ascii: "e") {
      index += 1
      let isSmall = take(UInt8(ascii: "-"))
      if !isSmall { _ = take(UInt8(ascii: "+")) }
      guard isAtDigit() else { throw failure() }
      var power = 0
      while isAtDigit(), let digit = peek {
        power = min(power * 10 + Int(digit - UInt8(ascii: "0")), 100_000)
        index += 1
      }
      exponent += isSmall ? -power : power
    }
    guard fits else {
      throw JSONProblem(range: ByteRange(start, index), message: "the number has too many digits")
    }
    return ExactDecimal(isNegative ? -mantissa : mantissa, exponent: exponent)
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONNode.Content
  ) throws(JSONProblem) -> JSONNode.Content {
    let letters = Array("\(word)".utf8)
    guard bytes[index...].starts(with: letters) else { throw problem("a value is expected here") }
    index += letters.count
    return content
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 10 || byte == 13 || byte == 9 { index += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func problem(_ message: String) -> JSONProblem {
    let end = index < bytes.count ? index + 1 : index
    return JSONProblem(range: ByteRange(min(index, bytes.count), end), message: message)
  }
}
