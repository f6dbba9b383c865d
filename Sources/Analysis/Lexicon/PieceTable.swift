/// What is known of pieces of text, found by their hashes.
///
/// Open addressing, for the hashes of ``PieceHasher`` need no further hashing.
struct PieceTable: Sendable {
  private var hashes: [UInt64]
  private var costs: [SIMD4<UInt8>]
  private var count = 0

  /// An empty table with room for some pieces.
  init(capacity: Int = 8) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    hashes = Array(repeating: 0, count: slots)
    costs = Array(repeating: .zero, count: slots)
  }

  /// What is known of a piece, or nil.
  @inline(__always)
  subscript(hash: UInt64) -> SIMD4<UInt8>? {
    let slot = slot(of: hash)
    return hashes[slot] == hash && hash != 0 ? costs[slot] : nil
  }

  /// Whether a piece is in the table.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { hash != 0 && hashes[slot(of: hash)] == hash }

  /// Notes a piece; what was known of it before is forgotten.
  mutating func insert(_ hash: UInt64, _ cost: SIMD4<UInt8> = .zero) {
    guard hash != 0 else { return }
    var slot = slot(of: hash)
    if hashes[slot] == 0 {
      if (count + 1) * 2 > hashes.count {
        grow()
        slot = self.slot(of: hash)
      }
      count += 1
    }
    hashes[slot] = hash
    costs[slot] = cost
  }

  private mutating func grow() {
    var larger = PieceTable(capacity: hashes.count)
    for (hash, cost) in zip(hashes, costs) where hash != 0 { larger.insert(hash, cost) }
    self = larger
  }

  /// The slot that holds a piece, or the free one where it would stand.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
