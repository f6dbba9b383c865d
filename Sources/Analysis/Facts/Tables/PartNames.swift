/// Gives parts of revenue of one name the names of what they are parts of.
///
/// `Equipment` in the table of each segment is `Aerospace – Equipment` and `Power – Equipment`; a part
/// that cannot be told from another of the same name is left out.
struct PartNames {
  private struct Key: Hashable {
    let words: [Word]
    let period: String
  }

  private struct Total: Hashable {
    let period: String
    let value: ExactDecimal
  }

  private static let revenues = WordSet("revenue revenues sales net product products")
  private static let generic = WordSet("other others all rest miscellaneous various")

  let blocks: [BlockAnalysis]
  /// The text of a label.
  let text: (TableReading.Label) -> String

  /// The entries of all tables with the names of what they are parts of.
  /// - Complexity: O(n) in the entries.
  func named(_ tables: [[TableFacts.Entry]]) -> [[TableFacts.Entry]] {
    var shown: [Key: [TableFacts.Entry]] = [:]
    var names: [Total: Set<String>] = [:]
    var totals: [String: ExactDecimal] = [:]
    for entry in tables.joined() where entry.kind == .revenueTotal && !entry.figure.isPercent {
      guard let period = entry.period?.label else { continue }
      guard entry.isSubjectLabel else {
        if totals[period] == nil { totals[period] = scaled(entry.figure.number, entry) }
        continue
      }
      guard entry.whole != nil else { continue }
      let key = Key(words: words(entry.label), period: period)
      let isKnown = shown[key]?.contains { agree($0, entry) } ?? false
      if !isKnown, shown[key]?.count ?? 0 < 8 { shown[key, default: []].append(entry) }
      names[Total(period: period, value: scaled(entry.figure.number, entry)), default: []]
        .insert(text(entry.label))
    }
    return tables.map { entries in
      entries.compactMap { entry in
        guard entry.whole != nil, let period = entry.period?.label else { return entry }
        let own = words(entry.label)
        let isDouble = shown[Key(words: own, period: period)]?.count ?? 0 > 1
        let isGeneric = own.allSatisfy(Self.generic.contains)
        guard isDouble || isGeneric else { return entry }
        var entry = entry
        if let name = parent(of: entry, period, names) {
          entry.parentName = name
          return entry
        }
        // Parts of all revenue need no other name.
        let whole = entry.whole.map { scaled($0, entry) }
        return !isDouble || totals[period] == whole ? entry : nil
      }
    }
  }

  /// What the total of a part is called: by its own label, or by the one part of that amount.
  private func parent(of entry: TableFacts.Entry, _ period: String, _ names: [Total: Set<String>])
    -> String?
  {
    if let parent = entry.parent {
      return words(parent).allSatisfy { Self.generic.contains($0) || Self.revenues.contains($0) }
        ? nil : text(parent)
    }
    guard let whole = entry.whole else { return nil }
    let found = names[Total(period: period, value: scaled(whole, entry))] ?? []
    guard found.count == 1, let name = found.first, name != text(entry.label) else { return nil }
    return name
  }

  private func words(_ label: TableReading.Label) -> [Word] {
    blocks[label.block].structure.tokens[label.tokens].filter { $0.kind == .word }.map(\.word)
  }

  private func scaled(_ number: ExactDecimal, _ entry: TableFacts.Entry) -> ExactDecimal {
    ExactDecimal(number.mantissa, exponent: number.exponent + entry.scale)
  }

  private func agree(_ left: TableFacts.Entry, _ right: TableFacts.Entry) -> Bool {
    let (first, second) = (scaled(left.figure.number, left), scaled(right.figure.number, right))
    let place = max(left.figure.lastPlace + left.scale, right.figure.lastPlace + right.scale)
    return first.agrees(with: second, lastPlace: place)
  }
}
