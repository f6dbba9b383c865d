/// The parameters of `workspace/configuration`, for one section.
struct ConfigurationParams: ServerRequest {
  static let method = "workspace/configuration"
  /// What is asked for.
  var items: [Item]

  /// One section.
  struct Item: Encodable, Sendable {
    /// The name of the section.
    var section: String
  }

  /// Asks for one section.
  init(section: String) { items = [Item(section: section)] }
}

/// The parameters of `workspace/didChangeConfiguration`.
struct DidChangeConfigurationParams: Decodable, Sendable {
  /// The settings, if the client sends them.
  var settings: JSONValue?
}

/// The parameters of `workspace/didChangeWorkspaceFolders`.
struct DidChangeWorkspaceFoldersParams: Decodable, Sendable {
  /// What has changed.
  var event: Event

  /// What has changed.
  struct Event: Decodable, Sendable {
    /// Folders that were opened.
    var added: [WorkspaceFolder]?
    /// Folders that were closed.
    var removed: [WorkspaceFolder]?
  }
}

/// A folder that is open in the client.
struct WorkspaceFolder: Decodable, Sendable {
  /// The URI.
  var uri: String
}

/// The parameters of `client/registerCapability`.
struct RegistrationParams: ServerRequest {
  static let method = "client/registerCapability"
  /// What is registered.
  var registrations: [Registration]

  /// One method.
  struct Registration: Encodable, Sendable {
    /// The name of the registration.
    var id: String
    /// The method.
    var method: String
    /// What is wanted of it.
    var registerOptions: JSONValue

    /// News of files with some names.
    static func watchedFiles(_ names: [String]) -> Registration {
      let watchers = names.map { JSONValue.object(["globPattern": .string("**/\($0)")]) }
      return Registration(
        id: "analyst-settings-files", method: "workspace/didChangeWatchedFiles",
        registerOptions: .object(["watchers": .array(watchers)]))
    }

    /// News of the settings of a section.
    static func configuration(_ section: String) -> Registration {
      Registration(
        id: "analyst-settings", method: "workspace/didChangeConfiguration",
        registerOptions: .object(["section": .string(section)]))
    }
  }
}

/// The parameters of `window/showMessage`.
struct ShowMessageParams: ServerNotification {
  static let method = "window/showMessage"
  /// How much the message matters.
  var type: LogMessageParams.Kind
  /// The message.
  var message: String
}
