/// A filing of a data set: the text of each Item under a key such as `item_7` or `section_1A`.
struct CorpusFiling: Sendable {
  /// The text of one Item inside of the whole text.
  struct Item: Hashable, Sendable {
    /// The key of the data set.
    var key: String
    /// The first byte of its text in the whole text.
    var start: Int
    /// Just past its last byte.
    var end: Int
    /// The line in which it starts.
    var firstLine: Int
  }

  /// The Items one after the other, in the order of the form, below lines that say whose they are.
  private(set) var text: [UInt8] = []
  /// The Items, in the order of the text.
  private(set) var items: [Item] = []
  private var lineCount = 0

  private static let facts = [
    ("Company Name", ["company", "company_name", "name"]), ("CIK", ["cik"]),
    ("Form Type", ["filing_type", "form_type", "form"]),
    ("Filing Date", ["filing_date", "date_filed"]), ("Period of Report", ["period_of_report"]),
    ("Fiscal Year End", ["fiscal_year_end"]),
  ]

  /// The filing that an object of a data set holds; nil where no key names an Item.
  init?(_ object: [String: JSONValue]) {
    let found = object.compactMap { key, value -> (key: ItemKey, text: String)? in
      guard let key = ItemKey(key), let text = value.stringValue, !text.isEmpty else { return nil }
      return (key, text)
    }
    guard object.keys.contains(where: { ItemKey($0) != nil }) else { return nil }
    for (name, keys) in Self.facts {
      if let value = keys.lazy.compactMap({ object[$0]?.stringValue }).first(where: { !$0.isEmpty })
      {
        append("\(name): \(value.prefix { $0 != "\n" })\n")
      }
    }
    append("\n")
    var part: Int?
    for (key, itemText) in found.sorted(by: { $0.key < $1.key }) {
      if let next = key.part, next != part {
        append("PART \(String(repeating: "I", count: min(next, 3)))\n\n")
        part = next
      }
      // An Item whose text does not name it gets a heading; nothing points at that.
      if !itemText.utf8.lazy.filter({ $0 > 0x20 }).prefix(4).map({ $0 | 0x20 })
        .elementsEqual("item".utf8)
      {
        append("Item \(key.item).\n\n")
      }
      let start = text.count
      let line = lineCount
      append(itemText)
      items.append(Item(key: key.name, start: start, end: text.count, firstLine: line))
      append("\n\n")
    }
  }

  private mutating func append(_ piece: String) {
    for byte in piece.utf8 {
      text.append(byte)
      if byte == 10 { lineCount += 1 }
    }
  }

  /// The Item that holds a byte, with the offset in its text; of a byte between Items the next.
  func place(of offset: Int) -> (item: Item, offset: Int)? {
    guard let item = items.first(where: { offset < $0.end }) ?? items.last else { return nil }
    return (item, min(max(offset, item.start), item.end) - item.start)
  }
}

/// The key of an Item in a data set: `item_1A`, `section_7`, `part_2_item_1`, `item_2.02`.
struct ItemKey: Hashable, Comparable, Sendable {
  /// The key.
  let name: String
  /// The Part, where the key names one.
  let part: Int?
  /// The Item, in capitals.
  let item: String

  /// Reads a key; nil where it names no Item.
  init?(_ key: String) {
    var words = key.split(separator: "_").map { $0.uppercased() }
    var part: Int?
    if words.count == 4, words[0] == "PART" {
      part = Int(words[1]) ?? ["I": 1, "II": 2][words[1]]
      guard part != nil else { return nil }
      words.removeFirst(2)
    }
    guard words.count == 2, words[0] == "ITEM" || words[0] == "SECTION",
      let first = words[1].first, first.isNumber, words[1].count <= 5,
      words[1].allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter || $0 == ".") })
    else { return nil }
    name = key
    self.part = part
    item = words[1]
  }

  /// Orders as the forms do.
  static func < (left: ItemKey, right: ItemKey) -> Bool {
    (left.part ?? 0, left.number, left.item, left.name)
      < (right.part ?? 0, right.number, right.item, right.name)
  }

  private var number: Int { Int(item.prefix { $0.isNumber }) ?? 0 }
}
