/// What a summary may tell: how much, of which aspects and from which part of the text.
public struct SummaryScope: Sendable, Hashable {
  /// The greatest number of tokens, at least 32.
  public var tokenBudget = 512
  /// The only aspects told, in this order; none tells all in the usual order.
  public var focus: [Facet] = []
  /// The only Item whose words are told, such as `7` or `1A`; nil for all.
  public var item: String?
  /// The only bytes of the source whose words are told; nil for all.
  public var range: ByteRange?

  /// What tokens are counted by; nil for an upper bound that holds for the usual tokenizers.
  public var vocabulary: TokenVocabulary?

  /// The usual scope.
  public init() {}

  /// The tokens that a text takes, to be added to those of others.
  func tally(of text: String) -> TokenTally {
    vocabulary?.tally(of: text) ?? TokenBound.tally(of: text)
  }

  /// The number of tokens that a text takes at most.
  func tokenCount(of text: String) -> Int { tally(of: text).upperBound }

  /// The bytes of the source from which may be told; nil for all.
  func ranges(in outline: Outline) -> [ByteRange]? {
    let items = item.map { Self.ranges(of: $0, in: outline) }
    guard let range else { return items }
    return (items ?? [range]).compactMap { part in
      let shared = ByteRange(max(part.start, range.start), min(part.end, range.end))
      return shared.isEmpty ? nil : shared
    }
  }

  private static func ranges(of item: String, in outline: Outline) -> [ByteRange] {
    let name = item.uppercased()
    var result: [ByteRange] = []
    var stack = Array(outline.sections.reversed())
    while let section = stack.popLast() {
      if section.kind == .item, section.item?.uppercased() == name {
        result.append(section.range)
      }
      stack += section.children.reversed()
    }
    return result
  }
}

extension [ByteRange]? {
  /// Whether what lies at a place may be told.
  func admits(_ place: ByteRange) -> Bool { self?.contains { $0.contains(place) } ?? true }

  /// Whether what rests on places may be told: all of them lie inside.
  func admits(_ places: [ByteRange]) -> Bool { places.allSatisfy(admits) }
}

extension FilingFacts {
  /// The same filing with the facts that some of its bytes state; nil stands for all.
  ///
  /// A fact that is stated elsewhere too is told of where those bytes state it.
  func stated(in ranges: [ByteRange]?) -> FilingFacts {
    guard ranges != nil else { return self }
    var clauses = self.clauses
    let stated = facts.compactMap { fact -> Fact? in
      if ranges.admits(fact.range) { return fact }
      guard let mention = fact.mentions.first(where: ranges.admits) else { return nil }
      var moved = fact
      moved.range = mention
      moved.sentenceRange = mention
      moved.mentions = []
      // The words around it are those of the other place.
      clauses[fact.id] = nil
      return moved
    }
    return FilingFacts(
      documentKind: documentKind, cover: cover, registrant: registrant, outline: outline,
      facts: stated, disputed: disputed, clauses: clauses, view: view, blocks: blocks,
      roles: roles, thresholds: thresholds)
  }
}
