import Testing

@testable import AnalystServer

/// The exchanges of protocol.md, replayed with the program.
@Suite struct ProtocolExchangeTests {
  private struct Message {
    var isSent: Bool
    var text: String
  }

  /// The exchanges in order, each a list of messages.
  private static func exchanges() throws -> [[Message]] {
    let bytes = try Places.contents(of: Places.package + "/protocol.md")
    var exchanges: [[Message]] = []
    var isMarked = false
    var isInside = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line == "<!-- exchange -->" {
        isMarked = true
      } else if line.hasPrefix("```") {
        isInside = isMarked && !isInside
        if isInside { exchanges.append([]) }
        isMarked = isInside
      } else if isInside, let arrow = line.first, arrow == "→" || arrow == "←" {
        exchanges[exchanges.count - 1].append(
          Message(isSent: arrow == "→", text: String(line.dropFirst())))
      } else if isInside, let last = exchanges.last?.indices.last {
        exchanges[exchanges.count - 1][last].text += line
      }
    }
    return exchanges
  }

  /// An exchange that does not initialize the server itself goes on from the opening.
  private static func whole(_ exchange: [Message], after opening: [Message]) -> [Message] {
    exchange.first?.text.contains(#""method": "initialize""#) == true
      ? exchange : opening + exchange
  }

  /// A message about filings in a folder, for filings in another one.
  private static func moved(_ text: String, to folder: String) -> String {
    [
      ("file:///filings", "file://\(folder)"),
      ("file%3A%2F%2F%2Ffilings", PercentEncoding.encoded("file://\(folder)")),
    ].reduce(text) { text, names in
      text.split(separator: names.0, omittingEmptySubsequences: false).joined(separator: names.1)
    }
  }

  @Test(.timeLimit(.minutes(15))) func exchangesHappenAsWritten() async throws {
    let exchanges = try Self.exchanges()
    #expect(exchanges.count >= 5)
    let opening = try #require(exchanges.first)
    for exchange in exchanges.dropFirst().map({ Self.whole($0, after: opening) }) {
      // Suppressions and pages are really written, so the filings lie in a folder of their own.
      let folder = try TemporaryFolder()
      let client = try LanguageClient(environment: ["XDG_CACHE_HOME": folder.path])
      for message in exchange {
        let text = Self.moved(message.text, to: folder.path)
        let json = try JSONValue(text: text)
        if message.isSent {
          try await client.send(json)
        } else {
          // An answer to the same request that differs is what went wrong: no other will come.
          let found = try await client.next {
            $0.matches(json) || $0["method"] == nil && $0["id"] != nil && $0["id"] == json["id"]
          }
          #expect(found.matches(json), "\(message.text)\nbut\n\(found)")
        }
      }
    }
  }
}
