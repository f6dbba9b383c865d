import Analysis
import Testing

@Suite struct RestatementTests {
  private let code = "restatement"

  @Test(arguments: [
    "In 2022, ⟦we restated our previously issued financial statements⟧ for 2021.",
    "The board concluded that the statements ⟦should no longer be relied upon⟧.",
  ])
  func finds(_ text: String) { expectFindings(of: code, in: text) }

  @Test(arguments: [
    "We entered into an amended and restated global license agreement.",
    "Share figures were restated for the stock split.",
    "We may be required to restate our previously issued financial statements.",
  ])
  func passes(_ text: String) { expectNoFindings(of: code, in: text) }
}
