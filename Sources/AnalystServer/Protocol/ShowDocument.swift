/// The parameters of `window/showDocument`.
struct ShowDocumentParams: ServerRequest {
  static let method = "window/showDocument"
  /// The document.
  var uri: String
  /// Whether it is to be edited next.
  var takeFocus = true
  /// What is to be selected there.
  var selection: DocumentRange?
}
