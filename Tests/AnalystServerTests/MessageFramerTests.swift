import Testing

@testable import AnalystServer

@Suite struct MessageFramerTests {
  private func frames(_ pieces: [[UInt8]]) -> [MessageFramer.Frame] {
    var framer = MessageFramer()
    var frames: [MessageFramer.Frame] = []
    for piece in pieces {
      framer.append(piece)
      while let frame = framer.next() { frames.append(frame) }
    }
    return frames
  }

  private func frames(_ text: String) -> [MessageFramer.Frame] { frames([Array(text.utf8)]) }

  private func body(_ text: String) -> MessageFramer.Frame { .body(Array(text.utf8)) }

  @Test func everySplitGivesTheSameFrames() {
    let stream = Array(
      ("Content-Length: 9\r\n\r\n{\"€\":1}"
        + "content-length:2\r\nX-Odd: a:b\r\n\r\n[]"
        + "Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 0\r\n\r\n"
        + "Content-Length: 3\n\nabc").utf8)
    let expected = [body("{\"€\":1}"), body("[]"), body(""), body("abc")]
    #expect(frames([stream]) == expected)
    for split in stream.indices {
      #expect(frames([Array(stream[..<split]), Array(stream[split...])]) == expected)
    }
    #expect(frames(stream.map { [$0] }) == expected)
  }

  @Test(arguments: [
    "Content-Length: -5", "Content-Length: abc", "Content-Type: x",
    "Content-Length: 99999999999999999999", "Content-Length: 2000000000", "Content-Length:",
    "Content-Length: 1\r\nContent-Length: 2", "nonsense", "Content-Length: 0x10",
  ])
  func afterABadHeaderTheNextMessageIsRead(header: String) throws {
    let stream = Array("\(header)\r\n\r\nlost bytes Content-Length: 2\r\n\r\n{}".utf8)
    for split in [0, header.utf8.count + 4, stream.count - 9] {
      let found = frames([Array(stream[..<split]), Array(stream[split...])])
      try #require(found.count == 2)
      guard case .malformed = found[0] else {
        Issue.record("\(found[0])")
        continue
      }
      #expect(found[1] == body("{}"))
    }
  }

  @Test func anotherCharsetIsRefusedAndItsBodySkipped() throws {
    let found = frames(
      "Content-Length: 2\r\nContent-Type: a/b; charset=\"utf-16\"\r\n\r\n{}Content-Length: 1\r\n\r\n1"
    )
    try #require(found.count == 2)
    #expect(found[0] == .malformed("the charset is neither utf-8 nor utf8"))
    #expect(found[1] == body("1"))
  }

  @Test func aHeaderWithoutEndIsGivenUp() {
    let found = frames([
      [UInt8](repeating: 97, count: 70_000), Array("Content-Length: 1\r\n\r\n1".utf8),
    ])
    #expect(found.count == 2)
    #expect(found.last == body("1"))
  }

  @Test func manyMessagesInSmallPiecesAreAllRead() {
    let message = Array("Content-Length: 1000\r\n\r\n".utf8) + [UInt8](repeating: 32, count: 1000)
    var framer = MessageFramer()
    var count = 0
    for _ in 0..<500 {
      for start in stride(from: 0, to: message.count, by: 100) {
        framer.append(message[start..<min(start + 100, message.count)])
        while framer.next() != nil { count += 1 }
      }
    }
    #expect(count == 500)
  }
}
