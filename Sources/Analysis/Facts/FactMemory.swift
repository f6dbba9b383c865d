/// What the statements of one block tell; shared by the versions that hold the block.
final class ToldFacts: Sendable {
  /// The facts, in the order of the block.
  let facts: [BlockFact]

  /// That a block tells nothing.
  static let nothing = ToldFacts([])

  /// Keeps facts.
  init(_ facts: [BlockFact]) { self.facts = facts }
}

extension StatementResolver {
  /// What a block tells of the registrant, to be kept.
  func told(by block: Int) -> ToldFacts {
    let facts = facts(of: block)
    return facts.isEmpty ? .nothing : ToldFacts(facts)
  }
}

/// The facts of a filing with all that they were put together from, kept for the next version.
struct FactMemory: Sendable {
  /// What statements were resolved with.
  let context: FactContext
  /// The part each block plays.
  let roles: [BlockRole]
  /// What the filing says of itself.
  let cover: Cover
  /// What each block tells.
  let statements: [ToldFacts]
  /// What each table tells.
  let tables: [[TableFacts.Entry]]
  /// The facts.
  let result: FactResolver.Result
  /// Whether the facts are those of the version before, at the places where they now stand.
  let isMoved: Bool

  /// The version before with the edit that has led to this one.
  struct Version {
    /// What was known.
    let memory: FactMemory
    /// The text as it was.
    let view: TextView
    /// What has changed.
    let edit: LocalEdit
    /// Whether the blocks hold the same values, and none that the edit touches tells a scale or a
    /// currency.
    let keepsValues: Bool
  }
}

extension FactMemory.Version {
  /// What each block tells now.
  func statements(_ resolver: StatementResolver) -> [ToldFacts] {
    var told = memory.statements
    for block in edit.blocks { told[block] = resolver.told(by: block) }
    var block = edit.blocks.upperBound
    while block < told.count, resolver.leans(block, on: edit.blocks) {
      if !told[block].facts.isEmpty { told[block] = resolver.told(by: block) }
      block += 1
    }
    return told
  }

  /// What each table tells now.
  func tables(_ reader: TableFacts) -> [[TableFacts.Entry]] {
    guard !edit.blocks.isEmpty else { return memory.tables }
    var tables = memory.tables
    for table in tables.indices where reader.reads(edit.blocks, forTable: table) {
      tables[table] = reader.entries(ofTable: table, from: memory.context.firstBlock)
    }
    return tables
  }

  /// The facts as they were, at the places where they now stand; nil where others may have come of
  /// the edit.
  /// - Complexity: O(f) in the facts, and in what was told in the blocks of the edit.
  func moved(
    _ told: [ToldFacts], _ tables: [[TableFacts.Entry]], in view: TextView
  ) -> FactResolver.Result? {
    for (table, shown) in view.tables.enumerated() {
      guard tables[table] == memory.tables[table], tables[table].isEmpty || !edit.touches(shown)
      else { return nil }
    }
    var places: [ByteRange: ByteRange] = [:]
    for block in told.indices where told[block] !== memory.statements[block] {
      // Tags name what they disagree with in the words of its block.
      guard view.inlineXBRL == nil else { return nil }
      let (new, old) = (told[block].facts, memory.statements[block].facts)
      guard new.count == old.count, zip(new, old).allSatisfy({ $0.tellsTheSame(as: $1) }) else {
        return nil
      }
      let stretch = view.map.stretch(of: view.blocks[block].range)
      let oldStretch = self.view.map.stretch(of: self.view.blocks[block].range)
      for (new, old) in zip(new, old) {
        for (place, before) in zip(new.fact.places, old.fact.places) where !before.isEmpty {
          places[oldStretch.source(of: before)] = stretch.source(of: place)
        }
      }
    }
    var result = memory.result
    for index in result.facts.indices {
      guard result.facts[index].move(places, edit) else { return nil }
    }
    for index in result.disputed.indices {
      guard result.disputed[index].move(places, edit) else { return nil }
    }
    return result
  }
}

extension Fact {
  /// Where its words stand, in a fixed order.
  fileprivate var places: [ByteRange] { [range, sentenceRange] + items.map(\.range) }

  /// Moves all places; false where one of them is gone.
  fileprivate mutating func move(_ places: [ByteRange: ByteRange], _ edit: LocalEdit) -> Bool {
    func moved(_ range: ByteRange) -> ByteRange? {
      if range == ByteRange(0, 0) { return range }
      return (places.isEmpty ? nil : places[range]) ?? edit.moved(range)
    }
    guard let range = moved(range), let sentence = moved(sentenceRange) else { return false }
    self.range = range
    sentenceRange = sentence
    for index in items.indices {
      guard let range = moved(items[index].range) else { return false }
      items[index].range = range
    }
    for index in mentions.indices {
      guard let range = moved(mentions[index]) else { return false }
      mentions[index] = range
    }
    return true
  }
}
