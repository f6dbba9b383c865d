/// The words and sentences of one block; a pure function of the block's bytes.
struct BlockStructure: Sendable {
  /// The tokens, with offsets from the start of the block.
  let tokens: [Token]
  /// The sentences, covering all tokens.
  let sentences: [Sentence]

  /// Reads the text of a block.
  /// - Complexity: O(n)
  init(_ text: Span<UInt8>) {
    tokens = Tokenizer.tokens(of: text)
    sentences = SentenceSplitter.sentences(of: tokens)
  }
}
