/// Joins neighbouring parts of a piece, those of the lowest rank first, until no two make a token.
struct PairMerger {
  private let bytes: ArraySlice<UInt8>
  /// For each byte that begins a part, the beginning of the next part and of the one before.
  private var next: [Int]
  private var before: [Int]
  /// For each byte that begins a part, the rank of it with the next one.
  private var ranks: [UInt32?]
  /// The pairs that may be joined: a rank and a beginning each, the least on top.
  private var heap: [UInt64] = []

  /// Prepares to join the bytes of a piece.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = Array(1...max(bytes.count, 1))
    before = Array(-1..<max(bytes.count - 1, 0))
    ranks = Array(repeating: nil, count: bytes.count)
  }

  /// The number of parts that are left.
  /// - Complexity: O(n log n) for a piece of n bytes
  mutating func partCount(_ vocabulary: TokenVocabulary) -> Int {
    for start in bytes.indices.indices { rate(start - bytes.startIndex, vocabulary) }
    var count = bytes.count
    while let pair = pop() {
      let start = Int(pair & 0xFFFF_FFFF)
      // A pair that was joined otherwise meanwhile has another rank, or none.
      guard ranks[start] == UInt32(truncatingIfNeeded: pair >> 32) else { continue }
      let middle = next[start]
      next[start] = next[middle]
      if next[middle] < bytes.count { before[next[middle]] = start }
      ranks[middle] = nil
      count -= 1
      rate(start, vocabulary)
      if before[start] >= 0 { rate(before[start], vocabulary) }
    }
    return count
  }

  /// Finds out whether a part makes a token with the next one.
  private mutating func rate(_ start: Int, _ vocabulary: TokenVocabulary) {
    ranks[start] = nil
    guard next[start] < bytes.count else { return }
    let first = bytes.startIndex
    let pair = bytes[(first + start)..<(first + next[next[start]])]
    guard let rank = vocabulary.rank(of: pair) else { return }
    ranks[start] = rank
    push(UInt64(rank) << 32 | UInt64(start))
  }

  // MARK: The heap

  private mutating func push(_ pair: UInt64) {
    heap.append(pair)
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> UInt64? {
    guard let least = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return least }
    heap[0] = last
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return least
  }
}
