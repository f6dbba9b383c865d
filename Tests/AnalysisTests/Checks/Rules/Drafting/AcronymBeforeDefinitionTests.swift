import Analysis
import Testing

@Suite struct AcronymBeforeDefinitionTests {
  private let code = "acronym-before-definition"

  @Test func findsAnEarlyUse() {
    expectFindings(
      of: code,
      in:
        "The ⟦PTT⟧ service is new.\n\nIt stands for more than one thing.\n\nWe offer Push To Talk (“PTT”).",
      severity: .hint)
  }

  @Test func passesLaterUses() {
    expectNoFindings(of: code, in: "We offer Push To Talk (“PTT”).\n\nThe PTT service is new.")
  }

  @Test(arguments: [
    "The SEC may ask for it.\n\nWe file with the Securities and Exchange Commission (“SEC”).",
    "• Hollow Vane Dampers (“HVD”) are new.\n\nOur HVD line sells.\n\nWe ship hollow vane dampers (“HVD”).",
    "The “IBQ” reserves (Incurred But Quiet) fell.\n\nWe set IBQ aside.\n\nIncurred but quiet (“IBQ”) claims.",
    "We owe Bank QZT.\n\nIt is small.\n\nWe use quick zoom tracking (“QZT”).",
  ])
  func passesNamesAndWhatWasIntroduced(_ text: String) { expectNoFindings(of: code, in: text) }

  @Test(arguments: [
    "Our ⟦QZTs⟧ sell.\n\nThey are new.\n\nWe make quick zoom trackers (“QZTs”).",
    "Some ⟦QZT⟧ devices sell.\n\nThey are new.\n\nWe make quick zoom tracking devices, or QZT.",
  ])
  func findsEarlyUsesOfPlurals(_ text: String) { expectFindings(of: code, in: text) }
}
