/// Finds classes of common stock with different votes.
///
/// *Finds*: “Class B common stock is entitled to ten votes per share”, “28,370,478 shares of Class A common
/// stock and 422,962 shares of Class B common stock”.
/// *Passes*: class actions, classes of railroads, preferred classes, one class only, stock of others.
/// *Reads*: clauses on two classes of common stock.
enum DualClass: DisclosureRule {
  static let info = CheckInfo(
    code: "dual-class", severity: .information, summary: "There are classes of common stock.")

  static let triggers: StaticString = "class classes dual-class"
  static let clauses = [
    DisclosureClause(
      """
      class (a|b|c|f) ..6 common (stock|shares) ..14 <votes:(@count|one|ten|twenty|five)> (vote|votes) per share
      """, [.anySubject], without: "preferred"),
    DisclosureClause(
      """
      class (a|b) (common stock|ordinary shares)? ..10 (and|,) ..6 class (b|c) (common stock|ordinary shares|common shares) <at:(~have|~be)> ..8 (votes|voting)
      """, .anySubject),
    DisclosureClause(
      "class a common stock ..14 class b common (stock|shares)", [.anySubject, .verbless],
      with: "shares outstanding"),
    DisclosureClause(
      "(dual-class|dual class|multi-class) ..2 (structure|stock|capital|common)", .anySubject),
    DisclosureClause("<at:~have> (two|three|multiple) classes of ..2 common stock", .ownSubject),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .classes(votes(of: fact))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("votesPerShare", .optional(votes(of: fact)))]
  }

  private static let single = WordSet("one")

  /// The votes of the class with more than one, where one is told.
  private static func votes(of fact: DisclosedFact) -> String? {
    fact.clauses.first { !($0.tokens("votes")?.holds(single) ?? true) }?.text("votes")
  }
}

extension Finding.Message {
  fileprivate static func classes(_ votes: String?) -> Finding.Message {
    Finding.Message(
      "There are classes of common stock\(votes.map { ", one of them with \($0) votes per share" } ?? "")."
    )
  }
}
