/// Shortens a clause without breaking it: only whole subordinate parts are left out.
enum Compression {
  /// The greatest number of words of a clause before it is cut.
  static let wordLimit = 36

  /// The passage with no more than `limit` words; nil where nothing that may go makes it so short.
  ///
  /// First the inner relative clauses go, then what follows the last place where a subordinate part
  /// begins.
  static func shortened(_ passage: Passage, limit: Int = wordLimit) -> Passage? {
    var result = passage
    if wordCount(result.elements) > limit { result.elements = withoutRelatives(result.elements) }
    if wordCount(result.elements) > limit {
      guard let cut = lastCut(in: passage.elements, limit: limit) else { return nil }
      result.elements = Array(passage.elements[..<cut])
    }
    return result
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

  /// The elements without `that …` and `which …` up to the next comma or the end.
  private static func withoutRelatives(_ elements: [Passage.Element]) -> [Passage.Element] {
    var result: [Passage.Element] = []
    var isInside = false
    for (index, element) in elements.enumerated() {
      if element.tag == .relative, index > 4, elements[index - 1].tag == .nominal {
        isInside = true
      }
      if element.tag == .comma || element.tag == .boundary { isInside = false }
      if !isInside { result.append(element) }
    }
    return result
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
    case .participle:
      // `accessories designed to …`: a reduced relative clause.
      return before.tag == .nominal
        && elements.prefix(index).contains { [.verb, .be, .have].contains($0.tag) }
    case .gerund:
      return before.tag == .comma
    default:
      return ["including", "such"].contains(element.word) && before.tag == .comma
    }
  }
}
