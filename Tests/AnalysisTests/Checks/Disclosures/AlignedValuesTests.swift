import Analysis
import Testing

@Suite struct AlignedValuesTests {
  @Test(arguments: [
    (
      "backlog",
      "Our backlog was $26.8 million and $16.9 million as of the end of fiscal years 2022 and 2021, respectively.",
      "Unfilled orders of $26.8 million ($16.9 million in 2021)."
    ),
    (
      "receivables-concentration",
      "Two customers accounted for 38% and 41% of accounts receivable at December 31, 2022 and 2021, respectively.",
      "Two debtors owe 38% (41% at December 31, 2021) of accounts receivable."
    ),
    (
      "geographic-concentration",
      "During fiscal 2022, 43% and 18% of our revenue was from customers based in South Korea and Japan, respectively, as compared to 45% and 15% during fiscal 2021.",
      "43% of the business lies in one place (South Korea)."
    ),
    (
      "working-capital-deficit",
      "At December 31, 2022 and 2021, respectively, we had a working capital deficit of $5.6 million and $3.4 million.",
      "Working capital deficit of $5.6 million ($3.4 million at December 31, 2021)."
    ),
  ])
  func tellsTheNewestWithItsTime(_ code: String, _ text: String, _ message: String) {
    expectMessage(of: code, in: text, message)
  }

  @Test func theTimeIsThatOfTheValue() {
    let finding = expectMessage(
      of: "geographic-concentration",
      in:
        "During fiscal 2022, 43% and 18% of our revenue was from customers based in South Korea and Japan, respectively, as compared to 45% and 15% during fiscal 2021.",
      "43% of the business lies in one place (South Korea).")
    #expect(finding?.value("period") == .string("FY2022"))
    #expect(finding?.value("share") == .integer(43))
  }

  @Test func whatCannotBeAlignedHasNoFigure() {
    expectMessage(
      of: "backlog", in: "Our backlog was $26.8 million and $16.9 million in two regions.",
      "Unfilled orders are stated.")
  }

  @Test func oneValueStands() {
    expectMessage(
      of: "backlog",
      in: "Our backlog was $26.8 million at December 31, 2022 and 2021 orders were filled.",
      "Unfilled orders of $26.8 million.")
  }
}
