extension Analyzer {
  /// Makes the tables and patterns that an analysis otherwise makes when it first asks for them.
  ///
  /// Nothing changes but the time that the first analysis takes: while one thread reads a file,
  /// another can do this.
  public static func prepare() {
    _ = Analyzer().analyze(TextBuffer(sample.bytes))
  }

  /// A short filing that holds what most filings hold.
  static let sample: StaticString = """
    Item 1. Business

    We are a leading provider of pumps for water utilities in the United States. Our customers \
    include utilities and distributors, and we sell our products through retailers. In 2021 and \
    2020, our net revenues were $69.8 million and $54.6 million, respectively, an increase of 28%, \
    and our net loss was $3.2 million. Our top two customers accounted for approximately 41% and 12% \
    of our total revenues in 2021. The loss of any significant customer could adversely affect our \
    business. We depend on a limited number of suppliers and contract manufacturers in China, and \
    shipped 200,000 units under purchase orders.

    Competition

    Our markets are highly competitive and subject to regulations of the Environmental Protection \
    Agency (“EPA”). We have licensed patents under an agreement that expires in 2027. As of \
    December 31, 2021, we had 310 full-time employees, held 24 patents and had cash of $11.2 million. \
    We were founded in 1999, are headquartered in Austin, Texas, and have a credit facility of \
    $20 million. See Item 1A.
    """
}
