import Testing

@testable import Analysis

/// Checks the blocks of a plain text, one line each: hints, shape and text.
///
/// `‖` stands for a gap before the block, `▤` for a page break; line breaks inside show as `⏎`.
func expectPlainBlocks(
  _ text: String, _ expected: [String], furniture: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(text.utf8)
  let view = PlainReader.view(of: bytes)
  #expect(BlockDump.lines(of: view) == expected, sourceLocation: sourceLocation)
  let left = view.furniture.map { BlockDump.shown(bytes[$0.start..<$0.end]) }
  #expect(left == furniture, sourceLocation: sourceLocation)
}

/// Shows blocks as lines.
enum BlockDump {
  static func lines(of view: TextView) -> [String] {
    view.blocks.map { block in
      var mark = ""
      if block.hints.contains(.afterGap) { mark += "‖" }
      if block.hints.contains(.afterPageBreak) { mark += "▤" }
      let shape =
        switch block.shape {
        case .line: "line"
        case .paragraph: "paragraph"
        case .listRow: "row"
        case .tableRow: "cells"
        }
      return "\(mark)\(shape): \(shown(view.text[block.range.start..<block.range.end]))"
    }
  }

  static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "⏎").replacing("\n", with: "⏎").replacing("\r", with: "⏎")
  }
}

@Suite struct PlainReaderTests {
  /// A line longer than any margin.
  private static let long =
    "We design and sell bench scales that laboratories use where a weight has to be told to the "
    + "microgram, and we repair them in our own workshop within a week of their arrival."

  @Test func nothing() {
    expectPlainBlocks("", [])
    expectPlainBlocks("\n\n \t\n", [])
    expectPlainBlocks("\r", [])
    expectPlainBlocks("\u{A0}\n\u{A0}", [])
  }

  @Test func linesOfOneWord() {
    expectPlainBlocks("Overview", ["line: Overview"])
    expectPlainBlocks("Overview\n", ["line: Overview"])
    expectPlainBlocks("\n\nOverview", ["‖line: Overview"])
    expectPlainBlocks("  Overview  ", ["line: Overview"])
  }

  @Test func paragraphsOfOneLongLine() {
    let long = Self.long
    expectPlainBlocks(
      "Overview\n\(long)\n\(long)\n",
      ["line: Overview", "paragraph: \(long)", "paragraph: \(long)"])
    expectPlainBlocks(
      "\(long)\n\(long)\nIndustry\nWork Boats\n\n\(long)",
      [
        "paragraph: \(long)", "paragraph: \(long)", "line: Industry", "line: Work Boats",
        "‖paragraph: \(long)",
      ])
  }

  @Test func paragraphsOfWrappedLines() {
    expectPlainBlocks(
      "We make scales for\nlaboratories and ship them\nto all of Europe.\n\nThey are exact.\n",
      [
        "paragraph: We make scales for⏎laboratories and ship them⏎to all of Europe.",
        "‖line: They are exact.",
      ])
    // Two short lines may be one heading.
    expectPlainBlocks("Products and\nServices\n", ["line: Products and⏎Services"])
  }

  @Test func wrappedLinesEndAtAnItem() {
    expectPlainBlocks(
      "All scales are exact.\nItem 2. Properties\nWe lease an office\nin the town of Larch and\nan attic.",
      [
        "line: All scales are exact.", "line: Item 2. Properties",
        "paragraph: We lease an office⏎in the town of Larch and⏎an attic.",
      ])
    expectPlainBlocks("PART I\nITEM 1. BUSINESS", ["line: PART I", "line: ITEM 1. BUSINESS"])
  }

  @Test func anIndentOpensAParagraph() {
    expectPlainBlocks(
      "We make scales.\n     They are exact.", ["line: We make scales.", "line: They are exact."])
  }

  @Test func pageNumberWithARuleOfItsLength() {
    let long = Self.long
    expectPlainBlocks(
      "\(long)\n\n2\n-\n\n\(long)", ["paragraph: \(long)", "‖▤paragraph: \(long)"],
      furniture: ["2⏎-"])
    expectPlainBlocks(
      "A word\n\n12\n--\n\nB word", ["line: A word", "‖▤line: B word"], furniture: ["12⏎--"])
    // No blank line is needed beside it.
    expectPlainBlocks("A word\n117\n---\nB word", ["line: A word⏎117", "line: B word"])
    expectPlainBlocks(
      "\(long)\n117\n---\n\(long)", ["paragraph: \(long)", "▤paragraph: \(long)"],
      furniture: ["117⏎---"])
  }

  @Test func pageNumberThatContinuesTheCount() {
    expectPlainBlocks(
      "First words\n\n2\n\nSecond words\n\n3\n\nThird words",
      ["line: First words", "‖▤line: Second words", "‖▤line: Third words"], furniture: ["2", "3"])
    // 40 does not follow 2: a figure, not a page.
    expectPlainBlocks(
      "First words\n\n2\n\n40\n\nThird words",
      ["line: First words", "‖▤cells: 40", "‖line: Third words"], furniture: ["2"])
    // The first page number of a text is small.
    expectPlainBlocks("Words\n\n1998\n\nMore", ["line: Words", "‖cells: 1998", "‖line: More"])
  }

  @Test func rulesOfOtherLengthsAreNoPageBreak() {
    expectPlainBlocks(
      "Words\n\n40\n-----\n\nMore", ["line: Words", "‖cells: 40", "‖line: More"])
  }

  @Test func rulesAreLeftOut() {
    expectPlainBlocks("Words\n-----\n=====\n* * *\nMore", ["line: Words", "line: More"])
    expectPlainBlocks("--+-----\n", [])
    expectPlainBlocks("___\n\nSignature", ["‖line: Signature"])
  }

  @Test func listRowsWithBars() {
    let long = Self.long
    expectPlainBlocks(
      "\(long)\n\n● | Long watches. The battery lasts. \n--+-------\n● | Loud.\n",
      [
        "paragraph: \(long)", "‖row: Long watches. The battery lasts.", "row: Loud.",
      ])
    expectPlainBlocks(
      "• One\n· Two\n* Three\n- Four\n",
      ["row: One", "row: Two", "row: Three", "row: Four"])
    expectPlainBlocks("●", ["line: ●"])
    expectPlainBlocks("● |", ["cells: ● |"])
  }

  @Test func wrappedListRows() {
    expectPlainBlocks(
      "• The battery lasts for\n  a watch of fourteen hours\n• Loud\n",
      ["row: The battery lasts for⏎  a watch of fourteen hours", "row: Loud"])
  }

  @Test func tableRows() {
    expectPlainBlocks(
      "Revenue | 12.4 | 9.7\nNet loss     (3.1)   (4.0)\nYear\t2022\t2021",
      [
        "cells: Revenue | 12.4 | 9.7", "cells: Net loss     (3.1)   (4.0)",
        "cells: Year\t2022\t2021",
      ])
    // Two columns of words are no figures.
    expectPlainBlocks("Name     Office", ["line: Name     Office"])
  }

  @Test func lineEnds() {
    let expected = ["line: One", "‖line: Two", "‖line: Three"]
    expectPlainBlocks("One\n\nTwo\n\nThree", expected)
    expectPlainBlocks("One\r\n\r\nTwo\r\n\r\nThree\r\n", expected)
    expectPlainBlocks("One\r\rTwo\r\rThree\r", expected)
    expectPlainBlocks("One\r\n\rTwo\n\r\nThree", expected)
    expectPlainBlocks("One\u{C}\u{C}Two\u{C}\u{C}Three", expected)
    expectPlainBlocks(
      "We make scales\r\nfor the bench\r\nand the floor",
      ["paragraph: We make scales⏎for the bench⏎and the floor"])
  }

  @Test func pageNumberBetweenOtherLineEnds() {
    expectPlainBlocks(
      "One\r\n\r\n2\r\n-\r\n\r\nTwo", ["line: One", "‖▤line: Two"], furniture: ["2⏎-"])
    expectPlainBlocks("One\r\r2\r-\r\rTwo", ["line: One", "‖▤line: Two"], furniture: ["2⏎-"])
  }

  @Test func noBreakSpacesAreSpaces() {
    expectPlainBlocks("One\n\u{A0}\nTwo", ["line: One", "‖line: Two"])
    expectPlainBlocks("\u{A0}\u{A0}One\u{A0}\n\nTwo", ["line: One", "‖line: Two"])
    expectPlainBlocks(
      "Words\n\n\u{A0}2\u{A0}\n\nMore", ["line: Words", "‖▤line: More"], furniture: ["2"])
  }

  @Test func formsOfNonASCIIWords() {
    expectPlainBlocks("é😀", ["line: é😀"])
    expectPlainBlocks("“Quoted”", ["line: “Quoted”"])
  }
}
