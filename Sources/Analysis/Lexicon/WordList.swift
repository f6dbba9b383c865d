/// The words of a list that is written as one string.
struct WordList {
  /// The UTF-8 bytes of each word.
  let words: [ArraySlice<UInt8>]

  /// Cuts a list at white space.
  init(_ list: StaticString) {
    words = Array(list.description.utf8).split { $0 <= 0x20 }
  }
}
