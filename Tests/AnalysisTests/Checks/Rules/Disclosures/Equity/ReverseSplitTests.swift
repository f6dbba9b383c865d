import Analysis
import Testing

@Suite struct ReverseSplitTests {
  private let code = "reverse-split"

  @Test(arguments: [
    "We effected ⟦a one-for-ten reverse stock split⟧ on May 3, 2022.",
    "Share figures were adjusted for ⟦the reverse stock split⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We effected a two-for-one stock split on May 3, 2022.",
    "The board may effect a reverse stock split.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(
    arguments: [
      (
        "In May 2022, our stockholders approved a one-for-five reverse stock split.",
        .null
      ),
      (
        "On June 1, 2022, we effected a one-for-five reverse stock split.",
        .string("2022-06-01")
      ),
    ] as [(String, DataValue)])
  func takesDateFromItsGovernor(_ text: String, _ value: DataValue) {
    let findings = Analyzer().analyze(TextBuffer(SampleItem.wrapping(text))).findings
    #expect(findings.first { $0.code == code }?.value("date") == value)
  }
}
