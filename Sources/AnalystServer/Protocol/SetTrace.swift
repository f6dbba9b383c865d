/// How much the server logs of its own work.
enum TraceValue: String, Codable, Sendable {
  case off, messages, verbose

  /// Reads a value; an unknown one is `off`.
  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = TraceValue(rawValue: text == "compact" ? "messages" : text) ?? .off
  }
}

/// The parameters of `$/setTrace`.
struct SetTraceParams: Decodable, Sendable {
  /// How much is logged from now on.
  var value: TraceValue
}

/// The parameters of `$/logTrace`.
struct LogTraceParams: ServerNotification {
  static let method = "$/logTrace"
  /// What was done and how long it took.
  var message: String
  /// More of it, if the trace is verbose.
  var verbose: String?
}
