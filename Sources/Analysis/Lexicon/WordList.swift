/// The words of a list that is written as one string.
struct WordList {
  /// The UTF-8 bytes of each word.
  let words: [ArraySlice<UInt8>]

  /// Cuts a list at white space.
  init(_ list: StaticString) {
    words = list.bytes.split { $0 <= 0x20 }
  }

  /// Visits the folded words of a list, in order.
  static func forEachWord(_ list: StaticString, _ body: (Word) -> Void) {
    forEachEntry(in: list.bytes) { word, _ in body(word) }
  }

  /// Visits the entries of a list, such as `january=1`; a word without a number has 0.
  @inline(__always)
  static func forEachEntry(in bytes: [UInt8], _ body: (Word, UInt16) -> Void) {
    var start = 0
    while start < bytes.count {
      var hasher = WordHasher()
      var isASCII = true
      var end = start
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "=") {
        hasher.combine(bytes[end])
        if bytes[end] >= 0x80 { isASCII = false }
        end += 1
      }
      var number: UInt16 = 0
      var next = end
      while next < bytes.count, bytes[next] > 0x20 {
        if ByteClass.isDigit(bytes[next]) { number = number &* 10 &+ UInt16(bytes[next] & 15) }
        next += 1
      }
      if end > start {
        body(isASCII ? Word(hash: hasher.value) : Word(bytes: bytes[start..<end]), number)
      }
      start = next + 1
    }
  }
}

extension StaticString {
  /// The UTF-8 bytes of the literal.
  var bytes: [UInt8] {
    guard hasPointerRepresentation else { return Array(description.utf8) }
    return unsafe Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}
