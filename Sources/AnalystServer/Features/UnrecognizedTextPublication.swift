internal import Analysis

/// Says once that a text was not recognised as a filing.
enum UnrecognizedTextPublication: Publication {
  /// A log message, the first time that the text is no filing.
  static func notifications(
    for document: DocumentContext, memory: inout PublicationMemory
  ) -> [any ServerNotification] {
    guard document.filing.documentKind == .unknown, !memory.isUnrecognizedTold,
      SettingsPublication.diagnostics(ofOpen: document) == nil
    else { return [] }
    memory.isUnrecognizedTold = true
    let message = "\(document.uri) was not recognised as a company filing; nothing is reported."
    return [LogMessageParams(type: .info, message: message)]
  }
}
