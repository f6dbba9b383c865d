import Analysis
import Testing

@Suite struct MaterialWeaknessTests {
  private let code = "material-weakness"

  @Test(arguments: [
    "⟦We identified a material weakness⟧ in our controls over revenue.",
    "Management concluded that ⟦there is a material weakness in⟧ our internal control.",
    "Our ⟦internal control over financial reporting was not effective⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    """
    A material weakness is a deficiency, or a combination of deficiencies, in internal control.
    """,
    "We did not identify any material weaknesses.",
    "If we identify a material weakness, our stock may fall.",
    "Our audit included assessing the risk that a material weakness exists.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
