/// What is known of one block alone: its analysis and what the block rules find in it.
final class BlockRecord: Sendable {
  /// The words, values and statements.
  let analysis: BlockAnalysis
  /// The findings of the block rules.
  let findings: [BlockFinding]
  /// What its clauses disclose.
  let disclosures: [Disclosure]
  /// What it mentions that other blocks are compared with.
  let mentions: BlockMentions

  /// Analyses the text of a block.
  init(_ text: Span<UInt8>, shape: TextBlock.Shape) {
    let structure = BlockStructure(text)
    let values = ValueReader.values(of: structure.tokens, in: text)
    let readings = SentenceReadings(structure, values)
    analysis = BlockAnalysis(structure, values, shape: shape, readings)
    findings = CheckRegistry.findings(in: analysis)
    disclosures = DisclosureReader.disclosures(in: analysis, shape: shape, readings)
    mentions = BlockMentions(analysis.structure, values: analysis.values, text, shape: shape)
  }
}

/// Takes over from the previous version what is known of blocks that have not changed.
enum BlockReuse {
  /// The analyses of all blocks of a view, in order.
  ///
  /// A block is taken over only where its bytes and its shape are equal, so that the result is that
  /// of analysing every block afresh. Equal blocks of one text are analysed once.
  /// - Complexity: O(n) in the bytes, and only changed blocks are analysed.
  static func records(
    of view: TextView, previous: Filing?, _ change: ViewChange, _ workers: any Workers
  ) -> [BlockRecord] {
    let old = previous?.view ?? TextView()
    let oldRecords = previous?.records ?? []
    let (head, tail) = (change.head, change.tail)
    var result = Array(oldRecords[..<head])
    result.reserveCapacity(view.blocks.count)
    let changed = head..<(view.blocks.count - tail)
    let gone = head..<(old.blocks.count - tail)
    guard changed.count > 1 else {
      result += changed.map { fresh(view.blocks[$0], view) }
      return result + oldRecords[(old.blocks.count - tail)...]
    }
    let known = gone.count > 1 ? index(old, gone) : [:]
    // For each changed block the place of its record among those read now.
    var places: [Int] = []
    places.reserveCapacity(changed.count)
    var read: [BlockRecord] = []
    var unread: [Int] = []
    var met: [UInt64: (block: Int, place: Int)] = [:]
    for block in changed {
      let key = hash(view, block)
      if let twin = met[key], same(view, block, view, twin.block) {
        places.append(twin.place)
        continue
      }
      if let candidate = known[key], same(view, block, old, candidate) {
        places.append(read.count)
        met[key] = (block, read.count)
        read.append(oldRecords[candidate])
      } else {
        places.append(-1 - unread.count)
        met[key] = (block, -1 - unread.count)
        unread.append(block)
      }
    }
    let new = records(of: unread, in: view, workers)
    result += places.map { $0 < 0 ? new[-1 - $0] : read[$0] }
    return result + oldRecords[(old.blocks.count - tail)...]
  }

  /// The number of bytes that are worth a piece of work of their own.
  private static let stretchSize = 2048

  /// Analyses some blocks of a view afresh.
  private static func records(
    of blocks: [Int], in view: TextView, _ workers: any Workers
  ) -> [BlockRecord] {
    var stretches: [Range<Int>] = []
    var start = 0
    var count = 0
    for (index, block) in blocks.enumerated() {
      count += view.blocks[block].range.count + 16
      guard count >= stretchSize || index == blocks.count - 1 else { continue }
      stretches.append(start..<(index + 1))
      start = index + 1
      count = 0
    }
    guard stretches.count > 8 else { return blocks.map { fresh(view.blocks[$0], view) } }
    return workers.map(stretches.count) { [stretches] stretch in
      stretches[stretch].map { fresh(view.blocks[blocks[$0]], view) }
    }.flatMap { $0 }
  }

  private static func fresh(_ block: TextBlock, _ view: TextView) -> BlockRecord {
    BlockRecord(view.text.span.extracting(block.range.start..<block.range.end), shape: block.shape)
  }

  private static func same(_ new: TextView, _ block: Int, _ old: TextView, _ other: Int) -> Bool {
    let left = new.blocks[block]
    let right = old.blocks[other]
    return left.shape == right.shape && left.range.count == right.range.count
      && new.text[left.range.start..<left.range.end]
        == old.text[right.range.start..<right.range.end]
  }

  private static func index(_ view: TextView, _ blocks: Range<Int>) -> [UInt64: Int] {
    var result: [UInt64: Int] = [:]
    for block in blocks { result[hash(view, block)] = block }
    return result
  }

  /// Equal for equal blocks, and seldom for others: of a long block both ends are looked at.
  private static func hash(_ view: TextView, _ block: Int) -> UInt64 {
    let range = view.blocks[block].range
    var hasher = WordHasher()
    for byte in view.text[range.start..<min(range.start + 48, range.end)] { hasher.combine(byte) }
    for byte in view.text[max(range.start, range.end - 48)..<range.end] { hasher.combine(byte) }
    return hasher.value ^ UInt64(truncatingIfNeeded: range.count)
  }
}
