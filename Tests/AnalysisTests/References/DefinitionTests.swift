import Testing

@testable import Analysis

@Suite struct DefinitionTests {
  @Test func bracketsDefine() {
    expectDefinitions(
      "Torvale Foods, Inc. (“Torvale”) makes oat milk.", ["Torvale = Torvale Foods, Inc."])
    expectDefinitions(
      "We signed a supply agreement with a mill (the “Mill Agreement”) in May.",
      ["Mill Agreement = ?"])
    expectDefinitions(
      "Oat Holdings LLC (“Holdings” or the “Lender”) lent us money.",
      ["Holdings = ?", "Lender = ?"])
    expectDefinitions("The sale (and included “in box”, as the case may be) is over.", [])
    expectDefinitions("We use oats (“we” and “us”) daily.", [])
  }

  @Test func shortFormsStandForTheirWords() {
    expectDefinitions(
      "We sell to original equipment manufacturers (OEMs) and grocers.",
      ["OEMs = original equipment manufacturers"])
    expectDefinitions(
      "We use the last-in, first-out (LIFO) method and research and development (“R&D”).",
      ["LIFO = last-in, first-out", "R&D = research and development"])
    expectDefinitions(
      "Filings with the Securities and Exchange Commission, or the SEC, are public.",
      ["SEC = Securities and Exchange Commission"])
    expectDefinitions(
      "Boats carry a very high frequency radio, or VHF radio, for voice.",
      ["VHF = very high frequency"])
    expectDefinitions("Our plants (USA) and a mill (BARRE) are old.", [])
  }

  @Test func appositionsDefine() {
    expectDefinitions(
      "We license patents of Kestermann Funktechnik AG, or Kestermann.",
      ["Kestermann = Kestermann Funktechnik AG"])
    expectDefinitions(
      "We file under the Securities Exchange Act of 1934, or the Exchange Act, each year.",
      ["Exchange Act = ?"])
    expectDefinitions("We sell to Pellworth, or Bluegannet, or anyone.", [])
  }

  @Test func sentencesDefine() {
    expectDefinitions(
      "The terms “we,” “us,” “our,” “Company” and “Torvale” refer to Torvale Foods, Inc. and its owners.",
      ["Company = Torvale Foods, Inc.", "Torvale = Torvale Foods, Inc."])
    expectDefinitions(
      "The agreement, hereinafter referred to as the “Plan”, was signed.", ["Plan = ?"])
    expectDefinitions("He said “Oats” and refers to grain.", [])
  }

  /// The uses of a term in a paragraph, each with the words around it.
  private func uses(of name: String, in paragraph: String) -> [String] {
    let filing = filing(paragraph)
    let term = filing.references().terms.first { $0.name == name }
    return term?.uses.map { use in
      let end = min(use.end + 6, filing.buffer.count)
      return filing.visibleText(of: ByteRange(use.start, end))
    } ?? []
  }

  @Test func usesAreFoundInTheSpellingOfTheTerm() {
    #expect(
      uses(
        of: "OEMs",
        in:
          "Original equipment manufacturers (OEMs) order oats. An OEM paid. OEMs pay. The oems pay."
      )
        == ["OEM paid.", "OEMs pay."])
    #expect(
      uses(
        of: "IT",
        in: "Our information technology (IT) is old. It works, it does. IT costs money.")
        == ["IT costs"])
    #expect(
      uses(
        of: "Agent",
        in: "A trader (the “Agent”) buys oats. The Agent is paid. Our Travel Agent Club is not it.")
        == ["Agent is pa"])
  }

  @Test func namesOfPartiesAreTermsToo() throws {
    let filing = filing(
      "We are stocked by three chains, namely Pellworth Marine Supply, Bluegannet Chandlers and "
        + "Deepmere Outfitters. Deepmere Outfitters pays late.",
      "Torvale Foods, Inc. (“Torvale”) is old. Torvale sells oats.")
    let references = filing.references()
    let torvale = try #require(references.terms.first { $0.name == "Torvale" })
    #expect(torvale.uses.count == 1)
    #expect(torvale.definition(at: 0)?.expansion == "Torvale Foods, Inc.")
    for mention in references.mentions {
      let found = try #require(references.term(at: mention.range.start + 1))
      #expect(found.range.contains(mention.range) || mention.range.contains(found.range))
    }
  }

  @Test func reuseChangesNothing() {
    let first = filing("Torvale Foods, Inc. (“Torvale”) makes oats. See Item 7A.")
    var buffer = first.buffer
    buffer.apply(TextEdit(range: ByteRange(40, 40), replacement: Array(" See Note 2. ".utf8)))
    let reused = Analyzer().analyze(buffer, reusing: first).references()
    let fresh = Analyzer().analyze(buffer).references()
    #expect(reused.crossReferences == fresh.crossReferences)
    #expect(reused.terms == fresh.terms)
    #expect(reused.mentions == fresh.mentions)
  }
}
