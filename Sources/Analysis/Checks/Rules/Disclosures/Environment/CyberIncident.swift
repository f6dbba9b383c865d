/// Finds an attack on the registrant's systems that has happened.
///
/// *Finds*: “in May 2022, we experienced a ransomware attack”, “unauthorized access to our systems in
/// March”.
/// *Passes*: attacks that may come; attacks in general without effect; the denial; attacks on others.
/// *Reads*: clauses on one incident, with a time or in the singular.
enum CyberIncident: DisclosureRule {
  static let info = CheckInfo(
    code: "cyber-incident", severity: .warning, summary: "A cybersecurity incident is reported.",
    authority: "Form 8-K Item 1.05")

  static let triggers: StaticString = """
    cybersecurity cyber cyberattack cyber-attack ransomware unauthorized breach phishing intrusion
    """
  private static let general: StaticString = """
    regularly constantly routinely frequently continually attempts attempt types variety material materially
    """

  static let clauses = [
    DisclosureClause(
      """
      <at:(experienced|suffered|detected|discovered|identified|~experience|~suffer|~detect|~discover)> (a|an|the) ..4
      (cybersecurity incident|cyber incident|cyberattack|cyber-attack|cyber attack|ransomware attack|ransomware incident|data breach|security breach|
      security incident|phishing attack|intrusion|breach of our)
      """, .ownSubject, without: general),
    DisclosureClause(
      """
      <at:(became|become)> aware ..6 (cybersecurity incident|cyber incident|unauthorized access|ransomware|breach|data breach|security incident)
      """, .ownSubject, without: general),
    DisclosureClause(
      """
      (unauthorized (party|person|third party|actor)|threat actor|hacker|hackers|attacker) ..4 <at:(gained|obtained|accessed)> ..4 (access)? ..3 (to)? (our|the company 's)
      """, .anySubject, without: general),
  ]

  static func message(for fact: DisclosedFact) -> Finding.Message {
    .incident(fact.first(\.date).map(Wording.day))
  }
  static func data(for fact: DisclosedFact) -> [DataValue.Entry] {
    [.init("date", .period(fact.first(\.period)))]
  }
}

extension Finding.Message {
  fileprivate static func incident(_ date: String?) -> Finding.Message {
    Finding.Message("A cybersecurity incident is reported\(date.map { " (\($0))" } ?? "").")
  }
}
