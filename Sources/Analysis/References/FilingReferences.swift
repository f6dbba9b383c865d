/// What the words of a filing point to: other places, and the meaning of its terms.
public struct FilingReferences: Sendable {
  /// A place where a term stands.
  public struct Mention: Sendable, Hashable {
    /// The words, in bytes of the source.
    public var range: ByteRange
    /// The number of the term in ``FilingReferences/terms``.
    public var term: Int
  }

  /// A place under the words by which texts refer to it.
  public struct NamedPlace: Sendable, Hashable {
    /// The words, such as `Item 7A`, `Note 3` or `Exhibit 10.1`.
    public var label: String
    /// The place.
    public var place: CrossReference.Place
    /// The title of a section; nil for a row of a list.
    public var title: String?
  }

  /// The cross references, in the order of the text; none overlaps the one before.
  public let crossReferences: [CrossReference]
  /// The terms, in the order in which they are defined; names that are only used come last.
  public let terms: [NamedTerm]
  /// Where terms stand, in the order of the text.
  public let mentions: [Mention]
  /// What can be referred to: Parts, Items, notes and exhibits, each kind in the order of the text.
  public let places: [NamedPlace]

  /// The references of a text that is no filing.
  public init() {
    crossReferences = []
    terms = []
    mentions = []
    places = []
  }

  /// Reads the references of a filing.
  /// - Complexity: O(n) in the tokens.
  init(of filing: FilingFacts) {
    let text = BlockText(view: filing.view, blocks: filing.blocks)
    let sections = SectionIndex(outline: filing.outline, text: text, roles: filing.roles)
    var references = CrossReferenceReader(text: text, sections: sections)
    var definitions = DefinitionReader(text: text)
    var body: [Int] = []
    for block in filing.blocks.indices {
      let role = filing.roles.indices.contains(block) ? filing.roles[block].kind : .body
      if role != .heading { references.read(block) }
      if role != .contents {
        definitions.read(block)
        body.append(block)
      }
    }
    var index = TermIndex(text: text)
    for found in definitions.found { index.add(found) }
    if let registrant = filing.registrant {
      index.add(name: registrant.shortName, kind: .registrant)
      index.add(name: registrant.callName, kind: .registrant)
    }
    for fact in filing.facts {
      guard let kind = Self.kind(of: fact) else { continue }
      for name in [fact.subject].compactMap(\.self) + fact.items.map(\.text) {
        index.add(name: name, kind: kind)
      }
    }
    (terms, mentions) = index.terms(in: body)
    places = sections.named
    crossReferences = Self.disjoint(references.found)
  }

  private static func kind(of fact: Fact) -> NamedTerm.Kind? {
    switch fact.kind {
    case .customer: .customer
    case .partner: .partner
    case .supplier, .manufacturing, .supplierShare: .supplier
    case .competitor: .competitor
    case .product: .product
    case .revenueShare, .revenueTotal: kind(ofPart: fact)
    default: nil
    }
  }

  /// What brings a part of revenue; places and channels are no names of the business.
  private static func kind(ofPart fact: Fact) -> NamedTerm.Kind? {
    switch fact.dimension {
    case .customer: .customer
    case .product: .product
    case .segment: .segment
    case nil: fact.kind == .revenueShare ? .segment : nil
    case .geography, .channel, .endMarket, .contractType: nil
    }
  }

  /// Leaves out what overlaps an earlier or longer reference.
  private static func disjoint(_ references: [CrossReference]) -> [CrossReference] {
    var result: [CrossReference] = []
    let ordered = references.enumerated().sorted {
      ($0.element.range.start, -$0.element.range.end, $0.offset)
        < ($1.element.range.start, -$1.element.range.end, $1.offset)
    }
    for (_, reference) in ordered {
      if let last = result.last, last.range.end > reference.range.start { continue }
      result.append(reference)
    }
    return result
  }

  // MARK: Looking up

  /// The cross reference whose words hold an offset or end there.
  /// - Complexity: O(log n)
  public func crossReference(at offset: Int) -> CrossReference? {
    let index = crossReferences.partition { $0.range.end < offset }
    guard index < crossReferences.count else { return nil }
    let next = index + 1
    if next < crossReferences.count, crossReferences[next].range.contains(offset) {
      return crossReferences[next]
    }
    return crossReferences[index].range.start <= offset ? crossReferences[index] : nil
  }

  /// The term whose words hold an offset or end there, with those words.
  /// - Complexity: O(log n)
  public func term(at offset: Int) -> (term: NamedTerm, range: ByteRange)? {
    let index = mentions.partition { $0.range.start <= offset }
    for candidate in stride(from: index - 1, through: max(index - 3, 0), by: -1)
    where mentions[candidate].range.start <= offset && offset <= mentions[candidate].range.end {
      return (terms[mentions[candidate].term], mentions[candidate].range)
    }
    return nil
  }
}
