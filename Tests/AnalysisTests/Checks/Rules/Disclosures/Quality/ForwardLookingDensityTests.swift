import Analysis
import Testing

@Suite struct ForwardLookingDensityTests {
  private let code = "forward-looking-density"
  private static let plan = "We expect to sell more scales to laboratories in the coming years. "
  private static let fact = "We sold scales to many laboratories in the years before this one. "

  private func text(_ plans: Int, _ facts: Int) -> String {
    let body =
      String(repeating: Self.plan, count: plans) + String(repeating: Self.fact, count: facts)
    return WholeFiling.text(year: 2022, ["7": body])
  }

  @Test func findsManyPlans() {
    let dense = text(60, 20).replacing("FORM 10-K", with: "⟦FORM 10-K⟧")
    WholeFiling.expectFindings(of: code, in: dense)
  }

  @Test func passesOthers() {
    for text in [text(10, 90), text(10, 2)] {
      #expect(WholeFiling.expectFindings(of: code, in: text).isEmpty)
    }
  }
}
