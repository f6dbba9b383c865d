/// Reads all values of a block.
public enum ValueReader {
  /// The values in the order of their first token, non-overlapping.
  public static func values(of tokens: [Token], in text: Span<UInt8>) -> [TextValue] { [] }
}
