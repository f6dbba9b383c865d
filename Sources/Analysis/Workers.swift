/// Does pieces of work that do not depend on each other, perhaps at the same time.
public protocol Workers: Sendable {
  /// The results of so many pieces of work, in their order.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result]
}

/// Does one piece of work after the other.
public struct OneWorker: Workers {
  /// Creates a worker.
  public init() {}

  /// The results of so many pieces of work, in their order.
  public func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).map(work)
  }
}
