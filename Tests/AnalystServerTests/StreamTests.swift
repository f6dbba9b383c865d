import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import AnalystServer

extension BlockingTests {
  @Suite struct StreamTests {
    /// Reads what a pipe holds now.
    private func drain(_ descriptor: Int32) -> [UInt8] {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let watch = SystemCalls.Watch(descriptor, .reading)
      while SystemCalls.wait(for: [watch], milliseconds: 0) == [true],
        case .count(let count) = SystemCalls.read(descriptor, into: &chunk)
      {
        bytes += chunk[..<count]
      }
      return bytes
    }

    private func messages(in bytes: [UInt8]) -> [JSONValue] {
      var framer = MessageFramer()
      framer.append(bytes)
      var messages: [JSONValue] = []
      while let frame = framer.next() {
        guard case .body(let body) = frame, let message = try? JSONText.value(of: body) else {
          Issue.record("\(frame)")
          continue
        }
        messages.append(message)
      }
      return messages
    }

    private func frame(_ body: String) -> [UInt8] {
      Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    }

    @Test func aClientThatDoesNotReadHoldsNobodyUp() throws {
      SystemCalls.ignoreBrokenPipes()
      let pipe = try #require(SystemCalls.makePipe())
      defer { close(pipe.reading) }
      let writer = MessageWriter(descriptor: pipe.writing) {}
      let body = Array("\"\(String(repeating: "x", count: 300_000))\"".utf8)
      for _ in 0..<3 { writer.send(body) }
      #expect(writer.backlog > 800_000)
      var received: [UInt8] = []
      while writer.backlog > 0 {
        received += drain(pipe.reading)
        writer.flush()
      }
      received += drain(pipe.reading)
      #expect(messages(in: received).count == 3)
      close(pipe.writing)
    }

    @Test func aClientThatIsGoneIsNoticed() throws {
      SystemCalls.ignoreBrokenPipes()
      let pipe = try #require(SystemCalls.makePipe())
      let writer = MessageWriter(descriptor: pipe.writing) {}
      close(pipe.reading)
      writer.send(Array("{}".utf8))
      #expect(writer.isBroken)
      #expect(writer.backlog == 0)
      close(pipe.writing)
    }

    @Test(arguments: [true, false])
    func aSessionIsServedToTheEndOfItsInput(isShutDown: Bool) throws {
      let input = try #require(SystemCalls.makePipe())
      let output = try #require(SystemCalls.makePipe())
      var session = frame(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
      session += frame(
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"#
          + #"{"uri":"a:b","version":3,"text":"Nothing much."}}}"#)
      session += Array("Content-Length: x\r\n\r\n".utf8)
      session += frame(
        #"{"jsonrpc":"2.0","id":2,"method":"analyst/summary","params":{"textDocument":"#
          + #"{"uri":"a:b"}}}"#)
      if isShutDown {
        session += frame(#"{"jsonrpc":"2.0","id":3,"method":"shutdown"}"#)
        session += frame(#"{"jsonrpc":"2.0","method":"exit"}"#)
      }
      #expect(SystemCalls.write(input.writing, session[...]) == .count(session.count))
      close(input.writing)
      let loop = StreamLoop(
        input: input.reading, output: output.writing, grace: .seconds(60))
      #expect(loop.run() == (isShutDown ? 0 : 1))
      let messages = messages(in: drain(output.reading))
      for id in 1...(isShutDown ? 3 : 2) {
        #expect(messages.count { $0["id"] == .integer(id) } == 1)
      }
      #expect(messages.contains { $0["error", "code"] == -32700 && $0["id"] == .null })
      if !isShutDown {
        let published = messages.first { $0["method"] == "textDocument/publishDiagnostics" }
        #expect(published?["params", "version"] == 3)
      }
      for descriptor in [input.reading, output.reading, output.writing] { close(descriptor) }
    }
  }
}
