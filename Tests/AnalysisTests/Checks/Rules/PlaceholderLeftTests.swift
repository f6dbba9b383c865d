import Analysis
import Testing

@Suite struct PlaceholderLeftTests {
  private let code = "placeholder-left"

  @Test(arguments: [
    "We will sell ⟦[●]⟧ shares of our common stock.",
    "The notes bear interest on a principal of ⟦$[•]⟧ and mature in 2026.",
    "The closing is expected on ⟦[TBD]⟧.",
    "Our revenue was ⟦$XX,XXX⟧ in 2022.",
    "Our revenue grew by ⟦XX%⟧ to ⟦$XX.X⟧ million.",
    "The meeting takes place on ⟦[insert date of meeting]⟧ in Duluth.",
    "Our cash was ⟦$[ ]⟧ million at December 31, 2022.",
    "We employed ⟦XXX,XXX⟧ people.",
  ])
  func findsPlaceholders(_ text: String) { expectFindings(of: code, in: text, severity: .error) }

  @Test(arguments: [
    "● | Extra-loud audio. Produces sound that is heard over an engine.",
    "Indicate by check mark whether the registrant is a shell company. Yes [ ] No [X]",
    "Large accelerated filer [ ] Smaller reporting company [✓] Yes",
    "Item 6. [Reserved]",
    "Title XX of the Act and Chapter XXX apply to our buoys (insert molding included).",
    "Our shirts come in sizes L, XL and XX, and the XX-4 is our newest buoy.",
    "The agreement is redacted [***] and the shares (the “Shares”) were sold.",
  ])
  func passesMarksThatAreMeant(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test func theFormIsData() {
    let findings = expectFindings(of: code, in: "We will sell ⟦[●]⟧ shares at ⟦$[ ]⟧ each.")
    #expect(findings.map { $0.value("form") } == [.string("bullet"), .string("blank")])
  }
}
