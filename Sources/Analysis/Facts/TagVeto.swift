/// Says where the tag of a figure contradicts what the words around it were read as.
///
/// `proceeds of $96 million from the sale of our remaining Osier shares` tagged as
/// `us-gaap:ProceedsFromSaleOfEquitySecuritiesFvNi`: shares of another, so nothing was raised.
struct TagVeto {
  /// A figure as something: one that is denied in one place is denied in others.
  struct Figure: Hashable {
    private let kind: FactKind
    private let low: ExactDecimal?
    private let high: ExactDecimal?

    /// The figure of a fact.
    init(_ fact: Fact) {
      kind = fact.kind
      low = fact.value?.low
      high = fact.value?.high
    }
  }

  private let tags: [InlineTag]
  private let inline: InlineXBRL

  /// Takes the tags of a text; nil where it has none.
  init?(view: TextView) {
    guard let inline = view.inlineXBRL else { return nil }
    self.inline = inline
    tags = view.tags.filter { $0.kind == .number && !$0.isNil && !$0.source.isEmpty }
      .sorted { $0.source < $1.source }
  }

  /// Whether the concept tagged at a figure, given in bytes of the source, is of another kind.
  func contradicts(_ kind: FactKind, at figure: ByteRange) -> Bool {
    guard let foreign = Self.foreign(to: kind), let tag = tag(at: figure),
      inline.names.indices.contains(Int(tag.concept))
    else { return false }
    return Self.words(of: inline.names[Int(tag.concept)]).contains(where: foreign.contains)
  }

  /// Whether the tag at a figure gives it to one of several entities that file together.
  func isOfAnotherEntity(at figure: ByteRange) -> Bool {
    guard let number = tag(at: figure)?.context, inline.contexts.indices.contains(Int(number))
    else { return false }
    return inline.contexts[Int(number)].members.contains {
      Self.entityAxes.contains(inline.name($0.dimension))
    }
  }

  private static let entityAxes: Set<String> = [
    "dei:LegalEntityAxis", "srt:ConsolidatedEntitiesAxis",
  ]

  /// Whether a figure is tagged at all.
  func isTagged(_ figure: ByteRange) -> Bool { tag(at: figure) != nil }

  /// The first tag that holds bytes of a figure.
  /// - Complexity: O(log n) in the tags.
  private func tag(at figure: ByteRange) -> InlineTag? {
    let place = tags.partition { $0.source.end <= figure.start }
    guard place < tags.count, tags[place].source.start < figure.end else { return nil }
    return tags[place]
  }

  /// Words of a concept that no figure of a kind has.
  private static func foreign(to kind: FactKind) -> WordSet? {
    switch kind {
    case .equityRaise: sold
    case .shareRepurchase: invested
    case .dividend: paidToOthers
    case .debtInstrument, .creditFacility: owedByOthers
    case .revenueTotal, .netIncome, .operatingIncome: ofOthers
    default: nil
    }
  }

  private static let sold = WordSet(
    """
    fv fvni investment investments investee debt notes note loan loans borrowings divestiture businesses business
    disposal property
    """)
  private static let invested = WordSet("fv fvni investment investments investee")
  private static let paidToOthers = WordSet(
    "minority noncontrolling received receivable receivables investment investments investee")
  private static let owedByOthers = WordSet("guarantee guarantees guarantor receivable receivables")
  private static let ofOthers = WordSet("forma investee summarized disposal discontinued")

  /// The words of a name such as `us-gaap:PaymentsOfDividendsMinorityInterest`.
  static func words(of name: [UInt8]) -> [Word] {
    var words: [[UInt8]] = []
    let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    for byte in name[start...] {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if isCapital || words.isEmpty { words.append([]) }
      words[words.count - 1].append(byte)
    }
    return words.map { Word(bytes: $0) }
  }
}
