/// Words of a kind that a reader may want to see at a glance.
public struct Marking: Sendable, Hashable {
  /// What the words are.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case money, percent, date, count
    /// A name of a company or a product.
    case entity
    /// A defined term or an acronym.
    case term
    /// A verb that looks ahead: `expect`, `will`, `may`.
    case forwardLooking
  }

  /// What the words are.
  public var kind: Kind
  /// The words, in bytes of the source; no markup lies inside.
  public var range: ByteRange
  /// Whether the words define a term.
  public var isDefinition = false
}

/// Marks the words of a filing.
struct MarkingReader {
  private static let verbs = WordSet(
    """
    will may might could would should shall expect expects anticipate anticipates believe believes
    intend intends
    """)
  /// Verbs that are nouns at least as often.
  private static let verbsAfterSubjects = WordSet(
    "plan plans project projects estimate estimates seek seeks")
  private static let subjects = WordSet("we they management company and also currently it")

  let text: BlockText
  let references: FilingReferences

  /// The markings of a text, ascending and disjoint.
  /// - Complexity: O(n log n) in what is marked, O(n) in the tokens.
  func markings() -> [Marking] {
    var result: [Marking] = []
    for block in text.blocks.indices {
      for value in text.blocks[block].values {
        guard let kind = Self.kind(of: value.kind) else { continue }
        append(kind, text.shown(value.tokens, of: block), &result)
      }
      if text.view.blocks[block].shape != .tableRow { addVerbs(block, &result) }
    }
    for mention in references.mentions {
      let term = references.terms[mention.term]
      let kind: Marking.Kind
      switch term.kind {
      case .defined, .acronym: kind = .term
      case .registrant, .customer, .partner, .supplier, .competitor, .product, .segment:
        kind = .entity
      }
      let isDefinition = term.definitions.contains { $0.range == mention.range }
      for stretch in text.view.map.stretches(of: text.view.map.text(of: mention.range)) {
        result.append(Marking(kind: kind, range: stretch, isDefinition: isDefinition))
      }
    }
    return disjoint(result)
  }

  private func append(_ kind: Marking.Kind, _ shown: ByteRange, _ result: inout [Marking]) {
    for stretch in text.view.map.stretches(of: shown) {
      result.append(Marking(kind: kind, range: stretch))
    }
  }

  private func addVerbs(_ block: Int, _ result: inout [Marking]) {
    let tokens = text.tokens(of: block)
    for (index, token) in tokens.enumerated()
    where token.kind == .word && !token.traits.contains(.capitalised) {
      let isVerb =
        Self.verbs.contains(token.word)
        || index > 0 && Self.verbsAfterSubjects.contains(token.word)
          && Self.subjects.contains(tokens[index - 1].word)
      if isVerb { append(.forwardLooking, text.shown(index..<(index + 1), of: block), &result) }
    }
  }

  private static func kind(of value: TextValue.Kind) -> Marking.Kind? {
    switch value {
    case .money: .money
    case .percent, .percentagePoints: .percent
    case .count, .measure: .count
    case .period: .date
    case .duration: nil
    }
  }

  /// Leaves out what overlaps something that starts before it.
  private func disjoint(_ markings: [Marking]) -> [Marking] {
    var result: [Marking] = []
    result.reserveCapacity(markings.count)
    let ordered = markings.sorted {
      ($0.range.start, -$0.range.end, $0.kind.rawValue)
        < ($1.range.start, -$1.range.end, $1.kind.rawValue)
    }
    for marking in ordered where !marking.range.isEmpty {
      if let last = result.last, last.range.end > marking.range.start { continue }
      result.append(marking)
    }
    return result
  }
}
