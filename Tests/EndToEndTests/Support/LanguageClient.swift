import FoundationEssentials

@testable import AnalystServer

/// A client that talks to the program over pipes.
final class LanguageClient {
  /// The program.
  let process: ChildProcess
  private var lastIdentifier = 0
  private var unread: [JSONValue] = []

  /// Starts the program, with variables beside those of the tests.
  init(environment: [String: String] = [:]) throws {
    process = try ChildProcess(Places.program, ["--stdio"], environment: environment)
  }

  /// Sends a message.
  func send(_ message: JSONValue) async throws {
    let body = try JSONText.encode(message)
    try await process.send(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  /// Sends a notification.
  func notify(_ method: String, _ parameters: JSONValue) async throws {
    try await send(
      .object(["jsonrpc": .string("2.0"), "method": .string(method), "params": parameters]))
  }

  /// Sends a request and waits for its answer; what comes before stays to be read.
  func request(_ method: String, _ parameters: JSONValue = .null) async throws -> JSONValue {
    lastIdentifier += 1
    let identifier = JSONValue.integer(lastIdentifier)
    try await send(
      .object([
        "jsonrpc": .string("2.0"), "id": identifier, "method": .string(method),
        "params": parameters,
      ]))
    return try await next { $0["id"] == identifier }
  }

  /// Waits for a notification for which a condition holds.
  func notification(
    _ method: String, where isWanted: (JSONValue) -> Bool = { _ in true }
  ) async throws -> JSONValue {
    let message = try await next {
      $0["method"]?.stringValue == method && isWanted($0["params"] ?? .null)
    }
    return message["params"] ?? .null
  }

  /// Waits for a message for which a condition holds; the others stay in their order.
  func next(where isWanted: (JSONValue) -> Bool) async throws -> JSONValue {
    var index = 0
    while true {
      if index == unread.count { unread.append(try await readMessage()) }
      if isWanted(unread[index]) { return unread.remove(at: index) }
      index += 1
    }
  }

  private func readMessage() async throws -> JSONValue {
    var body: Range<Int>?
    let isThere = try await process.read { process in
      body = Self.body(in: process.output)
      return body != nil
    }
    guard isThere, let body else { throw ChildProcess.Failure.timedOut("the program has ended") }
    let message = try JSONDecoder().decode(
      JSONValue.self, from: Data(process.output[body]))
    process.dropOutput(body.upperBound)
    return message
  }

  /// Where the body of the first message lies, if it is there as a whole.
  private static func body(in bytes: [UInt8]) -> Range<Int>? {
    let separator = Array("\r\n\r\n".utf8)
    guard
      let end = bytes.indices.first(where: { bytes[$0...].starts(with: separator) })
    else { return nil }
    let header = String(decoding: bytes[..<end], as: UTF8.self)
    guard let length = header.split(separator: ": ").last.flatMap({ Int($0) }) else { return nil }
    let start = end + separator.count
    return start + length <= bytes.count ? start..<(start + length) : nil
  }
}

extension JSONValue {
  /// Reads JSON text.
  init(text: some StringProtocol) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// Whether this has everything that a pattern has; the string `…` stands for anything, and as the
  /// last element of an array for any number of elements.
  func matches(_ pattern: JSONValue) -> Bool {
    switch (pattern, self) {
    case (.string("…"), _): true
    case (.object(let wanted), .object(let members)):
      wanted.allSatisfy { key, value in members[key]?.matches(value) ?? false }
    case (.array(let wanted), .array(let elements)):
      if wanted.last == .string("…") {
        elements.count >= wanted.count - 1
          && zip(elements, wanted.dropLast()).allSatisfy { $0.matches($1) }
      } else {
        elements.count == wanted.count && zip(elements, wanted).allSatisfy { $0.matches($1) }
      }
    default: self == pattern
    }
  }
}
