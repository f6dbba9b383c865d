/// Finds a rate of growth that the amounts beside it cannot give.
///
/// Every figure is taken for the interval that its digits and hedges allow.
///
/// *Finds*: “increased 12% to $58.0 million from $42.0 million”; a change of “8%” in a column whose
/// other rates follow from the amounts beside them.
/// *Passes*: rates that overlap what the amounts give; growth from zero or a loss; percentage points,
/// growth at constant currency and rates of parts of the amounts.
/// *Reads*: the words and values of a sentence, and the grid of figures of a table.
enum GrowthMismatch: TieOutCheck {
  static let info = CheckInfo(
    code: "growth-mismatch", severity: .error,
    summary: "A stated rate of growth is not what the stated amounts give.",
    authority: "XBRL Calculations 1.1 (intervals of rounded figures)")

  static func findings(in grid: NumericGrid) -> [TableFinding] {
    PercentColumns.mismatches(of: .growth, in: grid).map { mismatch in
      mismatch.finding(of: info, message: .growth(mismatch))
    }
  }

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    block.structure.sentences.flatMap { sentence in
      GrowthClaims.mismatches(in: block, sentence.tokens).map { mismatch in
        BlockFinding(
          code: info.code, severity: mismatch.isCapped ? .warning : info.severity,
          tokens: mismatch.rate.tokens, message: .growth(mismatch),
          related: mismatch.related,
          data: .object([
            .init("relation", .string(TableMismatch.Relation.growth.rawValue)),
            .init("stated", .ends(of: mismatch.stated)),
            .init("computed", .ends(of: mismatch.computed)),
            .init("value", .optional(mismatch.rate.nominal)),
            .init(
              "terms", .array([.optional(mismatch.new.nominal), .optional(mismatch.old.nominal)])),
            .init("ties", .integer(0)),
          ]))
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func growth(_ mismatch: TableMismatch) -> Finding.Message {
    let unit = "%"
    return Finding.Message(
      """
      \(TieOutWording.number(mismatch.stated)) allows \
      \(TieOutWording.range(mismatch.statedInterval, unit: unit)), but the amounts beside it give \
      \(TieOutWording.range(mismatch.computedInterval, unit: unit)). The same columns tie in \
      \(mismatch.tieCount) other rows.
      """)
  }

  fileprivate static func growth(_ mismatch: GrowthClaims.Mismatch) -> Finding.Message {
    Finding.Message(
      """
      The stated rate allows \(TieOutWording.range(mismatch.stated, unit: "%")), but from \
      \(TieOutWording.amount(mismatch.old)) to \(TieOutWording.amount(mismatch.new)) it is \
      \(TieOutWording.range(mismatch.computed, unit: "%")).
      """)
  }
}
