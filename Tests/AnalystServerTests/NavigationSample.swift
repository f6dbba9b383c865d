@testable import Analysis
@testable import AnalystServer

/// A filing of a fictional registrant that points to places of its own.
enum NavigationSample {
  /// The text: terms, a short form, cross references, figures of two years.
  static let text = """
    PART I

    Item 1. Business

    Overview

    Torvale Foods, Inc. (“Torvale”) makes oat milk. We sell to original equipment manufacturers \
    (OEMs) and to grocers. 😀 The OEMs order by phone. See Item 7A and www.torvale.example.

    For the years ended December 31, 2023 and 2022, our revenue was $48.3 million and \
    $41.9 million, respectively. We expect that Torvale will grow by 12%.

    PART II

    Item 7A. Quantitative and Qualitative Disclosures About Market Risk

    We do not hold derivatives (see Note 2), and no OEM owes us money in a foreign currency.

    Item 8. Financial Statements and Supplementary Data

    Note 2 – Leases

    We lease our plant in Barre from its former owner under an agreement of fifteen years.

    """

  /// A client with the text open, whose session really analyses it.
  static func client(_ capabilities: JSONValue = [:], _ text: String = text) -> TestClient {
    let client = TestClient(
      capabilities: capabilities, analysis: { Analyzer().analyze($0, reusing: $1) })
    client.open(TestClient.uri, text)
    return client
  }

  /// The position of some words, or of the end of them.
  static func position(of words: String, atEnd: Bool = false, last: Bool = false) -> JSONValue {
    var lines: [String] = text.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if last { lines.reverse() }
    for (index, line) in lines.enumerated() {
      guard let range = line.firstRange(of: words) else { continue }
      let column = line[..<(atEnd ? range.upperBound : range.lowerBound)].utf16.count
      return TestClient.position(last ? lines.count - 1 - index : index, column)
    }
    return nil
  }

  /// The range of some words.
  static func range(of words: String, last: Bool = false) -> JSONValue {
    [
      "start": position(of: words, last: last), "end": position(of: words, atEnd: true, last: last),
    ]
  }

  /// The parameters of a request about some words.
  static func parameters(_ words: String, last: Bool = false) -> JSONValue {
    [
      "textDocument": ["uri": .string(TestClient.uri)], "position": position(of: words, last: last),
    ]
  }

  /// The whole text.
  static let whole: JSONValue = [
    "start": TestClient.position(0, 0), "end": TestClient.position(1000, 0),
  ]
}
