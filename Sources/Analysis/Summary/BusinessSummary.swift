/// One continuous text on the business model, each sentence with its sources.
public struct BusinessSummary: Sendable, Hashable {
  /// One sentence.
  public struct Sentence: Sendable, Hashable {
    /// The sentence with its stop.
    public let text: String
    /// What it is about.
    public let facet: Facet
    /// The words it rests on, in bytes of the source, ascending.
    public let sources: [ByteRange]
    /// Identifiers of the facts it states.
    public let factIDs: [String]

    /// Creates a sentence.
    public init(text: String, facet: Facet, sources: [ByteRange], factIDs: [String]) {
      self.text = text
      self.facet = facet
      self.sources = sources
      self.factIDs = factIDs
    }
  }

  /// The sentences in order; none when the text is no filing.
  public let sentences: [Sentence]
  /// An upper bound of the tokens of ``text``.
  public let tokenCount: Int
  /// The greatest number of tokens allowed.
  public let tokenBudget: Int

  /// Creates a summary.
  public init(sentences: [Sentence], tokenCount: Int, tokenBudget: Int) {
    self.sentences = sentences
    self.tokenCount = tokenCount
    self.tokenBudget = tokenBudget
  }

  /// The sentences as one paragraph.
  public var text: String { sentences.map(\.text).joined(separator: " ") }
}
