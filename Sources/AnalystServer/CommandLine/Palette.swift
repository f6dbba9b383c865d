internal import Analysis

/// Colours text for a terminal, or leaves it alone.
struct Palette: Sendable {
  /// What is said with a colour.
  enum Role: Sendable {
    case heading, muted, error, warning, information, hint, mark

    fileprivate var code: String {
      switch self {
      case .heading: "1"
      case .muted: "2"
      case .error: "1;31"
      case .warning: "1;33"
      case .information: "1;36"
      case .hint: "1;34"
      case .mark: "1;32"
      }
    }
  }

  /// Whether colours are used at all.
  let isColored: Bool

  /// The text in the colour of a role.
  func paint(_ text: String, _ role: Role) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
  }

  /// The role of a severity.
  static func role(of severity: Finding.Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }
}
