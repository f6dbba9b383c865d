extension ClauseCutter {
  /// Whether the words can be told apart from their surroundings.
  func isTellable(_ kept: [Int]) -> Bool {
    var previous: Int?
    guard !isUnfinished(kept) else { return false }
    // `not only …, but …` says its half in the other half.
    if kept.contains(where: { sentence.word($0) == "not" && sentence.word($0 + 1) == "only" }) {
      return false
    }
    for token in kept {
      defer { previous = token }
      let word = sentence.word(token)
      if CutWords.references.contains(word), word != "following" || !holdsColon(kept, after: token)
      {
        return false
      }
      if CutWords.numbered.contains(word), sentence.kind(token + 1) == .number { return false }
      if CutWords.pointing.contains(word), word != "those" || sentence.tag(token + 1) != .relative,
        word != "it", word != "they", word != "one", word != "both",
        word != "such" || sentence.word(token + 1) != "as",
        word != "this" || sentence.word(token + 1) != "time"
      {
        return false
      }
      if word == "such", sentence.word(token + 1) != "as" { return false }
      switch sentence.kind(token) {
      case .bullet, .question, .other: return false
      case .mark where previous == nil: return false
      case .slash where sentence.word(token + 1) == .none: return false
      default: break
      }
    }
    return true
  }

  /// Whether a colon and what it announces are told too.
  private func holdsColon(_ kept: [Int], after token: Int) -> Bool {
    guard let last = kept.last else { return false }
    return kept.contains { $0 > token && $0 < last && sentence.kind($0) == .colon }
  }

  /// Whether the last words want something after them: a verb without its object, a relative
  /// clause without its verb.
  private func isUnfinished(_ kept: [Int]) -> Bool {
    guard let last = kept.last else { return true }
    if sentence.tag(last) == .verb || sentence.tag(last) == .modal
      || sentence.tag(last) == .infinitiveTo
    {
      return true
    }
    // `are located in: Asia`: a list of which the first item is left.
    if let colon = kept.last(where: { sentence.kind($0) == .colon }),
      !kept.contains(where: {
        $0 > colon && [.comma, .coordinator, .boundary].contains(sentence.tag($0))
      })
    {
      return true
    }
    let opener = kept.last {
      sentence.tag($0) == .relative
        || sentence.tag($0) == .subordinator && sentence.word($0) == "where"
    }
    guard let opener else { return false }
    return !kept.contains {
      $0 > opener && [.verb, .be, .have, .modal].contains(sentence.tag($0))
    }
  }
}
