/// A whole annual report of a company that does not exist.
public enum SampleReport {
  /// The report with some of its stretches replaced.
  public static func replacing(_ changes: (old: String, new: String)...) -> String {
    var result = text
    for change in changes { result.replace(change.old, with: change.new) }
    return result
  }

  /// The report: every figure ties, and every Item and note stands in its place.
  public static let text = """
    FORM 10-K

    ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

    For the fiscal year ended December 31, 2022

    TARNBROOK INSTRUMENTS, INC.

    PART I

    Item 1. Business

    Tarnbrook Instruments, Inc. (“Tarnbrook”) makes balances for laboratories. The terms “we,” “us” and \
    “our” refer to Tarnbrook Instruments, Inc. and its subsidiaries. Tarnbrook sells to hospitals, and \
    Tarnbrook repairs what it sells. The balances of Tarnbrook weigh to the microgram. We report three \
    segments: Balances, Weights and Service.

    For the years ended December 31, 2022 and 2021, our revenue was $69.8 million and $54.6 million, \
    respectively. Revenue of the Service segment increased 25% to $12.5 million in 2022 from $10.0 million \
    in 2021.

    We use Optical Character Recognition (“OCR”) to read dials, and OCR does it well. On May 4, 2021, we \
    drew on a loan of $5.0 million (the “Bridge Loan”). The Bridge Loan is due in 2026.

    Item 1A. Risk Factors

    Our suppliers may fail us. The risks of rates are told in Item 7A and those of taxes in Note 5.

    Item 1B. Unresolved Staff Comments

    None.

    Item 2. Properties

    We own a plant of 40,000 square feet in Duluth, Minnesota, and lease a store next to it.

    Item 3. Legal Proceedings

    We are not a party to any legal proceedings that matter to our business or our results.

    Item 4. Mine Safety Disclosures

    Not applicable.

    PART II

    Item 5. Market for Registrant’s Common Equity, Related Stockholder Matters and Issuer Purchases of \
    Equity Securities

    Our stock trades on a market of its own, and we have never paid a dividend on any of it.

    Item 6. [Reserved]

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Results for the years ended December 31, 2022 and 2021 rest on more orders. Costs for the years ended \
    December 31, 2022 and 2021 rose less than that. Cash at December 31, 2022 and 2021 was held in banks. \
    We expect to open a second plant in the third quarter of 2023.

    Item 7A. Quantitative and Qualitative Disclosures About Market Risk

    A change of rates by one point would not change our results by much in any year.

    Item 8. Financial Statements and Supplementary Data

    Consolidated Balance Sheets (in thousands)

    December 31,                                    2022          2021
    Cash and equivalents                           4,180         3,905
    Accounts receivable                           11,264        10,112
    Inventories                                    9,871         9,240
    Other current assets                           1,312         1,187
    Total current assets                          26,627        24,444
    Property and equipment                        14,903        15,220
    Goodwill                                       6,410         6,410
    Other assets                                   1,025           988
    Total assets                                  48,965        47,062

    Note 1. Organization

    Tarnbrook was founded in 2001.

    Note 2. Revenue

    Revenue is told when goods leave the plant.

    Note 3. Inventories

    Inventories are counted each month.

    Note 4. Leases

    The lease of the store ends in 2027.

    Note 5. Income Taxes

    Taxes are paid where they fall due.

    Note 6. Subsequent Events

    None.

    Item 9. Changes in and Disagreements with Accountants on Accounting and Financial Disclosure

    None.

    Item 9A. Controls and Procedures

    Our officers found that our controls work as they should, and nothing about them has changed.

    Item 9B. Other Information

    None.

    PART III

    Item 10. Directors, Executive Officers and Corporate Governance

    The information required by this Item is incorporated by reference to our proxy statement.

    Item 11. Executive Compensation

    Our officers are paid in money.

    Item 12. Security Ownership of Certain Beneficial Owners and Management and Related Stockholder \
    Matters

    Our officers hold a tenth of our stock.

    Item 13. Certain Relationships and Related Transactions, and Director Independence

    There were none in the year.

    Item 14. Principal Accountant Fees and Services

    Our auditor was paid $0.4 million for the audit of the year.

    PART IV

    Item 15. Exhibits and Financial Statement Schedules

    The exhibits are listed behind the signatures.

    """
}

/// Tables in markup around which nothing stands.
public enum SampleTable {
  /// A report with a table whose rows are given as cells.
  public static func report(_ rows: [[String]]) -> String {
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>"
    }.joined(separator: "\n")
    return """
      <html><body><p>Item 1. Business</p>
      <p>Tarnbrook Instruments, Inc. (“Tarnbrook”) makes balances. The terms “we,” “us” and “our” refer to \
      Tarnbrook Instruments, Inc.</p>
      <p>The following table shows figures in thousands.</p>
      <table>
      \(body)
      </table>
      <p>We make balances.</p></body></html>
      """
  }
}
