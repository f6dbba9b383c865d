/// Figures as whole numbers of one unit, laid out so that sums over lines can be tried in every lane.
///
/// Adding up a column, lines are rows and lanes are columns; adding across, the other way round.
struct SumMatrix {
  /// What stands where a line meets a lane.
  struct Entry {
    /// What is known of it.
    enum State { case none, unknown, figure }

    /// What is known of it.
    var state = State.none
    /// Twice the number, in units of the finest place of its lane.
    var doubled = 0
    /// Twice half a unit of the last digit shown: how far rounding may have moved ``doubled``.
    var tolerance = 0
  }

  /// How the lines above make up a total.
  enum Mode: Sendable { case sum, difference }

  /// What a lane says of a supposed total.
  enum Verdict: Equatable {
    /// There is nothing to compare.
    case silent
    /// The figures tie; `digits` says how unlikely that would be by chance, as a power of ten.
    case ties(digits: Int)
    /// The figures do not tie.
    case fails
  }

  /// The number of lines.
  let lineCount: Int
  /// The number of lanes.
  let laneCount: Int
  private var entries: [Entry]

  /// The greatest number that is added up, in units of its lane; larger ones count as unknown.
  private static let limit: Int128 = 1_000_000_000_000_000

  /// Creates an empty matrix.
  init(lineCount: Int, laneCount: Int) {
    self.lineCount = lineCount
    self.laneCount = laneCount
    entries = Array(repeating: Entry(), count: lineCount * laneCount)
  }

  /// The entry of a line in a lane.
  subscript(line: Int, lane: Int) -> Entry {
    get { entries[line * laneCount + lane] }
    set { entries[line * laneCount + lane] = newValue }
  }

  /// Puts in what a table holds; `finest` is the place that the numbers of the lane are counted in.
  mutating func set(_ line: Int, _ lane: Int, to entry: NumericGrid.Entry, finest: Int) {
    switch entry {
    case .none: break
    case .text: self[line, lane].state = .unknown
    case .figure(let figure):
      guard let wide = figure.number.wideMantissa(at: finest), abs(wide) < Self.limit,
        figure.lastPlace - finest <= 9, figure.lastPlace >= finest
      else {
        self[line, lane].state = .unknown
        return
      }
      var unit = 1
      for _ in finest..<figure.lastPlace { unit *= 10 }
      self[line, lane] = Entry(state: .figure, doubled: 2 * Int(wide), tolerance: unit)
    }
  }

  // MARK: Trying totals

  /// A running sum over lines, lane by lane.
  struct Running {
    fileprivate var sums: [Int]
    fileprivate var tolerances: [Int]
    fileprivate var largest: [Int]
    fileprivate var counts: [Int]
    fileprivate var unknown: [Bool]
    /// The number of lines taken in.
    fileprivate(set) var lineCount = 0

    /// Starts with nothing.
    init(laneCount: Int) {
      sums = Array(repeating: 0, count: laneCount)
      tolerances = sums
      largest = sums
      counts = sums
      unknown = Array(repeating: false, count: laneCount)
    }
  }

  /// Takes one more line into a running sum.
  func add(_ line: Int, to running: inout Running) {
    running.lineCount += 1
    for lane in 0..<laneCount {
      let entry = self[line, lane]
      switch entry.state {
      case .none: break
      case .unknown: running.unknown[lane] = true
      case .figure:
        running.sums[lane] += entry.doubled
        running.tolerances[lane] += entry.tolerance
        running.largest[lane] = max(running.largest[lane], abs(entry.doubled))
        if entry.doubled != 0 { running.counts[lane] += 1 }
      }
    }
  }

  /// What each lane says of a total that the lines taken in add up to, or of one that is `first`
  /// less those lines.
  func verdict(
    on total: Int, first: Int?, running: Running, lane: Int
  ) -> Verdict {
    let stated = self[total, lane]
    guard stated.state == .figure, !running.unknown[lane] else { return .silent }
    var sum = running.sums[lane]
    var tolerance = running.tolerances[lane]
    var largest = running.largest[lane]
    var count = running.counts[lane]
    if let first {
      let entry = self[first, lane]
      guard entry.state == .figure else { return .silent }
      sum = entry.doubled - sum
      tolerance += entry.tolerance
      largest = max(largest, abs(entry.doubled))
      if entry.doubled != 0 { count += 1 }
    }
    guard count > 0 || stated.doubled != 0 else { return .silent }
    tolerance += stated.tolerance
    guard abs(sum - stated.doubled) <= tolerance else { return .fails }
    return .ties(digits: count >= 2 ? Self.digits(of: largest / max(tolerance, 1)) : 0)
  }

  /// The number of decimal digits less one: 3 for 1,000.
  static func digits(of number: Int) -> Int {
    var digits = 0
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}
