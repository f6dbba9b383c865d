/// How much two texts have in common at their beginnings and at their ends.
struct CommonEnds {
  /// The number of equal bytes at the beginnings.
  let head: Int
  /// The number of equal bytes at the ends; beginnings and ends do not overlap in either text.
  let tail: Int

  /// The number of bytes that are compared at once.
  private static let step = 256

  /// Compares two texts.
  /// - Complexity: O(n)
  init(_ left: [UInt8], _ right: [UInt8]) {
    let limit = min(left.count, right.count)
    let (left, right) = (left.span, right.span)
    var head = 0
    while head + Self.step <= limit,
      Self.areEqual(
        left.extracting(head..<(head + Self.step)), right.extracting(head..<(head + Self.step)))
    { head += Self.step }
    while head < limit, left[head] == right[head] { head += 1 }
    let rest = limit - head
    var tail = 0
    while tail + Self.step <= rest,
      Self.areEqual(
        left.extracting((left.count - tail - Self.step)..<(left.count - tail)),
        right.extracting((right.count - tail - Self.step)..<(right.count - tail)))
    { tail += Self.step }
    while tail < rest, left[left.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
    self.head = head
    self.tail = tail
  }

  /// Whether so many bytes of two texts from an offset on are equal; false where one ends before.
  /// - Complexity: O(n)
  static func areEqual(
    _ left: [UInt8], from start: Int, _ right: [UInt8], from otherStart: Int, count: Int
  ) -> Bool {
    guard count > 0 else { return count == 0 }
    guard start >= 0, otherStart >= 0, start + count <= left.count,
      otherStart + count <= right.count
    else { return false }
    let left = left.span.extracting(start..<(start + count))
    let right = right.span.extracting(otherStart..<(otherStart + count))
    var offset = 0
    while offset + step <= count {
      let stretch = offset..<(offset + step)
      guard areEqual(left.extracting(stretch), right.extracting(stretch)) else { return false }
      offset += step
    }
    while offset < count {
      guard left[offset] == right[offset] else { return false }
      offset += 1
    }
    return true
  }

  /// Whether two stretches of ``step`` bytes are equal.
  @inline(__always)
  private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == step, right.count == step else { return false }
    var difference: UInt8 = 0
    for offset in 0..<step { difference |= left[offset] ^ right[offset] }
    return difference == 0
  }
}
