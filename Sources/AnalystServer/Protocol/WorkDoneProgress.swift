/// The parameters of `window/workDoneProgress/create`.
struct WorkDoneProgressCreate: ServerRequest {
  static let method = "window/workDoneProgress/create"
  /// The name of the work.
  var token: String
}

/// The parameters of `$/progress`, as far as the server reports on its own work.
struct ProgressParams: ServerNotification {
  static let method = "$/progress"

  /// What is told of the work.
  struct Value: Encodable, Hashable, Sendable {
    /// `begin`, `report` or `end`.
    var kind: String
    /// What is done; when it begins.
    var title: String?
    /// Whether it can be given up; when it begins.
    var cancellable: Bool?
    /// More of it.
    var message: String?
    /// How much of it is done, in percent.
    var percentage: Int?
  }

  /// The name of the work.
  var token: RequestID
  /// What is told of it.
  var value: Value
}

/// The parameters of `window/workDoneProgress/cancel`.
struct WorkDoneProgressCancelParams: Decodable, Sendable {
  /// The name of the work.
  var token: RequestID
}
