/// Something an analyst would mark or an auditor would tick.
public struct Finding: Hashable, Sendable {
  /// How much it matters; raw values are those of the Language Server Protocol.
  public enum Severity: Int, Hashable, Sendable, CaseIterable, Comparable {
    case error = 1
    case warning
    case information
    case hint

    /// Orders the most severe first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }

    /// The word used in output: `error`, `warning`, `information` or `hint`.
    public var name: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .information: "information"
      case .hint: "hint"
      }
    }
  }

  /// A wording for a person; rules declare theirs in extensions of this type.
  public struct Message: Hashable, Sendable, CustomStringConvertible {
    /// The text.
    public let text: String

    /// Wraps a text.
    public init(_ text: String) { self.text = text }

    /// The text.
    public var description: String { text }
  }

  /// Another place that belongs to the finding.
  public struct Related: Hashable, Sendable {
    /// The place, in bytes of the source.
    public let range: ByteRange
    /// What is there.
    public let message: String

    /// Creates a related place.
    public init(range: ByteRange, message: String) {
      self.range = range
      self.message = message
    }
  }

  /// The kebab-case code of the rule.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// The words it is about, in bytes of the source.
  public let range: ByteRange
  /// What is said about them.
  public let message: Message
  /// Further places.
  public let related: [Related]
  /// Machine-readable data.
  public let data: DataValue

  /// Creates a finding.
  public init(
    code: String, severity: Severity, range: ByteRange, message: Message,
    related: [Related] = [], data: DataValue = .object([])
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.related = related
    self.data = data
  }
}
