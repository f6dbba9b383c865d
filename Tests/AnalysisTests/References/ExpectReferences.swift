import TestSupport
import Testing

@testable import Analysis

/// A filing around some paragraphs, with sections that they may point to.
func filing(_ paragraphs: String...) -> Filing {
  let text = """
    PART I

    Item 1. Business

    Overview

    \(paragraphs.joined(separator: "\n\n"))

    Item 1A. Risk Factors

    Risks of Our Industry

    We may lose customers, and the price of oats may rise without notice in any year.

    PART II

    Item 7A. Quantitative and Qualitative Disclosures About Market Risk

    We do not hold derivative instruments, and we borrow at rates that are fixed for years.

    Item 8. Financial Statements and Supplementary Data

    Note 2 – Leases

    We lease our plant in Barre from its former owner under an agreement of fifteen years.

    NOTE 3. INCOME TAXES

    Income taxes are paid in Vermont and in the other states in which oats are milled by us.

    """
  return Analyzer().analyze(TextBuffer(text))
}

/// Expects the cross references of a paragraph, each written `words → name of the place`.
func expectReferences(
  _ paragraph: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let filing = filing(paragraph)
  let found = filing.references().crossReferences.map { reference in
    let target =
      switch reference.target {
      case .place(let place): place.name
      case .address(let address): address
      case nil: "?"
      }
    return "\(filing.visibleText(of: reference.range)) → \(target)"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// Expects the definitions of a paragraph, each written `term = what it stands for`.
func expectDefinitions(
  _ paragraph: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let terms = filing(paragraph).references().terms
  let found = terms.flatMap { term in
    term.definitions.map { "\(term.name) = \($0.expansion ?? "?")" }
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}
