import Analysis
import Testing

@Suite struct TariffExposureTests {
  private let code = "tariff-exposure"

  @Test(arguments: [
    "⟦Our products are subject to Section 301 tariffs⟧.",
    "In 2022, ⟦tariffs increased our costs⟧ by 3%.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "Tariffs may be imposed on our products.",
    "Our components are exempt from the tariffs.",
    "Risks include tariffs and other barriers.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
