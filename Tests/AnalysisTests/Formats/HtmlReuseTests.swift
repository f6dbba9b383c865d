import Testing

@testable import Analysis

/// The view of a document that was edited in a paragraph is the one that reading it gives.
@Suite struct HtmlReuseTests {
  private static let words =
    "The cooperative stores grain for its members and sells feed in four counties of the valley. "

  private static let document = """
    <html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><p><b>Item&nbsp;1. Business</b></p>
    <p>\(words)\(words)\(words)\(words)</p><p>Growers&#8217; boards &amp; agents.</p>
    <p><ix:nonNumeric name="a:Text" contextRef="c">\(words)\(words)<b>\(words)</b>\(words)
    <ix:nonFraction name="a:B" contextRef="c" unitRef="u">12</ix:nonFraction> silos &copy \(words)
    </ix:nonNumeric></p><hr><p>7</p><p align=center>Table of Contents</p>
    <table><tr><td>Item 3.</td><td><p>\(words)\(words)\(words)</p></td></tr>
    <tr><td>Net sales</td><td>$</td><td>12.4</td></tr><tr><td>Loss</td><td>(</td><td>3)</td></tr>
    </table><p>\(words)\(words)\(words) and \(words)and they</p><hr><p>8</p>
    <p>go on \(words)\(words)\(words)</p><ul><li>\(words)\(words)\(words)</li></ul>
    <p><b>\(words)\(words)\(words)</b></p><p>1<sup>st</sup> \(words)\(words)\(words)</p>
    <p><a href="#x">Table of Contents</a></p><p>\(words)\(words) the end</p></body></html>
    """

  private func expectSame(
    _ view: TextView, _ fresh: TextView, _ note: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isSame =
      view.text == fresh.text && view.map == fresh.map && view.blocks == fresh.blocks
      && view.furniture == fresh.furniture && view.tables == fresh.tables
      && view.tags == fresh.tags && view.inlineXBRL == fresh.inlineXBRL
      && view.freeBlocks == fresh.freeBlocks
    if !isSame { Issue.record("\(note)", sourceLocation: sourceLocation) }
  }

  @Test func everyPlaceOfADocument() {
    let old = Array(Self.document.utf8)
    let before = HtmlReader.view(of: old)
    var reused = 0
    for offset in 0...old.count {
      for (count, piece) in [(0, "q"), (1, ""), (0, " "), (3, "e, 7"), (0, "x".repeated(300))] {
        guard offset + count <= old.count else { continue }
        var bytes = old
        bytes.replaceSubrange(offset..<(offset + count), with: Array(piece.utf8))
        let fresh = HtmlReader.view(of: bytes)
        let view = HtmlReader.view(of: bytes, previous: (old, before))
        expectSame(view, fresh, "\(count) bytes at \(offset) become \(piece)")
        if HtmlReuse.view(of: bytes, old: old, before) != nil { reused += 1 }
      }
    }
    #expect(reused > old.count)
  }

  @Test func editsOneAfterTheOther() {
    var random = SplitMix(seed: 11)
    var bytes = Array(Self.document.utf8)
    var view = HtmlReader.view(of: bytes)
    let pieces = ["a", "ing", " ", ".", "", "<", "&", ";", "amp", "é", "\n", "</p>", "$5", "1A"]
    for round in 0..<600 {
      let old = bytes
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + ([0, 0, 1, 2, 40].randomElement(using: &random) ?? 0))
      let piece = pieces.randomElement(using: &random) ?? ""
      bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
      view = HtmlReader.view(of: bytes, previous: (old, view))
      expectSame(view, HtmlReader.view(of: bytes), "round \(round)")
      if round % 60 == 59 {
        bytes = Array(Self.document.utf8)
        view = HtmlReader.view(of: bytes)
      }
    }
  }

  @Test func whatMayChangeMoreIsReadAnew() {
    let old = Array(Self.document.utf8)
    let view = HtmlReader.view(of: old)
    guard let place = Self.document.utf8.firstIndex(of: UInt8(ascii: "T")) else { return }
    let start = Self.document.utf8.distance(from: Self.document.utf8.startIndex, to: place)
    for (piece, isReused) in [("s", true), ("<", false), ("&", false), ("  ", false), ("é", false)]
    {
      var bytes = old
      bytes.insert(contentsOf: Array(piece.utf8), at: start + 150)
      #expect((HtmlReuse.view(of: bytes, old: old, view) != nil) == isReused, "\(piece)")
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
