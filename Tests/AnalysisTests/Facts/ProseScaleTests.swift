import Testing

@testable import Analysis

/// Amounts in sentences beside tables whose captions scale them.
@Suite struct ProseScaleTests {
  /// The debts that the notes of a filing tell.
  private func debts(caption: String, _ paragraphs: String) -> [String] {
    let text = """
      Item 1. Business

      The terms “we,” “us,” “our,” “Company” and “Larkspur” refer to Larkspur Instruments, Inc. and \
      its subsidiaries.

      Item 8. Financial Statements and Supplementary Data

      \(caption)

      \(paragraphs)

      """
    return Analyzer().analyze(TextBuffer(text)).facts.filter { $0.kind == .debtInstrument }
      .map(FactDump.line)
  }

  @Test(arguments: [
    ("$900,000", ["debt-instrument 900000 USD 2022-12-31 of ‹note payable›"]),
    ("$125,000", ["debt-instrument 125000 USD 2022-12-31 of ‹note payable›"]),
    ("$2,500,000", ["debt-instrument 2500000 USD 2022-12-31 of ‹note payable›"]),
    ("$45,000", []),
    ("$9,125", ["debt-instrument 9125000 USD 2022-12-31 of ‹note payable›"]),
  ])
  func wholeThousandsAreNotScaled(amount: String, expected: [String]) {
    #expect(
      debts(
        caption: "(Dollars in thousands, except per share data)",
        "At December 31, 2022, the note payable was \(amount).") == expected)
  }

  @Test func captionsAreOfTablesWhereSentencesWriteInFull() {
    #expect(
      debts(
        caption: "(Dollars in thousands, except per share data)",
        """
        The plant cost $12,400,000. We paid $3,100,000 for land. Rent was $1,250,000 in 2022.

        At December 31, 2022, the note payable was $901,250.
        """) == ["debt-instrument 901250 USD 2022-12-31 of ‹note payable›"])
  }

  @Test func millionsAreScaledAsTheCaptionSays() {
    #expect(
      debts(
        caption: "(Dollars in millions, except per share data)",
        "At December 31, 2022, the note payable was $5,000.")
        == ["debt-instrument 5000000000 USD 2022-12-31 of ‹note payable›"])
  }
}
