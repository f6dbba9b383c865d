/// Finds totals, differences and figures per share of a table that its other figures cannot give.
///
/// Every figure is taken for the interval that its digits allow, rounded to the nearest or cut off.
/// What should add up is told by the table itself: rows that make up a total in the other columns make
/// it up in every column of the same nature.
///
/// *Finds*: “Total assets 8,412” below figures that come to 8,142, where the same rows tie for the
/// year before; a quarter’s total that the products do not give; earnings of $1.26 where income and
/// shares give 1.62; an ending balance that the movements do not lead to.
/// *Passes*: differences that rounding explains; tables with one column of figures; columns of rates,
/// prices and percentages; totals whose parts cannot be told.
/// *Reads*: the grid of figures of a table.
enum ArithmeticMismatch: TableCheck {
  static let info = CheckInfo(
    code: "arithmetic-mismatch", severity: .error,
    summary: "Figures of a table do not give the total, difference or quotient stated.",
    authority: "XBRL Calculations 1.1 (intervals of rounded figures)")

  static func findings(in grid: NumericGrid) -> [TableFinding] {
    let columns = ColumnTotals.mismatches(in: grid)
    var seen: Set<NumericGrid.Place> = []
    let all = columns + CrossTotals.mismatches(in: grid) + PerShareRows.mismatches(in: grid)
    return all.compactMap { mismatch in
      guard seen.insert(mismatch.stated.place).inserted else { return nil }
      return mismatch.finding(of: info, message: .doesNotAddUp(mismatch))
    }
  }
}

extension Finding.Message {
  fileprivate static func doesNotAddUp(_ mismatch: TableMismatch) -> Finding.Message {
    let stated = TieOutWording.number(mismatch.stated)
    let allowed = TieOutWording.range(mismatch.statedInterval)
    let computed = TieOutWording.range(mismatch.computedInterval)
    let count = mismatch.terms.count
    let terms: String
    let proof: String
    switch mismatch.relation {
    case .sum:
      terms = "the \(count) figures above come to \(computed)"
      proof = "The same rows tie in \(others(mismatch.tieCount, "column"))."
    case .difference:
      terms = "the first of \(count) figures above less the others is \(computed)"
      proof = "The same rows tie in \(others(mismatch.tieCount, "column"))."
    case .crossSum:
      terms = "\(count) other columns give \(computed)"
      proof = "The same columns tie in \(others(mismatch.tieCount, "row"))."
    default:
      terms = "income divided by shares is \(computed)"
      proof = "The same rows tie in \(others(mismatch.tieCount, "column"))."
    }
    let remedy = mismatch.deducted.map {
      " It ties if \(TieOutWording.number($0)) is deducted."
    }
    return Finding.Message("\(stated) allows \(allowed), but \(terms). \(proof)\(remedy ?? "")")
  }

  private static func others(_ count: Int, _ noun: String) -> String {
    count == 1 ? "another \(noun)" : "\(count) other \(noun)s"
  }
}
