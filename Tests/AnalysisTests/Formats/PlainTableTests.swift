import Testing

@testable import Analysis

/// Checks the cells of the only table of a text: `0=Net sales 1=$9,833`, with `+2` for a span.
func expectTable(
  _ text: String, _ format: FilingFormat, _ expected: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let view = format.view(of: Array(text.utf8))
  #expect(view.tables.count == 1, sourceLocation: sourceLocation)
  let found = view.tables.flatMap(\.rows).map { row in
    row.cells.map { cell in
      let words = VisibleText.collapsed(view.text[cell.range.start..<cell.range.end])
      return "\(cell.column)\(cell.columnSpan > 1 ? "+\(cell.columnSpan)" : "")=\(words)"
    }.joined(separator: " ")
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

@Suite struct PlainTableTests {
  private func table(_ rows: String) -> String { "<TABLE>\n<CAPTION>\n\(rows)\n</TABLE>\n" }

  @Test func columnMarks() {
    expectTable(
      table(
        """
                            Years ended June 30,
                              1996       1995
        <S>                    <C>        <C>
        Net sales          $ 12,400   $  9,700
        Cost of sales         8,000      6,100
        """), .plain,
      [
        "1+2=Years ended June 30,", "1=1996 2=1995", "0=Net sales 1=$ 12,400 2=$ 9,700",
        "0=Cost of sales 1=8,000 2=6,100",
      ])
  }

  @Test func figuresThatOnlyASpaceParts() {
    expectTable(
      table(
        """
        <S>                 <C>     <C>     <C>
        Net loss             $(816)(292%) $ 424
        Total assets 5,364 6,231 5,303
        Long-term debt      $ 949 $ 303  $  305
        """), .plain,
      [
        "0=Net loss 1=$(816) 2=(292%) 3=$ 424", "0=Total assets 1=5,364 2=6,231 3=5,303",
        "0=Long-term debt 1=$ 949 2=$ 303 3=$ 305",
      ])
  }

  @Test func tabsAndLeaders() {
    expectTable(
      "Net sales\t\t12,400\t9,700\nNet income ........\t310\t424\nOther . . . . . .\t5\t7\n",
      .plain,
      ["0=Net sales 1=12,400 2=9,700", "0=Net income 1=310 2=424", "0=Other 1=5 2=7"])
  }

  @Test func missingFiguresLeaveTheirColumnEmpty() {
    expectTable(
      table(
        """
        <S>                 <C>       <C>       <C>
        North                 120       140       160
        South                           150       170
        West                   10                  30
        """), .plain,
      ["0=North 1=120 2=140 3=160", "0=South 2=150 3=170", "0=West 1=10 3=30"])
  }

  @Test func yearsMayLabelRows() {
    expectTable(
      table(
        """
        <S>           <C>
        1997            120
        1998             40
        """), .plain, ["0=1997 1=120", "0=1998 1=40"])
  }

  @Test func labelsBetweenRows() {
    expectTable(
      """
      Revenue:
      Scales                    12,400      9,700
      Weights                      800        700

      Costs and expenses:
      Cost of sales              8,000      6,100
      """, .plain,
      [
        "0=Scales 1=12,400 2=9,700", "0=Weights 1=800 2=700", "0=Costs and expenses:",
        "0=Cost of sales 1=8,000 2=6,100",
      ])
  }

  @Test func footnoteMarksAreNoFigures() {
    expectTable(
      table(
        """
        <S>              <C>          <C>
        Net sales (1)    12,400 (2)   9,700
        Net income          310         424
        """), .plain, ["0=Net sales (1) 1=12,400 2=9,700", "0=Net income 1=310 2=424"])
  }

  @Test func proseSetFlushOnBothSidesIsNoTable() {
    let view = FilingFormat.plain.view(
      of: Array(
        """
        At   September   29, 1996, the  company  and its  subsidiaries  had   1,191
        regular   employees,  and  an  additional   424   part-time contractors  in
        all  of its  plants.
        """.utf8))
    #expect(view.tables.isEmpty)
    #expect(view.blocks.map(\.shape) == [.paragraph])
  }

  @Test func headingsOfItemsAreNoRows() {
    let view = FilingFormat.plain.view(
      of: Array("Item    5.   Market  for  the  Registrant's  Common  Equity\n\nWords\n".utf8))
    #expect(view.blocks.map(\.shape) == [.line, .line])
  }
}
