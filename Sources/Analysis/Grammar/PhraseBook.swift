/// Patterns that other patterns name with `$`.
enum PhraseBook {
  private static let phrases: [(name: Word, pattern: StaticString)] = [
    ("our", "(our|its|the company 's|the registrant 's|the corporation 's)"),
    ("period-adjective", "(annual|quarterly|fiscal|full-year|year)"),
    (
      "revenue",
      """
      ((total|net|consolidated|overall|gross|operating|company-wide|worldwide|aggregate|annual)*
      (revenue|revenues|sales|turnover))
      """
    ),
    (
      "sales",
      """
      ((total|net|consolidated|overall|gross|operating|worldwide|aggregate|annual|product|railway|
      freight|company|combined)* (revenue|revenues|sales|turnover))
      """
    ),
    ("of-sales", "(of (all|the)? of? (our|its|their|the company 's|@cap ')? $sales)"),
    ("base", "((all|the)? of? $our? $revenue (from continuing operations)?)"),
    (
      "share-verb",
      """
      (accounted for|account for|accounts for|accounting for|represented|represent|represents|
      representing|comprised|comprise|comprises|comprising|constituted|constitute|constitutes|
      constituting|contributed|contribute|contributes|contributing|generated|generate|generates|
      generating|provided|produced|was responsible for|is responsible for|were responsible for|
      made up|makes up|make up|brought in|brought|bring in|brings in|equaled|equalled|amounted to)
      """
    ),
  ]

  /// The pattern that a name stands for.
  static func pattern(named name: Word) -> StaticString? {
    phrases.first { $0.name == name }?.pattern
  }
}
