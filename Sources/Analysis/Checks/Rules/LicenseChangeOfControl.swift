/// Finds a licence that the other side may end when control of the registrant changes.
///
/// *Finds*: “Ericsson has the right to terminate the license in the event of a change of control of
/// our company”, “our licensor may terminate the license upon a change in control”.
/// *Passes*: severance on a change in control; a lender's right to call a loan.
/// *Reads*: facts of kind `contract-form` with the role of a change of control.
enum LicenseChangeOfControl: FilingCheck {
  static let info = CheckInfo(
    code: "license-change-of-control", severity: .information,
    summary: "A licence may be ended when control of the registrant changes.")

  private static let licences = WordSet(
    "license licenses licensed licence licences licensor sublicense licensing")
  private static let cures = WordSet("cure cured cures curing remedy remedied")

  static func findings(in filing: FilingFacts) -> [Finding] {
    filing.facts(.contractForm).compactMap { fact in
      guard fact.role == StatementRole.changeOfControl.rawValue, fact.isStatedOfRegistrant,
        filing.paragraph(of: fact).holds(licences)
      else { return nil }
      return Finding(
        code: info.code, severity: info.severity, range: fact.range,
        message: .changeOfControl(party: fact.subject),
        related: Finding.Related.places(of: [fact], except: fact.range),
        data: .object([
          .init("party", .optional(fact.subject)),
          .init("trigger", .string("change of control")),
          .init("cureDays", cureDays(of: fact, in: filing).map { .integer($0) } ?? .null),
          .init("factIDs", .identifiers(of: [fact])),
        ]))
    }
  }

  /// The days to cure a breach that the same words grant.
  private static func cureDays(of fact: Fact, in filing: FilingFacts) -> Int? {
    guard filing.words(of: fact).holds(cures) else { return nil }
    return filing.values(of: fact).lazy.compactMap { value -> Int? in
      guard case .duration(let unit) = value.kind, unit == "days" else { return nil }
      return value.nominal?.integer
    }.first
  }
}

extension Finding.Message {
  fileprivate static func changeOfControl(party: String?) -> Finding.Message {
    let whose = party.map(Wording.opening) ?? "The other side"
    return Finding.Message("\(whose) may end the license when control of the registrant changes.")
  }
}
