/// The parameters of `window/logMessage`.
struct LogMessageParams: ServerNotification {
  static let method = "window/logMessage"

  /// How much a message matters.
  enum Kind: Int, Codable, Sendable {
    case error = 1
    case warning, info, log
  }

  /// How much the message matters.
  var type: Kind
  /// The message.
  var message: String
}
