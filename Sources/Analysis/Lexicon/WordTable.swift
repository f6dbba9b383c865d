/// A number for each word of a list, written as one string and parsed once.
///
/// Open addressing over the hashes of the words: a look-up of a word that is not there costs one
/// or two comparisons.
struct WordTable: Sendable {
  private var hashes: [UInt64]
  private var numbers: [UInt16]
  private let mask: Int

  /// Reads entries such as `january=1`, separated by white space; a word without a number has 0.
  init(_ entries: StaticString) {
    let bytes = entries.bytes
    self.init(capacity: 1 + bytes.count { $0 <= 0x20 })
    WordList.forEachEntry(in: bytes) { insert($0, $1) }
  }

  /// Takes over words with their numbers; of two entries for one word the first counts.
  init(_ entries: [(Word, UInt16)]) {
    self.init(capacity: entries.count)
    for (word, number) in entries { insert(word, number) }
  }

  /// An empty table with room for some words; more must not be put into it.
  init(capacity: Int) {
    var slots = 16
    while slots < capacity * 3 { slots *= 2 }
    hashes = Array(repeatElement(0, count: slots))
    numbers = Array(repeatElement(0, count: slots))
    mask = slots - 1
  }

  /// Puts a word into the table unless it is there; gives the number that now stands for it.
  @discardableResult
  mutating func insert(_ word: Word, _ number: UInt16) -> Int {
    let slot = slot(of: word)
    guard hashes[slot] != word.hash else { return Int(numbers[slot]) }
    hashes[slot] = word.hash
    numbers[slot] = number
    return Int(number)
  }

  /// Puts a word into the table, or sets further bits of the number that stands for it.
  mutating func insert(_ word: Word, addingBits bits: UInt16) {
    let slot = slot(of: word)
    hashes[slot] = word.hash
    numbers[slot] |= bits
  }

  /// The number of a word, or nil where the word is not in the table.
  @inline(__always)
  subscript(word: Word) -> Int? {
    guard word.hash != 0 else { return nil }
    let slot = slot(of: word)
    return hashes[slot] == word.hash ? Int(numbers[slot]) : nil
  }

  /// Whether the word is in the table.
  @inline(__always)
  func contains(_ word: Word) -> Bool { word.hash != 0 && hashes[slot(of: word)] == word.hash }

  /// The words of the table, in no order that means anything but always in the same one.
  var words: [Word] { hashes.filter { $0 != 0 }.map(Word.init(hash:)) }

  /// The slot that holds the word, or the free one where it would stand.
  @inline(__always)
  private func slot(of word: Word) -> Int {
    var slot = Int(truncatingIfNeeded: word.hash ^ (word.hash >> 32)) & mask
    while hashes[slot] != 0, hashes[slot] != word.hash { slot = (slot + 1) & mask }
    return slot
  }
}
