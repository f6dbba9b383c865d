/// Cuts the bytes of the client into frames.
///
/// A frame is a block of header lines, an empty line, and as many bytes as `Content-Length`
/// says. After a header that gives no usable length the framer looks for the next
/// `Content-Length` and goes on there. The buffer grows with the bytes that arrive, never with
/// the length that a header claims.
struct MessageFramer: Sendable {
  /// One frame.
  enum Frame: Equatable, Sendable {
    case body([UInt8])
    /// Bytes that are no frame; what is wrong with them.
    case malformed(String)
  }

  /// The longest body that is read, in bytes.
  static let greatestLength = 1 << 30
  /// The longest block of header lines that is read, in bytes.
  static let greatestHeaderLength = 1 << 16

  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var header: Header?
  private var isLost = false

  private struct Header {
    var length: Int
    var problem: String?
  }

  /// Takes bytes as they arrive.
  mutating func append(_ bytes: some Collection<UInt8>) {
    if start == buffer.count {
      let isLarge = buffer.capacity > MessageFramer.greatestHeaderLength * 4
      buffer.removeAll(keepingCapacity: !isLarge)
      (start, scanned) = (0, 0)
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next whole frame, or nil until more bytes arrive.
  mutating func next() -> Frame? {
    while true {
      if isLost, !findLengthHeader() { return nil }
      if let header {
        guard buffer.count - start >= header.length else { return nil }
        let body = Array(buffer[start..<(start + header.length)])
        start += header.length
        scanned = start
        self.header = nil
        compact()
        return header.problem.map { .malformed($0) } ?? .body(body)
      }
      guard let end = headerEnd() else {
        guard buffer.count - start > MessageFramer.greatestHeaderLength else { return nil }
        return lose("the header is longer than \(MessageFramer.greatestHeaderLength) bytes")
      }
      let block = buffer[start..<end]
      start = end
      scanned = end
      switch MessageFramer.read(header: block) {
      case .success(let length, let problem): header = Header(length: length, problem: problem)
      case .failure(let problem): return lose(problem)
      }
    }
  }
}

extension MessageFramer {
  private enum HeaderResult {
    case success(Int, problem: String?)
    case failure(String)
  }

  private mutating func lose(_ problem: String) -> Frame {
    isLost = true
    return .malformed(problem)
  }

  /// The offset just past the empty line that ends the header.
  private mutating func headerEnd() -> Int? {
    var index = scanned
    while index < buffer.count {
      if buffer[index] == newline {
        let previous = index - 1
        if previous >= start, buffer[previous] == newline { return index + 1 }
        if previous > start, buffer[previous] == carriageReturn, buffer[previous - 1] == newline {
          return index + 1
        }
      }
      index += 1
    }
    scanned = index
    return nil
  }

  /// Drops bytes up to the next `Content-Length`; false until there is one.
  private mutating func findLengthHeader() -> Bool {
    let name = Array("content-length".utf8)
    var index = start
    while index + name.count <= buffer.count {
      if lowercased(buffer[index]) == name[0],
        buffer[index..<(index + name.count)].elementsEqual(
          name, by: { lowercased($0) == $1 })
      {
        start = index
        scanned = index
        isLost = false
        return true
      }
      index += 1
    }
    start = max(start, index)
    scanned = start
    compact()
    return false
  }

  private mutating func compact() {
    guard start > MessageFramer.greatestHeaderLength, start > buffer.count / 2 else { return }
    buffer = Array(buffer[start...])
    (start, scanned) = (0, max(0, scanned - start))
  }

  private static func read(header block: ArraySlice<UInt8>) -> HeaderResult {
    var length: Int?
    var problem: String?
    for line in block.split(whereSeparator: { $0 == newline || $0 == carriageReturn }) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: trimmed(line[..<colon]).map(lowercased), as: UTF8.self)
      let value = trimmed(line[(colon + 1)...])
      if name == "content-length" {
        guard let number = decimal(value), number <= greatestLength else {
          return .failure("Content-Length is no number from 0 to \(greatestLength)")
        }
        guard length == nil || length == number else {
          return .failure("Content-Length is given twice")
        }
        length = number
      } else if name == "content-type", let charset = charset(of: value),
        charset != "utf-8", charset != "utf8"
      {
        problem = "the charset is neither utf-8 nor utf8"
      }
    }
    guard let length else { return .failure("Content-Length is missing") }
    return .success(length, problem: problem)
  }

  private static func charset(of value: ArraySlice<UInt8>) -> String? {
    for part in value.split(separator: UInt8(ascii: ";")) {
      let text = String(decoding: trimmed(part).map(lowercased), as: UTF8.self)
      guard text.hasPrefix("charset=") else { continue }
      return String(text.dropFirst("charset=".count).filter { $0 != "\"" })
    }
    return nil
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    var number = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return bytes.prefix(0) }
    return bytes[first...last]
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

private func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
