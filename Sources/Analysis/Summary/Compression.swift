/// Shortens a clause without breaking it: what is cut off is a whole subordinate part at its end.
enum Compression {
  /// The greatest number of words of a clause before it is cut.
  static let wordLimit = 36

  /// The passage, cut before the last subordinate part that leaves at least twelve words; nil where
  /// it is too long and cannot be cut.
  static func shortened(_ passage: Passage, limit: Int = wordLimit) -> Passage? {
    var result = passage
    var guardCount = 0
    while wordCount(result.elements) > limit, guardCount < 8 {
      guardCount += 1
      guard let cut = lastCut(in: result.elements, limit: limit) else { return nil }
      result.elements = Array(result.elements[..<cut])
    }
    return wordCount(result.elements) <= limit ? result : nil
  }

  private static func wordCount(_ elements: [Passage.Element]) -> Int {
    var depth = 0
    var count = 0
    for element in elements {
      if element.kind == .openBracket { depth += 1 }
      if depth == 0, element.kind == .word || element.kind == .number { count += 1 }
      if element.kind == .closeBracket { depth -= 1 }
    }
    return count
  }

  /// Where a relative, subordinate, infinitive or participial part begins, the last such place
  /// within the limit.
  private static func lastCut(in elements: [Passage.Element], limit: Int) -> Int? {
    var best: Int?
    var words = 0
    var depth = 0
    for (index, element) in elements.enumerated() {
      if element.kind == .openBracket { depth += 1 }
      if element.kind == .closeBracket { depth -= 1 }
      guard depth == 0 else { continue }
      if words >= 8, words <= limit, opensPart(elements, index) { best = index }
      if element.kind == .word || element.kind == .number { words += 1 }
    }
    return best
  }

  private static func opensPart(_ elements: [Passage.Element], _ index: Int) -> Bool {
    let element = elements[index]
    let before = elements[index - 1]
    switch element.tag {
    case .relative, .subordinator:
      return before.tag != .coordinator && before.tag != .preposition
    case .infinitiveTo:
      // `plans to sell`: the infinitive belongs to the verb before it.
      return before.tag == .nominal
    case .gerund:
      return before.tag == .comma
    default:
      return ["including", "such"].contains(element.word) && before.tag == .comma
    }
  }
}
