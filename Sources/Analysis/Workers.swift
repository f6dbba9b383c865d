/// Does pieces of work that do not depend on each other, perhaps at the same time.
public protocol Workers: Sendable {
  /// The results of so many pieces of work, in their order.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result]
}

extension Workers {
  /// The results of so many small pieces of work, which are shared where they are many.
  func mapSmall<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 16 else { return (0..<count).map(work) }
    let size = 8
    return map((count + size - 1) / size) { pile in
      (pile * size..<min(pile * size + size, count)).map(work)
    }.flatMap { $0 }
  }
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
