/// The Items of a full filing in the order of the text, and those that its form asks for.
struct ItemList {
  /// An Item as headed.
  struct Entry {
    /// The number of the Part, where the text gives it.
    let part: String?
    /// The number of the Item.
    let item: String
    /// The words of the title.
    let title: [Word]
    /// Where the heading stands.
    let range: ByteRange
  }

  /// The Items in the order of the text.
  let entries: [Entry]
  /// Whether the cover names an annual report whose Items are known here.
  let isAnnual: Bool

  /// Reads the outline.
  init(_ filing: FilingFacts) {
    var entries: [Entry] = []
    func walk(_ sections: [Outline.Section], _ part: String?) {
      for section in sections {
        if let item = section.item, !section.isUncertain {
          entries.append(
            Entry(
              part: section.part ?? part, item: item,
              title: Self.words(of: section.title),
              range: section.headingRange))
        }
        walk(section.children, section.part ?? part)
      }
    }
    walk(filing.outline.sections, nil)
    self.entries = entries
    isAnnual = filing.cover.form.map { $0.kind == .annual && !$0.isAmendment } ?? false
  }

  /// The folded words of a title, without marks.
  private static func words(of title: String) -> [Word] {
    title.utf8.split { !ByteClass.isLetter($0) && $0 < 0x80 && $0 != 0x27 }.map { Word(bytes: $0) }
  }

  /// Whether the Items of the text can be told well enough to miss one.
  var isReliable: Bool { isAnnual && entries.count >= 10 }

  /// The words that titles of an annual report open with.
  private static let titles: [(item: String, first: Word, second: Word)] = [
    ("1A", "risk", "factors"), ("1B", "unresolved", "staff"), ("3", "legal", "proceedings"),
    ("4", "mine", "safety"), ("5", "market", "for"), ("6", "selected", "financial"),
    ("7", "management's", "discussion"), ("7A", "quantitative", "and"),
    ("8", "financial", "statements"), ("9", "changes", "in"), ("9B", "other", "information"),
    ("9C", "disclosure", "regarding"), ("11", "executive", "compensation"),
    ("12", "security", "ownership"), ("13", "certain", "relationships"),
  ]

  /// The Item of an annual report whose title an Item is headed with; nil for other titles.
  static func item(titled title: [Word]) -> String? {
    guard title.count >= 2 else { return nil }
    return titles.first { $0.first == title[0] && $0.second == title[1] }?.item
  }

  /// The numbers that Items of an annual report have.
  static let known: Set<String> = [
    "1", "1A", "1B", "1C", "2", "3", "4", "5", "6", "7", "7A", "8", "9", "9A", "9B", "9C", "10",
    "11", "12", "13", "14", "15", "16",
  ]

  /// The Items of an annual report that every registrant gives for a year that ends on a day.
  static func required(for end: CalendarDate) -> [String] {
    var items = ["1", "2", "3", "5", "7", "8", "9", "10", "11", "12", "13"]
    if end >= CalendarDate(year: 2005, month: 12, day: 1) ?? end {
      items.insert("1A", at: 1)
      items += ["14", "15"]
      items.insert("9A", at: items.firstIndex(of: "10") ?? 0)
    }
    if let cyber = CalendarDate(year: 2023, month: 12, day: 15), end >= cyber {
      items.insert("1C", at: 2)
    }
    return items
  }
}
