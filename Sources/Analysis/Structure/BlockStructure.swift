/// The words and sentences of one block; a pure function of the block's bytes.
struct BlockStructure: Sendable {
  /// The tokens, with offsets from the start of the block.
  let tokens: [Token]
  /// The sentences, covering all tokens.
  let sentences: [Sentence]
  /// What it holds somewhere; who looks for that passes by all other blocks.
  private(set) var marks: Marks

  /// Words and marks that are looked for in all blocks of a text.
  struct Marks: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// An opening bracket.
    static let bracket = Marks(rawValue: 1)
    /// `millions`, `thousands` or `000s`.
    static let scale = Marks(rawValue: 2)
    /// `dollar` or `dollars`.
    static let dollar = Marks(rawValue: 4)
    /// The words may be a title.
    static let title = Marks(rawValue: 8)
    /// All of it may be a sentence that is a title.
    static let titleSentence = Marks(rawValue: 16)
    /// A title sentence may open it.
    static let runIn = Marks(rawValue: 32)

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
    self.marks = []
    if HeadingTest.isNote(tokens) || HeadingTest.isTitle(tokens) { marks.insert(.title) }
    if sentences.count == 1, HeadingTest.isTitleSentence(tokens) { marks.insert(.titleSentence) }
    if HeadingTest.runIn(self, isListRow: true) != nil { marks.insert(.runIn) }
    self.marks = marks
  }
}
