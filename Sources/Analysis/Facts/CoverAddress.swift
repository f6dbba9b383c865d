/// Finds the place in the address that a cover page gives as that of the principal executive offices.
enum CoverAddress {
  /// A city and its state.
  struct Place: Sendable, Equatable {
    /// The number of the block.
    let block: Int
    /// The tokens: `Denver, Colorado`.
    let tokens: Range<Int>
    /// The tokens of the state.
    let state: Range<Int>
  }

  private static let label = PhrasePattern(
    "address of (the)? (registrant 's)? principal executive (office|offices)")
  private static let states = WordSet(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
    wisconsin wyoming al ak az ar ca co ct de fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny
    nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
    """)
  private static let newStates = WordSet("hampshire jersey mexico york")
  private static let sides = WordSet("carolina dakota")
  /// Words that end the line of a street.
  private static let streets = WordSet(
    """
    street st avenue ave road rd drive dr boulevard blvd parkway pkwy place plaza suite ste floor lane way court
    highway hwy circle square center centre building bldg box broadway park north south east west
    """)
  private static let reach = 120
  private static let lines = 4

  /// The place above or before `(Address of principal executive offices)`.
  static func place(in blocks: [BlockAnalysis]) -> Place? {
    for block in blocks.indices.prefix(reach) {
      let tokens = blocks[block].structure.tokens
      guard tokens.count <= 400,
        let start = tokens.indices.first(where: { tokens[$0].word == "address" })
      else { continue }
      let sentence = SentenceReading(tokens: tokens, range: tokens.indices, values: [])
      guard label.match(sentence, at: start) != nil else { continue }
      if let found = last(in: tokens[..<start]) {
        return Place(block: block, tokens: found.place, state: found.state)
      }
      for above in (max(0, block - lines)..<block).reversed() {
        let tokens = blocks[above].structure.tokens
        guard tokens.count <= 60 else { break }
        if let found = last(in: tokens[...]) {
          return Place(block: above, tokens: found.place, state: found.state)
        }
      }
      return nil
    }
    return nil
  }

  /// The last `City, State 12345` among some tokens.
  private static func last(in tokens: ArraySlice<Token>)
    -> (place: Range<Int>, state: Range<Int>)?
  {
    for zip in tokens.indices.reversed() where isZipCode(tokens[zip]) {
      var end = zip
      while end > tokens.startIndex, tokens[end - 1].kind == .comma { end -= 1 }
      guard let state = state(endingAt: end, of: tokens) else { continue }
      var city = state
      while city > tokens.startIndex, tokens[city - 1].kind == .comma { city -= 1 }
      let cityEnd = city
      while city > tokens.startIndex, cityEnd - city < 3, isOfCity(tokens[city - 1]) { city -= 1 }
      guard city < cityEnd else { return nil }
      // A name of three words before which there is another may begin inside a street.
      if cityEnd - city == 3, city > tokens.startIndex, isOfCity(tokens[city - 1]) { return nil }
      return (city..<end, state..<end)
    }
    return nil
  }

  /// Where the name of a state begins that ends before a token.
  private static func state(endingAt end: Int, of tokens: ArraySlice<Token>) -> Int? {
    guard end > tokens.startIndex, tokens[end - 1].traits.contains(.capitalised) else { return nil }
    let word = tokens[end - 1].word
    if end - 1 > tokens.startIndex {
      let before = tokens[end - 2].word
      if newStates.contains(word) { return before == "new" ? end - 2 : nil }
      if sides.contains(word) { return before == "north" || before == "south" ? end - 2 : nil }
      if word == "virginia", before == "west" { return end - 2 }
    }
    return states.contains(word) ? end - 1 : nil
  }

  private static func isZipCode(_ token: Token) -> Bool {
    token.kind == .number && (token.length == 5 || token.length == 10)
  }

  private static func isOfCity(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.capitalised) && !token.traits.contains(.withDigit)
      && !streets.contains(token.word)
  }
}
