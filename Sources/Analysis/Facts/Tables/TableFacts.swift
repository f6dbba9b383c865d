/// Finds facts in tables: totals of the registrant by their row labels, shares by what the table is about.
struct TableFacts: Sendable {
  /// Reads so many tables, each by its number, perhaps at the same time.
  typealias Sharing = (Int, @escaping @Sendable (Int) -> [Entry]) -> [[Entry]]

  /// A figure of a table with what it is.
  struct Entry: Sendable, Hashable {
    var kind: FactKind
    var figure: TableReading.Figure
    /// The block that the figure stands in.
    var block: Int
    /// The words that tell what it is the figure of.
    var label: TableReading.Label
    var period: Period?
    /// The power of ten that the caption scales money by.
    var scale: Int
    var dimension: Fact.Dimension?
    /// Whether the label is the subject of the fact.
    var isSubjectLabel: Bool
    /// The lines above that the label goes on from.
    var wrapped: [TableReading.Label] = []
    var sign = LineItem.Sign.shown
    /// Whether the label is what the statement of income calls the total of revenue.
    var isNameOfTotal = false
    /// The total that a part adds to with others, as written.
    var whole: ExactDecimal?
    /// The words that name that total.
    var parent: TableReading.Label?
    /// What the part is a part of, where its own words do not tell.
    var parentName: String?
    /// The unit, where it is not money.
    var unit: String?
  }

  private static let revenueWords = WordSet("revenue revenues sales")
  private static let totals = WordSet("total totals consolidated")
  private static let partWords = WordSet("segment segments division divisions subsidiary")
  private static let noteWords = WordSet("note notes")
  private static let results = WordSet(
    "cost costs expense expenses income loss profit margin earnings tax taxes provision depreciation"
  )
  private static let excluded = WordSet(
    "forma guarantor guarantors parent-only parent quarterly")
  private static let thousands = WordSet("thousands 000s 000's")
  private static let millions = WordSet("millions")

  let view: TextView
  let blocks: [BlockAnalysis]
  let roles: [BlockRole]
  /// The scales that Items give.
  let scales: ItemScales
  /// The words of the registrant's name without its legal form.
  let registrantName: [Word]

  /// The entries of the table of a number; none if it stands before the first block that is read.
  func entries(ofTable number: Int, from firstBlock: Int) -> [Entry] {
    func isRead(_ table: TextTable) -> Bool { (table.rows.first?.block ?? 0) >= firstBlock }
    guard isRead(view.tables[number]) else { return [] }
    return entries(of: view.tables[number], after: view.tables[..<number].last(where: isRead))
  }

  /// Whether the entries of a table may depend on some blocks: its rows, the titles above it, and the
  /// heads in a table just above.
  func reads(_ edited: Range<Int>, forTable number: Int) -> Bool {
    let rows = view.tables[number].rows.lazy.map(\.block)
    guard let first = rows.min(), let last = rows.max() else { return false }
    return edited.lowerBound <= last && edited.upperBound > first - Self.reach
  }

  /// How many blocks above a table are looked at.
  private static let reach = 12

  /// The entries of one table.
  func entries(of table: TextTable, after previous: TextTable? = nil) -> [Entry] {
    guard let first = table.rows.first?.block else { return [] }
    let isNear = previous?.rows.last.map { (first - 4..<first).contains($0.block) } ?? false
    let reading = TableReading(
      table, heads: isNear ? previous : nil, view: view, blocks: blocks)
    guard !reading.rows.isEmpty else { return [] }
    let context = context(before: first)
    var words = reading.headWords
    for block in context {
      for token in blocks[block].structure.tokens { words.insert(token.word) }
    }
    guard !words.contains(where: Self.excluded.contains),
      !isOfBusinessSold(context, reading: reading), !words.isSuperset(of: Self.takenOver),
      !RegistrantTitle.namesAnother(above: first, than: registrantName, in: blocks, of: view)
    else { return [] }
    let isShare = reading.rows.allSatisfy { $0.figures.allSatisfy(\.isPercent) }
    if isShare { return shares(reading, context: context, words: words) }
    let scale = scale(words) ?? scales[roles[first].item]
    return metrics(reading, scale: scale, item: roles[first].item, words: words)
      + parts(reading, scale: scale, context: caption(before: first), words: words)
  }

  /// Whether a table shows a business that was or will be given up, by the titles above it.
  private func isOfBusinessSold(_ context: [Int], reading: TableReading) -> Bool {
    var words = reading.headWords
    for block in context where blocks[block].structure.tokens.count <= 16 {
      words.formUnion(blocks[block].structure.tokens.lazy.map(\.word))
    }
    return words.contains("discontinued") && !words.contains("continuing")
      || words.isSuperset(of: Self.forSale)
  }

  private static let takenOver: Set<Word> = ["acquired", "assumed"]
  private static let forSale: Set<Word> = ["held", "for", "sale"]

  /// The blocks just above a table that may caption it: the heading and the text after it.
  private func context(before first: Int) -> [Int] {
    var result: [Int] = []
    var block = first - 1
    // The title of a statement takes several short lines.
    while block >= 0, view.blocks[block].shape != .tableRow,
      result.count < (view.blocks[block].shape == .line ? 6 : 3)
    {
      result.append(block)
      // A title may take several lines, each a heading.
      if roles[block].kind == .heading, block == 0 || roles[block - 1].kind != .heading { break }
      block -= 1
    }
    return result
  }

  /// The words of the sentence just above a table, or of the title there.
  private func caption(before first: Int) -> Set<Word> {
    guard first > 0, view.blocks[first - 1].shape != .tableRow else { return [] }
    let structure = blocks[first - 1].structure
    let last = structure.sentences.last?.tokens ?? structure.tokens.indices
    return Set(structure.tokens[last].map(\.word))
  }

  private func scale(_ words: Set<Word>) -> Int? {
    if words.contains(where: Self.millions.contains) { return 6 }
    if words.contains(where: Self.thousands.contains) { return 3 }
    return nil
  }

  /// Whether money of a table can be told in full.
  private func isTold(_ figure: TableReading.Figure, _ scale: Int?, _ isMoneyTable: Bool) -> Bool {
    scale != nil || isMoneyTable && (figure.number.isWrittenOut || scales.isScaleFree)
  }

  /// A label without the mark of a footnote: `Services (1)`.
  private func bare(_ label: TableReading.Label) -> TableReading.Label {
    let tokens = blocks[label.block].structure.tokens
    var end = label.tokens.upperBound
    loop: while end > label.tokens.lowerBound + 1 {
      switch tokens[end - 1].kind {
      case .colon, .mark: end -= 1
      case .closeBracket:
        // `(note 6)`, `(notes 1 and 8)`
        if let open = tokens[label.tokens.lowerBound..<end].lastIndex(where: {
          $0.kind == .openBracket
        }), open > label.tokens.lowerBound, Self.noteWords.contains(tokens[open + 1].word) {
          end = open
          continue
        }
        guard end - 3 > label.tokens.lowerBound, tokens[end - 3].kind == .openBracket,
          tokens[end - 2].length <= 2
        else { break loop }
        end -= 3
      default: break loop
      }
    }
    return .init(block: label.block, tokens: label.tokens.lowerBound..<end)
  }

  // MARK: Totals

  private func metrics(
    _ reading: TableReading, scale: Int?, item: String?, words: Set<Word>
  ) -> [Entry] {
    let families = StatementTable.families(of: reading.rows, blocks: blocks)
    let isOverview = item == "6" || item == "7"
    let isStatement = families >= (isOverview ? 2 : 4)
    let isMoneyTable = reading.rows.contains { $0.figures.contains(where: \.isMoney) }
    var result: [Entry] = []
    let onlyRevenue =
      isStatement && !words.contains(where: Self.partWords.contains)
      ? StatementTable.onlyRevenue(of: reading, blocks: blocks) : nil
    for (number, row) in reading.rows.enumerated() {
      guard
        let line = number == onlyRevenue ? LineItem.revenue : LineItem.named(row, in: blocks),
        isStatement || isTotalDebt(line, row, in: reading)
      else { continue }
      for index in row.figures.indices {
        let figure = row.figures[index]
        guard let period = reading.period(of: index, in: row),
          figure.isPercent == (line.measure == .percent),
          line.measure != .percent || row.figures.allSatisfy(\.isPercent),
          figure.isPercent || !reading.isOnePart(index, of: row) || isTotal(figure, in: reading)
        else { continue }
        var entry = Entry(
          kind: line.kind, figure: figure, block: row.block,
          label: bare(.init(block: row.block, tokens: row.label)), period: period, scale: 0,
          dimension: nil, isSubjectLabel: line.isSubject, wrapped: row.wrapped, sign: line.sign,
          isNameOfTotal: number == onlyRevenue)
        switch line.measure {
        case .money:
          // Money whose scale the table does not tell is left alone unless it is written out in full.
          guard isTold(figure, scale, isMoneyTable) else { continue }
          // Cents among whole amounts: a row of amounts per share.
          guard line.kind == .dividend || !isPerShare(row, in: reading) else { continue }
          // Cents are of a share, but not where all amounts have such digits.
          guard line.kind != .dividend || figure.lastPlace >= 0 || !isDecimal(reading) else {
            guard figure.lastPlace == reading.rows.first?.figures.first?.lastPlace else { continue }
            entry.scale = scale ?? 0
            break
          }
          entry.scale = line.kind == .dividend && figure.lastPlace < 0 ? 0 : scale ?? 0
        case .count:
          guard figure.lastPlace == 0 else { continue }
          entry.unit = "persons"
        case .percent: break
        case .perShare:
          guard figure.lastPlace < 0 else { continue }
        }
        result.append(entry)
      }
    }
    return result
  }

  /// Whether a figure stands in the column of the totals.
  private func isTotal(_ figure: TableReading.Figure, in reading: TableReading) -> Bool {
    guard let head = reading.columnHeads[figure.column] else { return false }
    return blocks[head.block].structure.tokens[head.tokens].contains {
      Self.totals.contains($0.word)
    }
  }

  /// Whether most rows show digits past the point: amounts in millions and tenths.
  private func isDecimal(_ reading: TableReading) -> Bool {
    let rows = reading.rows.filter { $0.figures.contains { !$0.isPercent } }
    let decimal = rows.count { $0.figures.contains { !$0.isPercent && $0.lastPlace < 0 } }
    return rows.count >= 4 && decimal * 5 >= rows.count * 4
  }

  /// Whether a row shows cents where most others show none.
  private func isPerShare(_ row: TableReading.Row, in reading: TableReading) -> Bool {
    guard row.figures.contains(where: { !$0.isPercent && $0.lastPlace < 0 }) else { return false }
    let rows = reading.rows.filter { $0.figures.contains { !$0.isPercent } }
    let whole = rows.count { $0.figures.allSatisfy { $0.isPercent || $0.lastPlace >= 0 } }
    return whole * 2 > rows.count
  }

  /// Whether a row tells all debt at up to three dates: `Total long-term debt`; more columns are maturities.
  private func isTotalDebt(_ line: LineItem, _ row: TableReading.Row, in reading: TableReading)
    -> Bool
  {
    guard line.kind == .debtInstrument, line.sign == .shown, row.figures.count <= 3 else {
      return false
    }
    return blocks[row.block].structure.tokens[row.label].first?.word == "total"
  }

  private func parts(
    _ reading: TableReading, scale: Int?, context: Set<Word>, words: Set<Word>
  ) -> [Entry] {
    let isMoneyTable = reading.rows.contains { $0.figures.contains(where: \.isMoney) }
    let whole = RevenueParts(reading: reading, blocks: blocks, context: context)
    let chosen = RevenueColumns(reading: reading, blocks: blocks).choice()
    var scale = scale
    var rows = whole
    if let chosen {
      let context = chosen.isOfMeasures ? [] : context
      rows = RevenueParts(reading: chosen.reading, blocks: blocks, context: context)
      // `($ in millions)` over one measure, `(in thousands)` over another.
      if chosen.isOfMeasures, reading.headWords.contains(where: Self.millions.contains),
        reading.headWords.contains(where: Self.thousands.contains)
      {
        scale = self.scale(chosen.reading.headWords)
      }
    }
    let places = isOfPlaces(whole)
    return (rows.inRows() + whole.inColumns()).compactMap { part in
      guard part.figure.isPercent || isTold(part.figure, scale, isMoneyTable),
        !isPerShare(part.row, in: reading)
      else { return nil }
      return Entry(
        kind: part.figure.isPercent ? .revenueShare : .revenueTotal, figure: part.figure,
        block: part.row.block, label: bare(part.label), period: part.period,
        scale: part.figure.isPercent ? 0 : scale ?? 0,
        dimension: part.isColumn && chosen != nil
          ? places
          : ShareTableTopic.dimension(
            of: blocks[part.label.block].structure.tokens[part.label.tokens], topic: words),
        isSubjectLabel: true, whole: part.whole, parent: part.parent)
    }
  }

  /// That the columns are places, where the head of one names a place.
  private func isOfPlaces(_ parts: RevenueParts) -> Fact.Dimension? {
    parts.reading.columnHeads.values.contains { head in
      blocks[head.block].structure.tokens[head.tokens].contains { Self.places.contains($0.word) }
    } ? .geography : nil
  }

  private static let places = WordSet(
    """
    u.s united states u.s. us europe americas america asia japan china canada germany france mexico brazil india
    korea australia international foreign domestic emea apac worldwide kingdom
    """)

  // MARK: Shares

  private func shares(_ reading: TableReading, context: [Int], words: Set<Word>) -> [Entry] {
    guard words.contains(where: Self.revenueWords.contains) else { return [] }
    var result: [Entry] = []
    // Below the first cost or result the rows are those of a statement, each a percentage of revenue.
    let statement = reading.rows.firstIndex { row in
      blocks[row.block].structure.tokens[row.label].contains { Self.results.contains($0.word) }
    }
    for row in reading.rows[..<(statement ?? reading.rows.endIndex)] where !row.label.isEmpty {
      let tokens = blocks[row.block].structure.tokens
      guard
        !tokens[row.label].contains(where: {
          Self.totals.contains($0.word) || Self.revenueWords.contains($0.word)
        })
      else { continue }
      for (index, figure) in row.figures.enumerated() {
        guard let period = reading.period(of: index, in: row), figure.number.mantissa >= 0,
          !reading.isOneShare(index, of: row) || isTotal(figure, in: reading)
        else { continue }
        result.append(
          Entry(
            kind: .revenueShare, figure: figure, block: row.block,
            label: bare(.init(block: row.block, tokens: row.label)), period: period, scale: 0,
            dimension: ShareTableTopic.dimension(of: tokens[row.label], topic: words),
            isSubjectLabel: true))
      }
    }
    return result
  }
}

/// Tells what a table of shares breaks revenue down by.
enum ShareTableTopic {
  private static let customers = WordSet("customer customers client clients")
  private static let kinds = WordSet("contracts type types class classes")
  private static let places = WordSet(
    "geographic geography region regions country countries location locations")
  private static let products = WordSet("product products line lines category categories")
  private static let segments = WordSet("segment segments")
  private static let channels = WordSet("channel channels distributors retail wholesale")

  /// The dimension by the label, else by the words around the table.
  static func dimension(of label: ArraySlice<Token>, topic: Set<Word>) -> Fact.Dimension? {
    if label.contains(where: { customers.contains($0.word) }),
      !label.contains(where: { $0.word == "contracts" })
    {
      return .customer
    }
    if label.contains(where: { places.contains($0.word) }) { return .geography }
    let isOfPlaces = topic.contains(where: places.contains)
    let isOfSegments = topic.contains(where: segments.contains)
    // Words of both around the table: not told by which.
    if isOfPlaces, isOfSegments { return nil }
    if isOfPlaces { return .geography }
    if isOfSegments { return .segment }
    if topic.contains(where: products.contains) { return .product }
    if topic.contains(where: channels.contains) { return .channel }
    // `revenue from contracts with customers` names no customer.
    guard !topic.contains(where: kinds.contains) else { return nil }
    return topic.contains(where: customers.contains) ? .customer : nil
  }
}

extension ExactDecimal {
  /// Whether a number has so many digits that no scale can be meant.
  var isWrittenOut: Bool { magnitude >= ExactDecimal(100_000) }
}
