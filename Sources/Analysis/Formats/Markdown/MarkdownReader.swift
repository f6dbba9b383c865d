/// Reads Markdown made from a filing.
enum MarkdownReader {
  /// The view of a Markdown text.
  /// - Complexity: O(n)
  static func view(of bytes: [UInt8]) -> TextView { PlainReader.view(of: bytes) }
}

/// Tells Markdown from plain text.
enum MarkdownSigns {
  /// Whether the beginning of a text holds marks that plain text does not.
  static func show(_ bytes: Span<UInt8>, in range: ByteRange) -> Bool { false }
}
