import Analysis
import Testing

@Suite struct CyberIncidentTests {
  private let code = "cyber-incident"

  @Test(arguments: [
    "In May 2022, ⟦we experienced a ransomware attack⟧.",
    "In March 2022, ⟦we discovered a cybersecurity incident⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We have not experienced a cybersecurity incident.",
    "A breach could hurt us.",
    "We regularly experience attacks such as phishing.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
