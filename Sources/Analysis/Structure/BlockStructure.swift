/// The words and sentences of one block; a pure function of the block's bytes.
struct BlockStructure: Sendable {
  /// The tokens, with offsets from the start of the block.
  let tokens: [Token]
  /// The sentences, covering all tokens.
  let sentences: [Sentence]
  /// What it holds somewhere; who looks for that passes by all other blocks.
  let marks: Marks

  /// Words and marks that are looked for in all blocks of a text.
  struct Marks: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// An opening bracket.
    static let bracket = Marks(rawValue: 1)
    /// `millions`, `thousands` or `000s`.
    static let scale = Marks(rawValue: 2)
    /// `dollar` or `dollars`.
    static let dollar = Marks(rawValue: 4)

    fileprivate init(_ token: Token) {
      switch token.kind {
      case .openBracket: self = .bracket
      default:
        switch token.word {
        case "millions", "thousands", "000s": self = .scale
        case "dollar", "dollars": self = .dollar
        default: self = []
        }
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// Reads the text of a block.
  /// - Complexity: O(n)
  init(_ text: Span<UInt8>) {
    tokens = Tokenizer.tokens(of: text)
    sentences = SentenceSplitter.sentences(of: tokens)
    var marks: Marks = []
    for token in tokens { marks.formUnion(Marks(token)) }
    self.marks = marks
  }
}
