/// A rule that reads one table at a time; its results are kept with the table.
protocol TableCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// What the rule finds in a table, whatever stands around it.
  static func findings(in grid: NumericGrid) -> [TableFinding]
}

/// A finding of a ``TableCheck``, with rows counted from the start of its table.
struct TableFinding: Sendable, Hashable {
  /// Another place of the table that belongs to the finding.
  struct Related: Sendable, Hashable {
    /// The place.
    let place: NumericGrid.Place
    /// What is there.
    let message: String
  }

  /// The code of the rule.
  let code: String
  /// How much it matters.
  let severity: Finding.Severity
  /// The figure it is about.
  let place: NumericGrid.Place
  /// What is said about it.
  let message: Finding.Message
  /// The figures it was compared with.
  let related: [Related]
  /// Machine-readable data.
  let data: DataValue
}

extension TableFinding {
  /// The finding with its places in the source; `blocks` are the blocks of the table's rows.
  func finding(in filing: FilingFacts, blocks: [Int]) -> Finding? {
    func range(_ place: NumericGrid.Place) -> ByteRange? {
      guard blocks.indices.contains(place.row) else { return nil }
      return filing.sourceRange(place.tokens, inBlock: blocks[place.row])
    }
    guard let found = range(place) else { return nil }
    return Finding(
      code: code, severity: severity, range: found, message: message,
      related: related.compactMap { other in
        range(other.place).map { Finding.Related(range: $0, message: other.message) }
      }, data: data)
  }
}
