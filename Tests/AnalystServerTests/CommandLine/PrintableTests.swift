import Testing

@testable import Analysis
@testable import AnalystServer

@Suite struct PrintableTests {
  @Test(arguments: [
    ("a\t b\r\nc", "a b c"), ("  a ", "a"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("1\u{202E}99\u{2069}", "1\\u{202E}99\\u{2069}"), ("a\u{A0}b\u{85}c", "a b c"), ("é😀", "é😀"),
    ("“a”  –  b…", "“a” – b…"), ("a’s ", "a’s"), ("a–\u{200E}b", "a–\\u{200E}b"),
    ("a\u{7F}", "a\\u{7F}"),
  ])
  func dangerousCharactersAreShownNotSent(source: String, expected: String) {
    #expect(Printable.text(source) == expected)
  }

  @Test func whiteSpaceStaysWhereNothingMayMove() {
    #expect(Printable.verbatim(" a\t\nb ") == " a  b ")
  }

  @Test(arguments: [
    ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("😀", 2), ("", 0), ("“a” – b…", 8), ("a\u{200B}–", 2),
  ])
  func widthCountsColumns(text: String, expected: Int) {
    #expect(Printable.width(text) == expected)
  }

  @Test func trimmingNeverExceedsTheColumns() {
    #expect(Printable.trimmed("abcdef", to: 6) == "abcdef")
    #expect(Printable.trimmed("abcdef", to: 4) == "abc…")
    #expect(Printable.trimmed("漢字漢", to: 4) == "漢…")
    #expect(Printable.suffix(of: "abcdef", columns: 2) == "ef")
    #expect(Printable.suffix(of: "ab“漢”", columns: 3) == "漢”")
    #expect(Printable.prefix(of: "“漢”ab", columns: 2) == "“")
    #expect(Printable.suffix(of: "abc", columns: 9) == "abc")
    #expect(Printable.repeated("~", 3) == "~~~")
  }

  @Test func wrappingBreaksAtSpacesOnly() {
    #expect(Printable.wrapped("aa bb cc", columns: 5) == ["aa bb", "cc"])
    #expect(Printable.wrapped("aaaaaaa b", columns: 3) == ["aaaaaaa", "b"])
    #expect(Printable.wrapped("", columns: 3) == [])
  }

  @Test(arguments: [
    (0, 0, "0"), (698, 5, "69,800,000"), (-1234, 0, "−1,234"), (425, -1, "42.5"), (5, -3, "0.005"),
    (1, 18, "1,000,000,000,000,000,000"), (1, 40, "1e40"),
  ])
  func figuresAreGrouped(mantissa: Int64, exponent: Int, expected: String) {
    #expect(FigureText.grouped(ExactDecimal(mantissa, exponent: exponent)) == expected)
  }

  @Test func figuresSayHowTheyBoundTheTruth() {
    func text(_ low: Int64?, _ high: Int64?, _ bound: Bound, _ unit: String?) -> String {
      let value = Fact.Value(
        low: low.map { ExactDecimal($0) }, high: high.map { ExactDecimal($0) }, bound: bound,
        lastPlace: 0, raw: "raw")
      return FigureText.text(of: value, unit: unit)
    }
    #expect(text(57, nil, .over, "percent") == "> 57%")
    #expect(text(81, 81, .approximately, "percent") == "~81%")
    #expect(text(nil, 10, .exact, "percent") == "≤ 10%")
    #expect(text(4_000_000, 5_000_000, .exact, "units") == "4,000,000–5,000,000 units")
    #expect(text(61, 61, .exact, "persons") == "61 persons")
    #expect(text(20_250_115, 20_250_115, .exact, "date") == "raw")
  }
}
