import Analysis
import Testing

@Suite struct AcronymRedefinedTests {
  private let code = "acronym-redefined"

  @Test func findsASecondDefinition() {
    expectFindings(
      of: code, in: "We offer Push To Talk (“PTT”). We press to transmit (“⟦PTT⟧”) on channels.",
      severity: .hint)
  }

  @Test(arguments: [
    "We offer Push To Talk (“PTT”). The PTT service is new.",
    "We offer Push To Talk (“PTT”). Later we sell Push-to-Talk (“PTT”) again.",
    "It holds a variable interest entity (“VIE”). Variable Interest Entities (“VIEs”) are held.",
    "An original tool manufacturer (“OTM”) sells. Original tool manufacturing (“OTM”) grows.",
  ])
  func passesOneDefinitionAndTheSameWords(_ text: String) { expectNoFindings(of: code, in: text) }
}
