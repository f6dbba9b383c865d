/// Tells whether a share of revenue is that of one customer, and how that customer is called.
enum SingleCustomer {
  private static let one = WordSet("customer client licensee payor payer")
  private static let many = WordSet("customers clients licensees payors payers")
  /// Words with a capital at the start of a sentence that name nobody.
  private static let nameless = WordSet(
    """
    one two three four five six seven eight nine ten single sole another largest biggest second
    third major significant top principal sales revenue revenues net total
    """)

  /// The series whose shares are those of one customer each.
  ///
  /// A bare name counts only where the filing calls it a customer.
  static func series(in filing: FilingFacts) -> [FilingFacts.ShareSeries] {
    let known = filing.shares(by: .customer).filter { isOne($0, in: filing) }
    let bare = filing.shares(by: nil).filter { isCalledCustomer($0.newest, in: filing) }
    return (known + bare).sorted { $0.newest.range < $1.newest.range }
  }

  /// The customer's name; nil where the text gives none.
  static func name(of fact: Fact, in filing: FilingFacts) -> String? {
    guard let name = filing.subject(of: fact).name(except: nameless) else { return nil }
    if name.count == 1, name.holds(one) || name.holds(many) { return nil }
    return filing.text(name, near: fact)
  }

  private static func isOne(_ series: FilingFacts.ShareSeries, in filing: FilingFacts) -> Bool {
    let subject = filing.subject(of: series.newest)
    if series.isOfOneAmongSeveral { return true }
    if subject.holds(many) {
      return zip(subject, subject.dropFirst()).contains { $0.word == "one" && $1.word == "of" }
    }
    guard let customer = subject.firstIndex(where: { one.contains($0.word) }) else {
      return subject.name(except: nameless) != nil
    }
    // `our largest customer base` is no customer.
    guard let next = subject[(customer + 1)...].first else { return true }
    let isCompound = next.kind == .word && !next.traits.contains(.capitalised)
    return !isCompound || ClosedClass.tag(of: next.word) != nil
  }

  /// Whether a fact about customers names the subject of another fact.
  private static func isCalledCustomer(_ fact: Fact, in filing: FilingFacts) -> Bool {
    let subject = filing.subject(of: fact)
    // `the share of Executive members`: the name is not what the subject is.
    guard subject.last?.traits.contains(.capitalised) ?? false,
      let name = subject.name(except: nameless)?.map(\.word)
    else {
      return false
    }
    return filing.facts.contains { other in
      let clause = filing.words(of: other)
      guard other.id != fact.id, other.polarity == .asserted, isOfCustomers(other, clause) else {
        return false
      }
      return clause.indices.contains { clause[$0...].prefix(name.count).map(\.word) == name }
    }
  }

  private static func isOfCustomers(_ fact: Fact, _ clause: ArraySlice<Token>) -> Bool {
    switch fact.kind {
    case .customer, .endMarket: clause.holds(one) || clause.holds(many)
    case .topNShare, .customerCount, .receivablesShare: true
    case .revenueShare: fact.dimension == .customer
    default: false
    }
  }
}
