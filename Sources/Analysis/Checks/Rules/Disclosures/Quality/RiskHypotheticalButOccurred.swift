/// Finds a risk told as possible though the text reports that it has come.
///
/// *Finds*: “we may identify material weaknesses” beside “we identified a material weakness”, “we could
/// experience a breach” beside a ransomware attack.
/// *Passes*: risks of more of the same (“additional”, “in the future”); another event.
/// *Reads*: clauses on weaknesses and incidents, possible and reported.
enum RiskHypotheticalButOccurred: DisclosureRule {
  static let info = CheckInfo(
    code: "risk-hypothetical-but-occurred", severity: .warning,
    summary: "A risk is told as possible though it is reported to have come.")

  private static let again: StaticString = """
    additional other further future again also another previously new identified continue more
    """

  static let triggers: StaticString =
    "weakness weaknesses ransomware cybersecurity cyberattack breach"
  static let clauses = [
    DisclosureClause(
      "(may|might|could) <at:(identify|discover|find|have)> ..3 material (weakness|weaknesses)",
      as: "risk weakness",
      [.supposed, .ownSubject, .anyCondition], without: again),
    DisclosureClause(
      "<at:(identified|~have|~be|concluded)> ..6 material (weakness|weaknesses)",
      as: "event weakness", without: "certifying assessing deficiency"),
    DisclosureClause(
      "(may|might|could) <at:(experience|suffer)> ..4 (cybersecurity incident|cyberattack|ransomware attack|data breach|security breach)",
      as: "risk incident", [.supposed, .ownSubject, .anyCondition], without: again),
    DisclosureClause(
      "<at:(experienced|suffered|discovered|detected)> (a|an|the) ..3 (cybersecurity incident|cyberattack|ransomware attack|data breach|security breach)",
      as: "event incident", .ownSubject),
  ]

  static func findings(of clauses: [DisclosedClause], in filing: FilingFacts) -> [Finding] {
    ["weakness", "incident"].compactMap { topic in
      guard let risk = clauses.first(where: { $0.role == "risk \(topic)" }),
        let event = clauses.first(where: { $0.role == "event \(topic)" && !$0.isResolved })
      else { return nil }
      return Finding(
        code: info.code, severity: info.severity, range: risk.range, message: .occurred,
        related: [.init(range: event.range, message: "reported here")],
        data: .object([
          .init("risk", .string(risk.text(risk.disclosure.tokens))),
          .init("event", .string(event.text(event.disclosure.tokens))),
        ]))
    }
  }
  static func message(for fact: DisclosedFact) -> Finding.Message { .occurred }
}

extension Finding.Message {
  fileprivate static let occurred = Finding.Message(
    "Told as possible, though the text reports that it has happened.")
}
