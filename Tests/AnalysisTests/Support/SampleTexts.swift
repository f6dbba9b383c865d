import FoundationEssentials

@testable import Analysis

/// Texts that several suites analyse.
enum SampleTexts {
  /// The sample filing of the package.
  static let filing: [UInt8] = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let tests = parts.dropLast(3).joined(separator: "/")
    let path = "\(tests)/Fixtures/halvorne-2023-item1.10k.txt"
    return FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }()

  /// An Item of a company that makes scales.
  static let scales = """
    Item 1. Business

    Overview

    The terms “we,” “us,” “our” and “Larkspur” refer to Larkspur Instruments, Inc. and its \
    subsidiaries. We design and sell bench scales for laboratories. In 2022, we introduced the \
    Gramme 3, a scale with a display of five inches.

    For the years ended December 31, 2022 and 2021, our revenue was $12.4 million and \
    $9.7 million, respectively. In 2022, 44% of our revenues were from our Gramme 3 scale, which \
    had only one customer. Our net loss was $3.1 million in 2022 and $4.0 million in 2021.

    2
    -

    Channels

    We primarily sell through distributors of laboratory equipment, and we also sell directly to \
    universities. Distributors purchase our scales under master supply agreements on a purchase \
    order basis.

    ● | Quiet. The scales make no sound. 
    --+----------------------------------
    ● | Exact. They weigh to the microgram. 

    Employees

    We had 58 employees and 4 contractors as of December 31, 2022.

    """

  /// Two Items in Markdown with a table.
  static let table = """
    # Larkspur Instruments, Inc.

    **ITEM 1. BUSINESS**

    We design **bench scales**. In 2022, 44% of our revenue came from one customer 😀.

    | | **2022** | **2021** |
    |---|---|---|
    | Net sales | $12.4 | $9.7 |
    | Net loss | (3.1) | (4.0) |
    | Total | 9.3 | 5.7 |

    - We had 58 employees.
    - See Item 1A for “Risk Factors”.

    **ITEM 1A. RISK FACTORS**

    We may lose our license on June 30, 2027.
    """

  /// An Item of a bank, with wrapped lines and another set of words.
  static let bank = """
    PART I

    ITEM 1. BUSINESS

    General. Quillhaven Bancorp, Inc. (“Quillhaven” or the “Company”) is the holding
    company of Quillhaven Savings Bank, which operates 11 branches in Vermont. The
    Company was incorporated in Delaware in 1998 and is headquartered in Barre, Vermont.

    The Company sells loans to farmers and small companies through its branches. Its net
    income was $4.4 million in 2022, compared to $3.9 million in 2021.

    ITEM 1A. RISK FACTORS

    If a few of our borrowers fail, we may lose 20% of our revenue. We cannot say that our
    net loss would be less than $9 million.

    ITEM 2. PROPERTIES

    The Company leases its office in Barre. The lease expires on June 30, 2027.

    """
}
