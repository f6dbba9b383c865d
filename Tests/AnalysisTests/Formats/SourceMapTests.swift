import Testing

@testable import Analysis

/// Checks a map against the text that it was made with: total, ascending, gap-free.
func expectSound(
  _ map: SourceMap, textCount: Int, sourceCount: Int, _ note: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var textEnd = 0
  var sourceEnd = 0
  for (number, segment) in map.segments.enumerated() {
    let next =
      number + 1 < map.segments.count ? Int(map.segments[number + 1].textStart) : textCount
    let isGapFree = Int(segment.textStart) == textEnd && next > textEnd
    let isAscending = Int(segment.sourceStart) >= sourceEnd
    if !isGapFree || !isAscending {
      Issue.record("\(note): \(map)", sourceLocation: sourceLocation)
    }
    if segment.kind == .verbatim, next - textEnd != Int(segment.sourceCount) {
      Issue.record("\(note): \(segment)", sourceLocation: sourceLocation)
    }
    textEnd = next
    sourceEnd = Int(segment.sourceStart) + Int(segment.sourceCount)
  }
  if map.textCount != textCount || textEnd != textCount || sourceEnd > sourceCount {
    Issue.record("\(note): \(map)", sourceLocation: sourceLocation)
  }
  var last = 0
  for offset in 0...textCount {
    let place = map.offset(of: offset)
    if place < last || place > sourceCount {
      Issue.record("\(note) at \(offset): \(place)", sourceLocation: sourceLocation)
    }
    last = place
  }
}

@Suite struct SourceMapTests {
  /// `One 2 &amp;   three`: a verbatim stretch, an entity, white space and something added.
  private static let mixed: SourceMap = {
    var map = SourceMap()
    map.append(source: ByteRange(3, 6), textCount: 3, kind: .verbatim)
    map.append(source: ByteRange(6, 8), textCount: 2, kind: .verbatim)
    map.append(source: ByteRange(10, 15), textCount: 1, kind: .entity)
    map.append(source: ByteRange(15, 18), textCount: 1, kind: .collapsed)
    map.append(source: ByteRange(20, 20), textCount: 2, kind: .synthetic)
    map.append(source: ByteRange(20, 25), textCount: 5, kind: .verbatim)
    return map
  }()

  @Test func stretchesThatContinueAreJoined() {
    #expect(Self.mixed.segments.map(\.textStart) == [0, 5, 6, 7, 9])
    #expect(
      Self.mixed.segments.map(\.kind) == [.verbatim, .entity, .collapsed, .synthetic, .verbatim])
    #expect(Self.mixed.textCount == 14)
    expectSound(Self.mixed, textCount: 14, sourceCount: 25, "mixed")
  }

  @Test func offsets() {
    let expected = [3, 4, 5, 6, 7, 10, 15, 20, 20, 20, 21, 22, 23, 24, 25]
    #expect((0...14).map(Self.mixed.offset) == expected)
    #expect(Self.mixed.offset(of: 99) == 25)
    #expect(SourceMap().offset(of: 4) == 0)
  }

  @Test func rangesRunFromTheFirstByteToTheLast() {
    let map = Self.mixed
    #expect(map.source(of: ByteRange(0, 5)) == ByteRange(3, 8))
    #expect(map.source(of: ByteRange(4, 6)) == ByteRange(7, 15))
    #expect(map.source(of: ByteRange(5, 6)) == ByteRange(10, 15))
    #expect(map.source(of: ByteRange(6, 7)) == ByteRange(15, 18))
    #expect(map.source(of: ByteRange(2, 11)) == ByteRange(5, 22))
    #expect(map.source(of: ByteRange(6, 6)) == ByteRange(15, 15))
    #expect(SourceMap().source(of: ByteRange(0, 3)) == ByteRange(0, 0))
  }

  /// On plain text every block is a stretch of the source, and what is left out is white space,
  /// marks of lists, rules and page numbers.
  @Test func plainTextsAgreeWithTheirSource() {
    var random = SplitMix(seed: 21)
    let pieces = [
      "\n", "\n", "\r\n", "\r", "\u{C}", " ", "   ", "\t", "\u{A0}", "2", "3", "12", "-", "--",
      "==",
      "|", "● | ", "• ", "* ", "Item 1. ", "Words of text", "é", "😀", "“", "$", "(14)",
      String(repeating: "long words ", count: 14),
    ]
    for _ in 0..<8_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      check(Array(text.utf8))
    }
  }

  @Test func anyBytesAgreeWithTheirSource() {
    var random = SplitMix(seed: 22)
    let bytes: [UInt8] = [
      0, 9, 10, 12, 13, 32, 45, 49, 50, 61, 65, 97, 124, 0xA0, 0xC2, 0xE2, 0x80, 0x97, 0x8F, 0xF0,
      0xFF,
    ]
    for _ in 0..<8_000 {
      let count = Int.random(in: 0...24, using: &random)
      check((0..<count).map { _ in bytes[Int.random(in: 0..<bytes.count, using: &random)] })
    }
  }

  @Test func theSampleFilingAgreesWithItsSource() {
    #expect(SampleTexts.filing.count > 19_000)
    check(SampleTexts.filing)
  }

  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let view = PlainReader.view(of: bytes)
    let note = String(decoding: bytes.prefix(400), as: UTF8.self).debugDescription
    expectSound(
      view.map, textCount: view.text.count, sourceCount: bytes.count, note,
      sourceLocation: sourceLocation)
    var covered = [Bool](repeating: false, count: bytes.count)
    var end = 0
    for block in view.blocks {
      let source = view.map.source(of: block.range)
      let isSame =
        source.end <= bytes.count
        && bytes[source.start..<source.end] == view.text[block.range.start..<block.range.end]
      if !isSame || block.range.start != end || block.range.isEmpty {
        Issue.record("\(note): \(block)", sourceLocation: sourceLocation)
      }
      // Oracle: byte for byte, through the offsets alone.
      for offset in block.range.start..<block.range.end {
        let place = view.map.offset(of: offset)
        if place >= bytes.count || bytes[place] != view.text[offset] || covered[place] {
          Issue.record("\(note) at \(offset)", sourceLocation: sourceLocation)
        } else {
          covered[place] = true
        }
      }
      end = block.range.end
    }
    if end != view.text.count { Issue.record("\(note)", sourceLocation: sourceLocation) }
    for range in view.furniture {
      for place in range.start..<range.end {
        if covered[place] { Issue.record("\(note): \(range)", sourceLocation: sourceLocation) }
        covered[place] = true
      }
    }
    // No letter is lost.
    for (place, byte) in bytes.enumerated() where ByteClass.isLetter(byte) && !covered[place] {
      Issue.record("\(note) loses \(place)", sourceLocation: sourceLocation)
    }
  }
}
