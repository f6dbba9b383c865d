/// A replacement of one range of a buffer by other bytes.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced.
  public var range: ByteRange
  /// What stands there afterwards.
  public var replacement: [UInt8]

  /// Creates an edit.
  public init(range: ByteRange, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}
