/// What the program calls itself.
enum Product {
  /// The name of the program.
  static let name = "analyst-server"
  /// The version, as in `analyst-server --version` and in the answer to `initialize`.
  static let version = ServerVersion.current
}
