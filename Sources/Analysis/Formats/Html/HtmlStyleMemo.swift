/// Styles that a text has told before: filings repeat a few dozen of them thousands of times.
struct HtmlStyleMemo {
  private var known = Array(
    repeatElement((range: ByteRange(0, 0), style: HtmlStyle()), count: 256))

  /// Reads the value of an attribute `style`, which is not empty; the bytes are those of the same
  /// text each time.
  mutating func style(_ bytes: Span<UInt8>, _ range: ByteRange) -> HtmlStyle {
    let slot = Self.slot(of: bytes, range)
    if Self.same(bytes, known[slot].range, range) { return known[slot].style }
    let style = HtmlStyle.read(bytes, range)
    known[slot] = (range, style)
    return style
  }

  /// A number that differs for most values, from a few of their bytes.
  private static func slot(of bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var hasher = WordHasher()
    let stride = range.count / 16 + 1
    var offset = range.start
    while offset < range.end {
      hasher.combine(bytes[offset])
      offset += stride
    }
    hasher.combine(UInt8(truncatingIfNeeded: range.count))
    return Int(truncatingIfNeeded: hasher.value >> 32) & 255
  }

  private static func same(_ bytes: Span<UInt8>, _ left: ByteRange, _ right: ByteRange) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where bytes[left.start + index] != bytes[right.start + index] {
      return false
    }
    return true
  }
}
