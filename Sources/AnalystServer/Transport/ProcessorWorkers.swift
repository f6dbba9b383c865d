internal import Analysis
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Shares work between the calling thread and as many tasks as there are other processors.
///
/// The calling thread never waits for a task that has not begun: when all processors are taken it
/// does all of the work itself.
struct ProcessorWorkers: Workers {
  /// The number of processors.
  static let processorCount = max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)

  /// The greatest number of threads that work at the same time.
  private let threadCount: Int

  /// Creates workers.
  init(threadCount: Int = Self.processorCount) { self.threadCount = threadCount }

  /// Has another processor, where there is one, make what analyses ask for at first.
  static func prepareAnalysis() {
    guard processorCount > 1 else { return }
    Task { Analyzer.prepare() }
  }

  /// The results of so many pieces of work, in their order.
  func map<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard threadCount > 1, count > 1 else { return (0..<count).map(work) }
    let pile = Pile(count, work)
    for _ in 1..<min(threadCount, count) { Task { pile.workOff() } }
    pile.workOff()
    return pile.waitForResults()
  }

  /// Pieces of work that several threads take from.
  private final class Pile<Result: Sendable>: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Result
    private let next = Atomic<Int>(0)
    private let results: Mutex<(done: Int, values: [Result?])>

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.work = work
      results = Mutex((0, Array(repeating: nil, count: count)))
    }

    /// Does pieces until none is left.
    func workOff() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = work(number)
        results.withLock {
          $0.values[number] = result
          $0.done += 1
        }
      }
    }

    /// Waits for the pieces that others have begun.
    func waitForResults() -> [Result] {
      while true {
        let values = results.withLock { $0.done == count ? $0.values : nil }
        guard let values else {
          sched_yield()
          continue
        }
        var all: [Result] = []
        all.reserveCapacity(count)
        for number in 0..<count {
          if let value = values[number] { all.append(value) }
        }
        return all
      }
    }
  }
}
