import Analysis
import Testing

@Suite struct RiskHypotheticalButOccurredTests {
  private let code = "risk-hypothetical-but-occurred"

  @Test(arguments: [
    """
    In May 2022, we experienced a ransomware attack. ⟦We may experience a ransomware attack⟧.
    """
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    In May 2022, we experienced a ransomware attack. We may experience another ransomware \
    attack.
    """,
    "We may experience a ransomware attack.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
