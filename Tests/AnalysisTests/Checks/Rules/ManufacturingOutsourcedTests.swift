import Analysis
import Testing

@Suite struct ManufacturingOutsourcedTests {
  private let code = "manufacturing-outsourced"

  @Test(arguments: [
    "⟦We have outsourced the manufacturing and final assembly to third-party partners⟧.",
    "⟦Our products are manufactured by third-party contract manufacturers⟧.",
    "⟦We rely on independent contract manufacturers⟧ to build our instruments.",
    "⟦We do not manufacture our instruments⟧ and buy them from independent suppliers.",
  ])
  func findsOutsourcing(_ text: String) {
    expectFindings(of: code, in: text, severity: .information)
  }

  @Test(arguments: [
    "We outsource our payroll to a third-party provider.",
    "We manufacture all of our instruments in our plant in Duluth, Minnesota.",
    "Our customers outsource product manufacture to contract manufacturers.",
    "We may outsource the manufacturing of our instruments to third-party partners.",
    "We intend to outsource the assembly of our buoys to third-party partners in 2024.",
    "We have not made purchase commitments to any of our suppliers.",
  ])
  func passesOtherWords(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(arguments: [
    ("⟦We outsource the production of our buoys to a single contract manufacturer⟧.", "count"),
    ("⟦Our products are manufactured by third-party contract manufacturers in Taiwan⟧.", "country"),
  ])
  func oneMakerOrOneCountryIsAWarning(_ text: String, _ key: String) {
    let findings = expectFindings(of: code, in: text, severity: .warning)
    #expect(findings.first?.value(key) != .null)
  }

  @Test func theMakersAreData() throws {
    let findings = expectFindings(
      of: code,
      in: """
        ⟦We have outsourced the manufacturing and final assembly to third-party ODM partners⟧. Our \
        products are manufactured by third parties.
        """)
    let finding = try #require(findings.first)
    #expect(finding.value("party") == .string("third-party ODM partners"))
    #expect(findings.count == 1)
    #expect(finding.message.text == "Production is outsourced to “third-party ODM partners”.")
  }
}
