import Analysis
import Testing

@Suite struct ExportControlsTests {
  private let code = "export-controls"

  @Test(arguments: [
    "In 2022, ⟦our customer was added to the Entity List⟧.",
    "⟦Our products require a license from BIS⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "The market may be hurt by sanctions and export rules.",
    "Our customer was not added to the Entity List.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
