import Analysis
import Testing

@Suite struct AcronymUndefinedTests {
  private let code = "acronym-undefined"

  @Test func findsAnAcronymThatIsNeverSpelledOut() {
    expectFindings(
      of: code,
      in: "Our ⟦QZT⟧ line is new. Each QZT device has a lid. We sell the QZT line abroad.",
      severity: .hint)
  }

  @Test func countsPluralsAndNamesOfProducts() {
    expectFindings(
      of: code,
      in:
        "We sell ⟦QZTs⟧ to mines. Our QZT line is new. Each QZT has a lid, no QZT has two, and QZT Deluxe has three."
    )
  }

  @Test(arguments: [
    "We file with the SEC. The SEC keeps a site. The SEC site is free.",
    "We sell a quick zoom tracking lens, or QZT lens. Each QZT has a lid. We sell the QZT abroad.",
    "Quick Zoom Tracking or QZT is new. Each QZT device has a lid. We sell the QZT line.",
    "We use QZT (Quick Zoom Tracking). Each QZT device has a lid. We sell the QZT line.",
    "Our QZT line is new.",
    "A rate of turning (QZT) is set. Each QZT is read. We print the QZT abroad.",
    "We set up a paper program (“QZT Program”). Each QZT is read. We print QZT notes. QZT is new.",
    "Corvale QZT Pipeline is new. Corvale QZT Storage is old. Corvale QZT Marine sails.",
    "We make quick zoom trackers (“QZTs”). A QZT has a lid. The QZT sells. One QZT is old.",
    "Quick Zoom Aid of 2022 (QZA) pays us. The QZA is new. We get QZA credits. The QZA ends.",
    "Free zoom flows* (FZF) rose. We use FZF to plan. The FZF rose. More FZF is good.",
    "Some quick zoom lens technology, or QZL, is old. A QZL ages. The QZL sells. Each QZL has a lid.",
    "‘QZT Region’ refers to the north. In QZT we sell. The QZT sales fell. Our QZT office is new.",
    "Gulf Lumen Co., Ltd., or GLC, casts parts. The GLC plant is far. A GLC part breaks. See GLC prices.",
    "QZ Bank QZT lent. We pay Bank QZT. The QZT loan ends. A QZT branch closed. Our QZT debt fell.",
    "We sell to QZT, Morvale and others. QZT Electronics pays. The QZT order and a QZT part. QZT buys.",
    "See NOTE 3. The NOTE is old. A NOTE is new. Our NOTE ends.",
    "Our stock trades under the symbol QZTX. The QZTX price fell. A QZTX share. Our QZTX rose.",
  ])
  func passesCommonDefinedAndRareOnes(_ text: String) { expectNoFindings(of: code, in: text) }
}
