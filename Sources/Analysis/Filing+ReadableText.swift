extension Filing {
  /// The text as a person reads it: of a document in HTML the visible text as Markdown, of any
  /// other the bytes as they are.
  /// - Complexity: O(n)
  public var readableText: [UInt8] {
    let isMarkup =
      switch format {
      case .html, .inlineXBRL: true
      case .plain, .markdown: false
      case .submission:
        FilingFormat.detect(buffer.bytes.span, in: ByteRange(0, buffer.count)) != .plain
      }
    return isMarkup ? MarkdownWriter.markdown(of: view) : buffer.bytes
  }
}
