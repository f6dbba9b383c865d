/// The numbers that settings put in the place of the usual thresholds of rules.
public struct Thresholds: Hashable, Sendable {
  private var numbers: [String: ExactDecimal] = [:]

  /// No other numbers than the usual ones.
  public init() {}

  /// The number of a threshold of a rule; nil where it is the usual one.
  public subscript(code: String, name: String) -> ExactDecimal? {
    get { numbers["\(code).\(name)"] }
    set { numbers["\(code).\(name)"] = newValue }
  }
}
