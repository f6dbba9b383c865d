/// What the statements of a block are resolved with, beside the block itself.
struct FactContext: Sendable, Equatable {
  /// The power of ten that amounts of an Item are given in, where the Item says so.
  let scales: ItemScales
  /// The ISO code of `$`.
  let dollar: String
  /// The last days of fiscal years, where the text tells them.
  let yearEnds: [Int: CalendarDate]
  /// The day on which fiscal years end, as the cover tells.
  let yearEnd: Cover.YearEnd?
  /// The words of the registrant's name without its legal form; none where it is not known.
  let registrantName: [Word]
  /// The place that the address on the cover gives.
  let seat: CoverAddress.Place?
  /// The words that stand for the registrant; nil where it is not known.
  let aliases: Set<Word>?
  /// The words of the registrant's whole name.
  let nameWords: Set<Word>
  /// The first block that is read; what stands before is a preamble.
  let firstBlock: Int

  /// A balance of a fiscal year is one of its last day, where the text tells that day.
  func time(_ period: Period, of kind: FactKind) -> Period {
    if period.kind == .quarter {
      if kind.isBalance, let end = period.end { return .instant(end) }
      return period.inFiscalYear(ending: yearEnd)
    }
    guard kind.isBalance, period.kind == .year, let end = period.end ?? yearEnds[period.year] else {
      return period
    }
    return .instant(end)
  }
}

/// A fact as one block tells it; its ranges are counted from the start of the block.
struct BlockFact: Sendable {
  /// The fact, without an identifier.
  let fact: Fact
  /// Where it stands.
  let clause: FactClause
  /// What another telling of it has in common with it; nil where each telling is a fact of its own.
  let key: MergeKey?

  init(_ fact: Fact, clause: FactClause) {
    self.fact = fact
    self.clause = clause
    key = MergeKey(of: fact)
  }

  /// Whether two facts without a figure differ in nothing but their roles.
  func isTold(as other: BlockFact) -> Bool {
    guard fact.value == nil, other.fact.value == nil else { return false }
    var twin = other.fact
    twin.role = fact.role
    return twin == fact
  }

  /// Whether two versions of a block tell the same here, wherever in the block it stands.
  func tellsTheSame(as other: BlockFact) -> Bool {
    clause.statement == other.clause.statement && clause.item == other.clause.item
      && Self.withoutPlaces(fact) == Self.withoutPlaces(other.fact)
  }

  private static func withoutPlaces(_ fact: Fact) -> Fact {
    var fact = fact
    fact.range = ByteRange(0, 0)
    fact.sentenceRange = ByteRange(0, 0)
    for index in fact.items.indices { fact.items[index].range = ByteRange(0, 0) }
    return fact
  }
}

/// What two tellings of one fact have in common.
struct MergeKey: Hashable, Sendable {
  private let kind: FactKind
  private let period: String?
  private let unit: String?
  private let low: ExactDecimal?
  private let high: ExactDecimal?
  private let name: [UInt8]
  private let code: Int

  /// The key of a fact; nil where each telling is a fact of its own.
  init?(of fact: Fact) {
    // What has neither a figure nor a name is told anew each time.
    guard fact.value != nil || fact.kind == .partner else { return nil }
    name = fact.kind == .partner ? Self.letters(fact.subject) : []
    kind = fact.kind
    period = fact.period?.label
    unit = fact.unit
    low = fact.value?.low
    high = fact.value?.high
    var hasher = Hasher()
    hasher.combine(kind)
    hasher.combine(fact.period?.year)
    hasher.combine(low)
    hasher.combine(high)
    hasher.combine(name)
    code = hasher.finalize()
  }

  func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// The letters and digits of a name: the same for `AT&T` and `ATT`.
  private static func letters(_ name: String?) -> [UInt8] {
    (name ?? "").utf8.filter { ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 >= 0x80 }
      .map { $0 | 0x20 }
  }
}
