/// A half-open range of byte offsets into one buffer.
///
/// Offsets are stored in 32 bits: a document of 4 GiB or more is refused before analysis.
public struct ByteRange: Hashable, Comparable, Sendable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset just past the last byte, never before `start`.
  public let end: Int

  /// Creates the range from `start` to `end`; an `end` before `start` gives an empty range.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  @inlinable
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  @inlinable
  public var isEmpty: Bool { end == start }

  /// Whether `offset` lies inside the range.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether `other` lies wholly inside the range.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share at least one byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The same range moved by `distance` bytes.
  @inlinable
  public func shifted(by distance: Int) -> ByteRange { ByteRange(start + distance, end + distance) }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }

  /// The offsets as a range of a collection of `count` bytes, cut where they lie outside.
  public func clamped(to count: Int) -> Range<Int> {
    let lower = min(max(start, 0), count)
    return lower..<min(max(end, lower), count)
  }

  /// Orders by start, then by end.
  @inlinable
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
