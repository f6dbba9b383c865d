/// Finds totals by what adds up: a total is known by lanes in which it ties, and only then can another
/// lane be said not to.
///
/// Lines are read from first to last. Of the lines so far, those that a found total has taken in are
/// replaced by that total, as on the tape of an adding machine.
struct SumSearch {
  /// A total that ties in some lanes and fails in others.
  struct Mismatch {
    /// The line of the total.
    let total: Int
    /// The lines that make it up, first to last.
    let addends: [Int]
    /// How they make it up.
    let mode: SumMatrix.Mode
    /// The lanes in which it ties.
    let tying: [Int]
    /// The lanes in which it does not.
    let failing: [Int]
    /// How unlikely the ties would be by chance, as a power of ten.
    let digits: Int
  }

  /// The least chance, as a power of ten, against a tie by accident for any lines; a house value.
  static let digitsForAny = 6
  /// The same for a line called a total that closes a section; a house value.
  static let digitsForTotal = 2
  /// The greatest number of lines that a total may take in; a house value.
  static let addendLimit = 80

  let matrix: SumMatrix
  /// The lines that are called totals.
  let totals: Set<Int>
  /// The lines before which a section begins.
  let sectionStarts: Set<Int>
  /// Lines that are left out.
  let ignored: Set<Int>

  /// What was found.
  private(set) var mismatches: [Mismatch] = []
  /// In how many totals each lane ties.
  private(set) var tieCounts: [Int]
  private var open: [Int] = []
  /// How many lines were open where a section began.
  private var starts: Set<Int> = [0]

  /// Prepares a search.
  init(_ matrix: SumMatrix, totals: Set<Int>, sectionStarts: Set<Int>, ignored: Set<Int> = []) {
    self.matrix = matrix
    self.totals = totals
    self.sectionStarts = sectionStarts
    self.ignored = ignored
    tieCounts = Array(repeating: 0, count: matrix.laneCount)
  }

  /// Reads all lines.
  /// - Complexity: O(n) in the entries, times ``addendLimit``.
  mutating func run() {
    for line in 0..<matrix.lineCount {
      if sectionStarts.contains(line) { starts.insert(open.count) }
      guard !ignored.contains(line) else { continue }
      if let found = best(for: line) { take(found) }
      open.append(line)
    }
  }

  private struct Candidate {
    var total: Int
    var count: Int
    var mode: SumMatrix.Mode
    var tying: [Int] = []
    var failing: [Int] = []
    var digits = 0
  }

  private mutating func take(_ found: Candidate) {
    let addends = Array(open.suffix(found.count))
    for lane in found.tying { tieCounts[lane] += 1 }
    if !found.failing.isEmpty {
      mismatches.append(
        Mismatch(
          total: found.total, addends: addends, mode: found.mode, tying: found.tying,
          failing: found.failing, digits: found.digits))
    }
    open.removeLast(found.count)
    starts = starts.filter { $0 < open.count }
    starts.insert(0)
    // What follows a total is a section of its own.
    starts.insert(open.count + 1)
  }

  private func best(for total: Int) -> Candidate? {
    var running = SumMatrix.Running(laneCount: matrix.laneCount)
    var best: Candidate?
    for count in 1...max(1, min(open.count, Self.addendLimit)) where count <= open.count {
      let line = open[open.count - count]
      if count >= 2 {
        consider(candidate(total, count, .difference, running, first: line), &best)
      }
      matrix.add(line, to: &running)
      if count >= 2 { consider(candidate(total, count, .sum, running, first: nil), &best) }
    }
    return best
  }

  private func consider(_ candidate: Candidate?, _ best: inout Candidate?) {
    guard let candidate else { return }
    guard let known = best else {
      best = candidate
      return
    }
    let isBetter =
      (candidate.failing.count, -candidate.digits) < (known.failing.count, -known.digits)
    if isBetter { best = candidate }
  }

  private func candidate(
    _ total: Int, _ count: Int, _ mode: SumMatrix.Mode, _ running: SumMatrix.Running, first: Int?
  ) -> Candidate? {
    var candidate = Candidate(total: total, count: count, mode: mode)
    for lane in 0..<matrix.laneCount {
      switch matrix.verdict(on: total, first: first, running: running, lane: lane) {
      case .silent: break
      case .fails:
        candidate.failing.append(lane)
        if candidate.failing.count > 1 + matrix.laneCount / 4 { return nil }
      case .ties(let digits):
        guard digits > 0 else { continue }
        candidate.tying.append(lane)
        candidate.digits += digits
      }
    }
    guard !candidate.tying.isEmpty else { return nil }
    guard candidate.failing.count <= 1 || candidate.tying.count >= 3 * candidate.failing.count
    else { return nil }
    let closesSection =
      totals.contains(total) && mode == .sum && starts.contains(open.count - count)
    let needed = closesSection ? Self.digitsForTotal : Self.digitsForAny
    return candidate.digits >= needed ? candidate : nil
  }
}
