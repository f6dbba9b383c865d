/// What one block mentions that the rest of the filing is compared with.
///
/// All token numbers count from the start of the block.
struct BlockMentions: Sendable {
  /// `Item 7A`, `Note 12`: a section that is pointed to.
  struct Reference: Sendable, Hashable {
    /// The number, such as `7A`.
    let number: String
    /// The words.
    let tokens: Range<Int>
  }

  /// `Land Mobile Radio (“LMR”)`, `(the “Term Loan”)`.
  struct Definition: Sendable, Hashable {
    /// The hash of the words defined.
    let name: UInt64
    /// The words, without quotes.
    let tokens: Range<Int>
    /// Whether it is set off as a definition, in quotes or behind `or`; else it stands in brackets only.
    let isFormal: Bool
    /// The words that it is made of the first letters of, as ``Spelling/key(of:_:_:)`` gives them; nil
    /// for other names.
    let expansion: UInt64?
    /// Those words.
    let words: Range<Int>?
    /// Whether the words before it hold the name already: `Acme Tools, Inc. (“Acme Tools”)`.
    var isNamed = false

    /// Whether it is an acronym that the words before it spell out.
    var isAcronym: Bool { expansion != nil }
  }

  /// `We expect to launch it in the first quarter of 2023`.
  struct Expectation: Sendable, Hashable {
    /// When it is expected.
    let period: Period
    /// The words from the verb to the period.
    let tokens: Range<Int>
  }

  /// `years ended December 31, 2022 and 2021`.
  struct YearList: Sendable, Hashable {
    /// The years in the order of the text.
    let years: [Int]
    /// The month and day they end with; 0 where the text gives none.
    let day: Int
    /// The words.
    let tokens: Range<Int>
  }

  /// The Item that the block is headed with.
  var itemHeading: ItemHeading?
  /// All the numbers of a heading such as `Items 1 and 2`.
  var jointItems: [String] = []
  /// The number of the note that the block is headed with.
  var noteHeading: Int?
  /// Items pointed to.
  var items: [Reference] = []
  /// Notes pointed to.
  var notes: [Reference] = []
  /// Names defined.
  var definitions: [Definition] = []
  /// The hashes of words with capitals, of the names inside of words, and of pairs of them, as often as
  /// they stand.
  var capitalised: [UInt64] = []
  /// Acronyms with their tokens.
  var acronyms: [ShortForm] = []
  /// The sentence that says that the section stands elsewhere.
  var pointer: Range<Int>?
  /// What is expected for a time.
  var expectations: [Expectation] = []
  /// Lists of years.
  var yearLists: [YearList] = []

  /// Reads a block; rows of tables mention nothing but their names.
  /// - Complexity: O(n)
  init(
    _ structure: BlockStructure, values: [TextValue], _ text: Span<UInt8>, shape: TextBlock.Shape
  ) {
    let tokens = structure.tokens
    guard !tokens.isEmpty else { return }
    readNames(tokens, text)
    acronyms = ShortFormReader.forms(in: tokens, text)
    guard shape != .tableRow else {
      if tokens[0].word == "item" { jointItems = SectionReader.headedItems(tokens, text) }
      return
    }
    itemHeading = ItemHeading.read(tokens, text: text)
    SectionReader.read(structure, text, into: &self)
    definitions = TermMentions.definitions(in: tokens, text)
    TimeReader.read(structure, values, into: &self)
  }

  private mutating func readNames(_ tokens: [Token], _ text: Span<UInt8>) {
    var inner: [UInt64] = []
    capitalised.reserveCapacity(2 * tokens.count { $0.traits.contains(.capitalised) })
    for (index, token) in tokens.enumerated() where token.kind == .word {
      ShortForm.forEachName(inside: token, text) { inner.append($0) }
      guard token.traits.contains(.capitalised) else { continue }
      capitalised.append(token.word.hash)
      if index > 0, tokens[index - 1].kind == .word, tokens[index - 1].traits.contains(.capitalised)
      {
        capitalised.append(Self.pair(tokens[index - 1].word, token.word))
      }
    }
    capitalised += inner
  }

  /// The hash of two words that follow each other.
  static func pair(_ first: Word, _ second: Word) -> UInt64 {
    (first.hash ^ (second.hash << 1 | second.hash >> 63)) &* 0x0000_0100_0000_01b3
  }
}
