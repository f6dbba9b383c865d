import Testing

@testable import Analysis

/// Checks where sentences end; `|` stands at each end but the last.
func expectSentences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let bytes = Array(marked.replacing("|", with: "").utf8)
  let tokens = Tokenizer.tokens(of: bytes.span)
  var shown = ""
  var start = 0
  for sentence in SentenceSplitter.sentences(of: tokens) {
    guard let first = sentence.tokens.first else { continue }
    let from = Int(tokens[first].start)
    shown += String(decoding: bytes[start..<from], as: UTF8.self) + (first > 0 ? "|" : "")
    start = from
  }
  shown += String(decoding: bytes[start...], as: UTF8.self)
  #expect(shown == marked, sourceLocation: sourceLocation)
}

@Suite struct SentenceSplitterTests {
  @Test func plainEnds() {
    expectSentences("We sell phones. |They are rugged. |Are they? |Yes!")
    expectSentences("It grew in 2022. |We sold more. |25,000 were sold.")
    expectSentences("It grew by 42%. |We sold more.")
    expectSentences("Revenue was $58 million. |In 2021, it was less.")
  }

  @Test func abbreviations() {
    expectSentences("Sonim Technologies, Inc. was incorporated in Delaware. |It is public.")
    expectSentences("We compete with Samsung Electronics Co. Ltd and others.")
    expectSentences("Mr. Smith and Dr. Jones joined. |The board met.")
    expectSentences("See No. 2 and Nos. 3 and 4. |See Fig. 5.")
    expectSentences("On Dec. 31, 2022 it ended. |On Jan. 1 it began.")
    expectSentences("Sonim Technologies, Inc. |The Company sells phones.")
    expectSentences("John F. Kennedy and J.P. Morgan met.")
    expectSentences("It uses parts, e.g. Chips, i.e. Silicon.")
    expectSentences("It had approx. 25 stores vs. 20 before.")
    expectSentences("Item 1. Business")
    expectSentences("at 5 p.m. Eastern Time. |The call ended.")
  }

  @Test func unitedStates() {
    expectSentences("imported to the U.S., for sale in the U.S. |Our devices and accessories")
    expectSentences("compliant with the U.S. Department of Commerce")
    expectSentences("in the U.S. and Canada. |In the U.S. |We sell")
    expectSentences("the three largest U.S. wireless carriers")
    expectSentences("the U.S. Of these")
  }

  @Test func stopsThatEndNothing() {
    expectSentences("and Samsung Electronics Co. Ltd, or Samsung. to the extent end users")
    expectSentences("paid $69.8 million and 5.5 percent")
    expectSentences("pay Ericsson (i) amounts per unit, and (ii) payments. |The end.")
    expectSentences("(i) we breach the agreement. (ii) in the event")
  }

  @Test func endsWithoutAStop() {
    expectSentences("can be found is ir.example.com |The information is not incorporated.")
    expectSentences("Our website is www.example.com. |The information")
  }

  @Test func quotesAndBrackets() {
    expectSentences("They said “we agree.” |The end.")
    expectSentences("(They said so.) |The end.")
    expectSentences("the terms “we,” “us” and “Sonim.” |“Agent” means")
    expectSentences("It ended. |(The rest follows.) |Done.")
  }

  @Test func missingSpaces() {
    expectSentences("It ended.|The next began.")
  }

  @Test func runInHeadings() {
    expectSentences("Construction. |We offer phones.")
    expectSentences(
      "● | Extra-loud audio. Produces 100+ dB.".replacing("| ", with: "").replacing(
        "audio. ", with: "audio. |"))
  }

  @Test func sentencesCoverAllTokens() {
    var random = SplitMix(seed: 9)
    let pieces = [
      "U.S.", "Inc", ".", "?", "The", "the", "We", "”", "“", "(", ")", "2", "a.com", "x",
    ]
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        if Bool.random(using: &random) { text += " " }
      }
      let tokens = Tokenizer.tokens(of: Array(text.utf8).span)
      var end = 0
      for sentence in SentenceSplitter.sentences(of: tokens) {
        if sentence.tokens.lowerBound != end || sentence.tokens.isEmpty { Issue.record("\(text)") }
        end = sentence.tokens.upperBound
      }
      if end != tokens.count { Issue.record("\(text)") }
    }
  }
}
