/// Patterns that other patterns name with `$`.
enum PhraseBook {
  private static let phrases: [(name: String, pattern: String)] = [
    ("our", "(our|its|the company 's|the registrant 's|the corporation 's)"),
    ("period-adjective", "(annual|quarterly|fiscal|full-year|year)"),
    (
      "revenue",
      """
      ((total|net|consolidated|overall|gross|operating|company-wide|worldwide|aggregate|annual)*
      (revenue|revenues|sales|turnover))
      """
    ),
    ("base", "((all|the)? of? $our? $revenue (from continuing operations)?)"),
    (
      "share-verb",
      """
      (accounted for|account for|accounts for|accounting for|represented|represent|represents|
      representing|comprised|comprise|comprises|comprising|constituted|constitute|constitutes|
      constituting|contributed|contribute|contributes|contributing|generated|generate|generates|
      generating|provided|produced|was responsible for|is responsible for|were responsible for|
      made up|makes up|make up|equaled|equalled|amounted to)
      """
    ),
  ]

  /// A pattern with every `$name` written out, innermost last.
  static func expand(_ text: String) -> String {
    var result = text
    for _ in 0..<4 {
      guard result.contains("$") else { break }
      for phrase in phrases { result = replace("$" + phrase.name, in: result, by: phrase.pattern) }
    }
    return result
  }

  private static func replace(_ name: String, in text: String, by pattern: String) -> String {
    var result = ""
    var rest = text[...]
    while let position = range(of: name, in: rest) {
      result += rest[..<position.lowerBound] + pattern
      rest = rest[position.upperBound...]
    }
    return result + rest
  }

  /// The first occurrence of a name that does not go on.
  private static func range(of name: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      let rest = text[start...]
      if rest.hasPrefix(name) {
        let end = rest.index(start, offsetBy: name.count)
        if end == text.endIndex || !(text[end].isLetter || text[end] == "-") { return start..<end }
      }
      start = text.index(after: start)
    }
    return nil
  }
}
