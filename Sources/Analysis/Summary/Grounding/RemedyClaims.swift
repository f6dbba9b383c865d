/// Checks `Products include Aldora and Besvex for severe acne; and Corlan for head lice.`: each name
/// with what the text says that it treats.
struct RemedyClaims {
  /// A medicine: the words of its name and those of the sentence that tells what it treats.
  struct Source {
    /// The words of the name.
    let name: [GroundingWord]
    /// The words of the sentence.
    let sentence: [GroundingWord]
  }

  /// The medicines that the sentence tells of.
  let sources: [Source]

  /// Whether a sentence is of this form.
  static func isListing(_ text: [GroundingWord]) -> Bool {
    text.count > 4 && text[0].word == "products" && text[1].word == "include"
      && text.contains { $0.word == "for" }
  }

  /// Whether the text says so of every medicine, and the sentence names no other.
  func bear(_ text: [GroundingWord]) -> Bool {
    let groups = text.dropFirst(2).filter { $0.kind != .stop }.split { $0.kind == .semicolon }
    var told = 0
    for group in groups {
      guard let joint = group.lastIndex(where: { $0.word == "for" }) else { return false }
      var names = Self.bare(group[..<joint])
      if names.first?.word == "and" { names.removeFirst() }
      let purpose = Self.bare(group[(joint + 1)...])
      guard !purpose.isEmpty else { return false }
      for name in names.split(whereSeparator: { $0.kind == .comma || $0.word == "and" }) {
        guard sources.contains(where: { bears($0, Array(name), purpose) }) else { return false }
        told += 1
      }
    }
    return told == sources.count
  }

  private func bears(
    _ source: Source, _ name: [GroundingWord], _ purpose: [GroundingWord]
  ) -> Bool {
    guard Self.bare(source.name[...]).map(\.word) == name.map(\.word) else { return false }
    let words = Self.bare(source.sentence[...])
    return words.indices.contains { start in
      ["of", "for"].contains(words[start].word)
        && words[(start + 1)...].map(\.word).starts(with: purpose.map(\.word))
    }
  }

  /// The words without marks of trade.
  private static func bare(_ words: ArraySlice<GroundingWord>) -> [GroundingWord] {
    words.filter { ![.mark, .other, .hyphen].contains($0.kind) }
  }
}
