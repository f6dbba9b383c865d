import Testing

@testable import Analysis

@Suite struct TokenVocabularyTests {
  /// The bytes of a file with all single bytes, in their order, and after them some tokens.
  static func file(_ tokens: [String]) -> [UInt8] {
    let singles = (0...255).map { [UInt8($0)] }
    let all = singles + tokens.map { Array($0.utf8) }
    let lines = all.enumerated().map { rank, token in "\(base64(token)) \(rank)\n" }
    return Array(lines.joined().utf8)
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }

  private func vocabulary(_ tokens: [String]) throws -> TokenVocabulary {
    try TokenVocabulary.read(Self.file(tokens))
  }

  private func expectCount(
    _ text: String, _ expected: Int, with tokens: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try vocabulary(tokens).tokenCount(of: text) == expected, "\(text)",
      sourceLocation: sourceLocation)
  }

  @Test func pairsOfTheLowestRankAreJoinedFirst() throws {
    try expectCount("", 0, with: [])
    try expectCount("cash", 4, with: [])
    try expectCount("cash", 1, with: ["cash"])
    // `as` comes before `ca`, so that `ca` can no longer be made.
    try expectCount("cash", 3, with: ["as", "ca", "sh"])
    try expectCount("cash", 2, with: ["ca", "sh", "as"])
    // A token that cannot be put together from others stands only for a whole piece.
    try expectCount("cash", 1, with: ["cash", "as"])
    try expectCount("cashes", 5, with: ["cash", "as"])
    // Of equal pairs the first is joined first.
    try expectCount("aaa", 2, with: ["aa"])
    try expectCount("aaaaa", 2, with: ["aa", "aaaa"])
    try expectCount("é", 1, with: ["é"])
    try expectCount("é", 2, with: [])
  }

  @Test func tokensNeverReachOverPieces() throws {
    try expectCount("net sales", 9, with: ["t s", "ts"])
    try expectCount("net sales", 2, with: ["net", " sales"])
    try expectCount("$48.3", 5, with: ["$48", "48."])
    // Three digits at most make a token, except where the whole number is one piece.
    try expectCount("1234", 2, with: ["123", "1234", "12"])
  }

  /// Joins pairs as the definition says, looking at all of them each time.
  private func naiveCount(_ piece: [UInt8], _ vocabulary: TokenVocabulary) -> Int {
    if vocabulary.rank(of: piece[...]) != nil { return 1 }
    var parts = piece.map { [$0] }
    while true {
      var best: (rank: UInt32, index: Int)?
      for index in parts.indices.dropLast() {
        let pair = parts[index] + parts[index + 1]
        guard let rank = vocabulary.rank(of: pair[...]), rank < best?.rank ?? .max else { continue }
        best = (rank, index)
      }
      guard let best else { return parts.count }
      parts[best.index] += parts.remove(at: best.index + 1)
    }
  }

  @Test func joiningIsThatOfTheDefinition() throws {
    var generator = SplitMix(seed: 7)
    for _ in 0..<60 {
      let letters = Array("abc".utf8)
      func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: lengths, using: &generator)).map { _ in
          letters[Int.random(in: letters.indices, using: &generator)]
        }
      }
      let tokens = Set((0..<20).map { _ in String(decoding: word(2...4), as: UTF8.self) })
      let vocabulary = try vocabulary(tokens.sorted().shuffled(using: &generator))
      for _ in 0..<40 {
        let piece = word(1...30)
        #expect(vocabulary.tokenCount(ofPiece: piece[...]) == naiveCount(piece, vocabulary))
      }
    }
  }

  @Test func aLongPieceTakesNoLongTime() throws {
    let vocabulary = try vocabulary(["aa", "aaaa", "aaaaaaaa"])
    #expect(vocabulary.tokenCount(of: String(repeating: "a", count: 1 << 16)) == 1 << 13)
  }

  @Test func aSummaryKeepsToItsBudgetByTheVocabulary() throws {
    // Every letter is a token: far fewer words fit in.
    let letters = try vocabulary([])
    let words = try vocabulary(
      FictionalFilings.maker.split(separator: " ").reduce(into: Set<String>()) {
        $0.insert(" " + $1)
      }.sorted())
    for vocabulary in [letters, words] {
      var settings = AnalysisSettings()
      settings.summary.vocabulary = vocabulary
      settings.tokenBudget = 300
      let summary = Analyzer(settings: settings).analyze(TextBuffer(FictionalFilings.maker)).summary
      #expect(!summary.sentences.isEmpty)
      #expect(summary.tokenCount == vocabulary.tokenCount(of: summary.text))
      #expect(summary.tokenCount <= 300)
    }
  }

  private func expectProblem(
    _ text: String, _ line: Int?, _ words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      _ = try TokenVocabulary.read(Array(text.utf8))
      Issue.record("\(text) was read", sourceLocation: sourceLocation)
    } catch {
      #expect(error.line == line, sourceLocation: sourceLocation)
      #expect(error.reason.contains(words), "\(error)", sourceLocation: sourceLocation)
    }
  }

  @Test func whatIsNoVocabularyIsSaid() throws {
    expectProblem("", nil, "no token")
    expectProblem("\n\n", nil, "no token")
    expectProblem("IQ== 0\nIg==\n", 2, "expected")
    expectProblem("IQ== 0\nIg== 1 2\n", 2, "expected")
    expectProblem("IQ== 0\n?Q== 1\n", 2, "base64")
    expectProblem("IQ 0\n", 1, "base64")
    expectProblem("=Q== 0\n", 1, "base64")
    expectProblem("==== 0\n", 1, "base64")
    for rank in ["-1", "1.5", "x", "9999999999", "99999999999999999999"] {
      expectProblem("IQ== \(rank)\n", 1, "rank")
    }
    expectProblem("IQ== 0\nIg== 0\n", 2, "second time")
    expectProblem("IQ== 0\nIQ== 1\n", nil, "twice")
    expectProblem("IQ== 0\n", nil, "255 of the 256")
    expectProblem(#"{"model": {"type": "BPE", "vocab": {}}}"#, 1, "expected")
    let whole = Self.file(["cash", " flow"])
    #expect(try TokenVocabulary.read(whole).count == 258)
    let windows = whole.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try TokenVocabulary.read(windows).count == 258)
    // Cut off anywhere, or with any byte changed, it is read or refused.
    var generator = SplitMix(seed: 3)
    for _ in 0..<200 {
      var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
      if let index = bytes.indices.randomElement(using: &generator) {
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      let read = try? TokenVocabulary.read(bytes)
      #expect(read.map { $0.tokenCount(of: "cash flow") > 0 } ?? true)
    }
  }
}

@Suite struct PieceSplitTests {
  private func pieces(_ text: String, _ split: PieceSplit) -> [String] {
    let pieces = PieceText(text)
    var result: [String] = []
    var start = 0
    while start < pieces.count {
      let end = split.end(ofPieceAt: start, in: pieces)
      result.append(String(decoding: pieces.utf8(start..<end), as: UTF8.self))
      start = end
    }
    #expect(result.joined() == text)
    return result
  }

  /// Texts with `|` where they are cut, under each way of splitting.
  @Test(arguments: [
    (
      "Net sales were $1,234,567.", "Net| sales| were| $|1|,|234|,|567|.",
      "Net| sales| were| $|1|,|234|,|567|.", "Net| sales| were| $|1|,|234|,|567|."
    ),
    ("in 20231 (a)", "in| 20231| (|a|)", "in| |202|31| (|a|)", "in| |202|31| (|a|)"),
    ("it's WE'LL", "it|'s| WE|'|LL", "it|'s| WE|'LL", "it's| WE'LL"),
    ("HTMLReader eBay", "HTMLReader| eBay", "HTMLReader| eBay", "HTMLReader| e|Bay"),
    ("a  b   c", "a| | b|  | c", "a| | b|  | c", "a| | b|  | c"),
    ("a \n\n  b ", "a| \n\n | b| ", "a| \n\n| | b| ", "a| \n\n| | b| "),
    ("end.\n/x -/\n y", "end|.|\n|/|x| -/|\n| y", "end|.\n|/x| -/\n| y", "end|.\n/|x| -/\n| y"),
    ("(loss) “né” ¾%", "(|loss|)| “|né|”| ¾|%", "(loss|)| “|né|”| |¾|%", "(loss|)| “|né|”| |¾|%"),
    ("e\u{301}a 中文x", "e|\u{301}|a| 中文x", "e|\u{301}a| 中文x", "e\u{301}a| 中文x"),
    ("don't DON'T 'S", "don|'t| DON|'|T| '|S", "don|'t| DON|'T| '|S", "don't| DON'T| '|S"),
  ])
  func textsAreCutAsTheTokenizersCutThem(
    text: String, r50k: String, cl100k: String, o200k: String
  ) {
    for (split, expected) in [
      (PieceSplit.r50k, r50k), (.cl100k, cl100k), (.o200k, o200k),
    ] {
      #expect(pieces(text, split).joined(separator: "|") == expected, "\(split)")
    }
  }
}
