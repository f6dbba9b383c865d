/// What the table rules find in one table, whatever stands around it.
final class TableRecord: Sendable {
  /// The blocks of the rows.
  let rows: [BlockRecord]
  /// The findings.
  let findings: [TableFinding]

  /// Reads a table from the blocks of its rows.
  init(_ table: TextTable, rows: [BlockRecord], in view: TextView) {
    self.rows = rows
    let grid = NumericGrid(
      table, tokens: rows.map(\.analysis.structure.tokens),
      starts: table.rows.map { view.blocks[$0.block].range.start }, text: view.text)
    findings = CheckRegistry.findings(in: grid)
  }
}

/// The tables of one text with what is known of each.
struct TableRecords: Sendable {
  /// The tables, in the order of the text.
  var tables: [TextTable] = []
  /// What is known of each.
  var records: [TableRecord] = []
}

/// Takes over from the previous version what is known of tables that have not changed.
enum TableReuse {
  /// How many tables with the same rows are compared.
  private static let candidateLimit = 4

  /// What is known of tables of a view, in order.
  ///
  /// A table is taken over only where its rows are the same blocks, laid out alike.
  /// - Complexity: O(n) in the cells, and only changed tables are read.
  static func records(
    of tables: [TextTable], in view: TextView, blocks: [BlockRecord], previous: Filing?,
    _ workers: any Workers
  ) -> TableRecords {
    guard previous != nil else {
      let records = workers.mapSmall(tables.count) { number in
        let table = tables[number]
        return TableRecord(table, rows: table.rows.map { blocks[$0.block] }, in: view)
      }
      return TableRecords(tables: tables, records: records)
    }
    var known: [Int: [Int]] = [:]
    if let previous {
      for (number, record) in previous.tables.records.enumerated() {
        known[key(record.rows), default: []].append(number)
      }
    }
    let records = tables.map { table in
      let rows = table.rows.map { blocks[$0.block] }
      if let previous {
        for number in (known[key(rows)] ?? []).prefix(candidateLimit) {
          let record = previous.tables.records[number]
          let old = previous.tables.tables[number]
          if same(rows, record.rows), table.isLaidOut(like: old, in: view, previous.view) {
            return record
          }
        }
      }
      return TableRecord(table, rows: rows, in: view)
    }
    return TableRecords(tables: tables, records: records)
  }

  /// Equal for equal rows, and seldom for others.
  private static func key(_ rows: [BlockRecord]) -> Int {
    var hasher = Hasher()
    for row in rows { hasher.combine(ObjectIdentifier(row)) }
    return hasher.finalize()
  }

  private static func same(_ left: [BlockRecord], _ right: [BlockRecord]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 === $1 }
  }
}
