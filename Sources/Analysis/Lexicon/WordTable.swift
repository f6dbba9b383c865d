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
    let bytes = Array(entries.description.utf8)
    var count = 0
    for index in bytes.indices where bytes[index] > 0x20 {
      if index == 0 || bytes[index - 1] <= 0x20 { count += 1 }
    }
    self.init(capacity: count)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "=") { end += 1 }
      var number: UInt16 = 0
      var next = end
      while next < bytes.count, bytes[next] > 0x20 {
        if ByteClass.isDigit(bytes[next]) { number = number &* 10 &+ UInt16(bytes[next] & 15) }
        next += 1
      }
      if end > start { insert(Word(bytes: bytes[start..<end]), number) }
      start = next + 1
    }
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
    hashes = Array(repeating: 0, count: slots)
    numbers = Array(repeating: 0, count: slots)
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
