/// Machine-readable data of a finding: what JSON can say, with exact numbers and ordered keys.
public enum DataValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(ExactDecimal)
  case string(String)
  case array([DataValue])
  case object([Entry])

  /// One key of an object with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: DataValue

    /// Creates an entry.
    public init(_ key: String, _ value: DataValue) {
      self.key = key
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ value: Int) -> DataValue { .number(ExactDecimal(Int64(value))) }

  /// The string, or null where there is none.
  public static func optional(_ value: String?) -> DataValue { value.map { .string($0) } ?? .null }
}
