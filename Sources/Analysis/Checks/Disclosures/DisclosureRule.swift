/// A rule that reads what single clauses disclose.
///
/// What its clauses find in a block is kept with the block; the rule then sees all of it at once and
/// tells each fact once. The gates that all rules share are those of ``DisclosureGates``.
protocol DisclosureRule: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// Words of which a sentence must hold one to be worth reading.
  static var triggers: StaticString { get }
  /// How much it reads; by default what clauses disclose.
  static var reach: RuleReach { get }
  /// The ways in which a clause discloses it.
  static var clauses: [DisclosureClause] { get }
  /// What the rule finds; by default one finding for each fact that the clauses tell.
  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding]
  /// Whether a clause counts, seen with all others of the filing.
  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool
  /// What two tellings of one fact have in common; nil for a clause that tells no fact of its own.
  static func key(of clause: DisclosedClause) -> String?
  /// How much a clause tells: the one that tells most leads.
  static func weight(of clause: DisclosedClause) -> Int
  /// Whether a clause states the same as the one that leads; by default one share and another are two
  /// things.
  static func agrees(_ clause: DisclosedClause, with lead: DisclosedClause) -> Bool
  /// How much the fact matters.
  static func severity(of fact: DisclosedFact) -> Finding.Severity
  /// What is said of the fact.
  static func message(for fact: DisclosedFact) -> Finding.Message
  /// Machine-readable data of the fact.
  static func data(for fact: DisclosedFact) -> [DataValue.Entry]
}

/// A fact that several clauses may tell.
struct DisclosedFact {
  /// The clause that tells most of it.
  let lead: DisclosedClause
  /// All clauses that tell it, in the order of the text.
  let clauses: [DisclosedClause]

  /// Whether one of the clauses has a role.
  func has(_ role: String) -> Bool { clauses.contains { $0.role == role } }

  /// What a value is in the lead, or else in the first clause that gives it.
  func first<Value>(_ value: (DisclosedClause) -> Value?) -> Value? {
    value(lead) ?? clauses.lazy.compactMap(value).first
  }

  /// The number of the amount that the lead, or else the first clause that has one, gives; null where a
  /// caption may scale it there.
  func amount(_ value: (DisclosedClause) -> TextValue?) -> DataValue {
    first { clause in value(clause).map { clause.amount($0) } } ?? .null
  }

  /// The words of the value that the lead, or else the first clause that has one, gives.
  func text(_ value: (DisclosedClause) -> TextValue?) -> String? {
    first { clause in value(clause).map { clause.text(of: $0) } }
  }
}

extension DisclosureRule {
  static var reach: RuleReach { .own }
  static func admits(_ clause: DisclosedClause, among all: [DisclosedClause]) -> Bool { true }
  static func key(of clause: DisclosedClause) -> String? { "" }
  static func weight(of clause: DisclosedClause) -> Int { clause.usualWeight }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] { [] }

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    findings(of: clauses)
  }

  static func severity(of fact: DisclosedFact) -> Finding.Severity {
    fact.clauses.allSatisfy(\.isResolved) ? info.severity.lowered : info.severity
  }

  /// One finding for each fact that the clauses tell.
  static func findings(of all: [DisclosedClause]) -> [Finding] { findings(of: all, by: key) }

  /// One finding for all clauses with one key.
  static func findings(
    of all: [DisclosedClause], by key: (DisclosedClause) -> String?
  ) -> [Finding] {
    let clauses = all.filter { admits($0, among: all) }
    var order: [String] = []
    var byKey: [String: [DisclosedClause]] = [:]
    var loose: [DisclosedClause] = []
    for clause in clauses {
      guard let key = key(clause) else {
        loose.append(clause)
        continue
      }
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(clause)
    }
    // What tells no fact of its own goes with the first one.
    guard let first = order.first else { return loose.isEmpty ? [] : [finding(of: loose)] }
    byKey[first, default: []] += loose
    return order.map { finding(of: byKey[$0] ?? []) }
  }

  static func agrees(_ clause: DisclosedClause, with lead: DisclosedClause) -> Bool {
    guard clause.role == lead.role else { return false }
    guard let share = clause.value(in: "share", .percent),
      let told = lead.value(in: "share", .percent)
    else { return true }
    return share.nominal == told.nominal
  }

  private static func finding(of clauses: [DisclosedClause]) -> Finding {
    let sorted = clauses.sorted { $0.range < $1.range }
    let lead = sorted.dropFirst().reduce(sorted[0]) { weight(of: $1) > weight(of: $0) ? $1 : $0 }
    let fact = DisclosedFact(lead: lead, clauses: sorted)
    var seen: Set<ByteRange> = [lead.range]
    let related = sorted.filter { agrees($0, with: lead) && seen.insert($0.range).inserted }.map {
      Finding.Related(range: $0.range, message: $0.relation)
    }
    return Finding(
      code: info.code, severity: severity(of: fact), range: lead.range,
      message: message(for: fact), related: related, data: .object(data(for: fact)))
  }
}

extension Finding.Severity {
  /// The next lower severity.
  var lowered: Finding.Severity { Finding.Severity(rawValue: rawValue + 1) ?? .hint }
}

extension Finding {
  /// The finding with the places of clauses that tell the same.
  func adding(_ clauses: [DisclosedClause]) -> Finding {
    let known = [range] + related.map(\.range)
    let places = clauses.filter { clause in !known.contains { $0.overlaps(clause.range) } }.map {
      Related(range: $0.range, message: $0.relation)
    }
    return Finding(
      code: code, severity: severity, range: range, message: message, related: related + places,
      data: data)
  }
}
