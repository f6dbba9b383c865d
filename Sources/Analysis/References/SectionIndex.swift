/// The places that cross references may mean, by what they are called.
struct SectionIndex {
  private struct Numbered {
    var part: String?
    var place: CrossReference.Place
  }

  private var parts: [String: CrossReference.Place] = [:]
  private var items: [String: [Numbered]] = [:]
  private var notes: [Int: CrossReference.Place] = [:]
  private var titles: [UInt64: CrossReference.Place] = [:]
  private var exhibits: [String: CrossReference.Place] = [:]
  private var labels: [Label: [FilingReferences.NamedPlace]] = [:]

  /// The nouns of references.
  private enum Label: String, CaseIterable {
    case part = "Part"
    case item = "Item"
    case note = "Note"
    case exhibit = "Exhibit"
  }

  /// Indexes the sections of an outline and the exhibits that the text lists.
  /// - Complexity: O(n) in the sections and blocks.
  init(outline: Outline, text: BlockText, roles: [BlockRole]) {
    add(outline)
    for block in text.view.blocks.indices where roles.indices.contains(block) {
      addExhibit(block, text, roles[block])
    }
  }

  // MARK: Looking up

  /// A Part by its number.
  func part(_ number: String) -> CrossReference.Place? { parts[number] }

  /// An Item by its number; of several the one of the Part, else the one in the Part that holds
  /// the words.
  func item(_ number: String, part: String?, from offset: Int) -> CrossReference.Place? {
    let found = items[number] ?? []
    if let part, found.contains(where: { $0.part != nil }) {
      return found.first { $0.part == part }?.place
    }
    guard found.count > 1 else { return found.first?.place }
    let around = parts.first { $0.value.range.contains(offset) }?.key
    return (found.first { $0.part == around } ?? found.first)?.place
  }

  /// A note to the statements by its number.
  func note(_ number: Int) -> CrossReference.Place? { notes[number] }

  /// A section by the key of its title.
  func section(titled key: UInt64) -> CrossReference.Place? { titles[key] }

  /// The row of an exhibit by its number.
  func exhibit(_ number: String) -> CrossReference.Place? { exhibits[number] }

  /// The places under the words by which texts refer to them.
  var named: [FilingReferences.NamedPlace] { Label.allCases.flatMap { labels[$0] ?? [] } }

  /// The letters and digits of a title with capitals folded, as one number.
  static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
    var key = TitleKey()
    for byte in bytes { key.add(byte) }
    return key.value
  }

  // MARK: Building

  private mutating func add(_ outline: Outline) {
    var waiting = Array(outline.sections.reversed())
    while let section = waiting.popLast() {
      waiting.append(contentsOf: section.children.reversed())
      let place = CrossReference.Place(
        name: name(of: section), heading: section.headingRange, range: section.range)
      switch section.kind {
      case .part:
        if let part = section.part, parts[part] == nil {
          parts[part] = place
          add(place, .part, part, titled: section.title)
        }
      case .item:
        if let item = section.item {
          if items[item] == nil { add(place, .item, item, titled: section.title) }
          items[item, default: []].append(Numbered(part: section.part, place: place))
        }
      case .heading:
        if let number = Self.noteNumber(section.title), notes[number] == nil {
          notes[number] = place
          add(place, .note, String(number), titled: section.title)
        }
      case .runIn:
        break
      }
      let key = Self.key(of: section.title.utf8)
      if key != TitleKey.empty, titles[key] == nil { titles[key] = place }
    }
  }

  private func name(of section: Outline.Section) -> String {
    let number = section.kind == .item ? section.item.map { "Item \($0)" } : nil
    let title = section.title
    guard let number else { return title }
    return title.isEmpty ? number : "\(number). \(title)"
  }

  /// `Note 12 – Leases` → 12, `3. Inventories` → 3, `(4) Debt` → 4.
  private static func noteNumber(_ title: String) -> Int? {
    var bytes = Array(title.utf8.prefix(16))[...]
    let isNamed = bytes.count > 4 && Word(bytes: bytes.prefix(4)) == "note"
    if isNamed { bytes = bytes.dropFirst(4).drop { $0 <= 0x20 } }
    if !isNamed, bytes.first == UInt8(ascii: "(") { bytes = bytes.dropFirst() }
    var number = 0
    var count = 0
    while let byte = bytes.first, ByteClass.isDigit(byte), count < 3 {
      number = number * 10 + Int(byte - 48)
      count += 1
      bytes = bytes.dropFirst()
    }
    guard (1...2).contains(count), number > 0 else { return nil }
    if isNamed { return number }
    return bytes.first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") } == true
      ? number : nil
  }

  private static let exhibitItems: Set<String> = ["14", "15", "6", "16", "19", "13", "9", "12"]

  /// A row that opens with a number such as `10.1`, in an Item that lists exhibits.
  private mutating func addExhibit(_ block: Int, _ text: BlockText, _ role: BlockRole) {
    guard let item = role.item, Self.exhibitItems.contains(item) else { return }
    let tokens = text.tokens(of: block)
    guard tokens.count >= 3, let first = tokens.first, first.length <= 7,
      first.kind == .number && first.traits.contains(.withStop)
        || first.kind == .word && first.traits.contains([.withDigit, .withStop])
    else { return }
    let number = String(decoding: text.bytes(first, of: block), as: UTF8.self)
    guard exhibits[number] == nil else { return }
    let range = text.source(0..<tokens.count, of: block)
    let place = CrossReference.Place(name: "Exhibit \(number)", heading: range, range: range)
    exhibits[number] = place
    add(place, .exhibit, number)
  }

  private mutating func add(
    _ place: CrossReference.Place, _ label: Label, _ number: String, titled title: String? = nil
  ) {
    labels[label, default: []].append(
      FilingReferences.NamedPlace(
        label: "\(label.rawValue) \(number)", place: place, title: title))
  }
}

/// Draws the letters and digits of a title together.
struct TitleKey {
  private var hasher = WordHasher()

  /// The key of a title without a letter.
  static let empty = TitleKey().value

  /// The key so far.
  var value: UInt64 { hasher.value }

  /// Adds a byte; all but letters and digits are passed over.
  mutating func add(_ byte: UInt8) {
    if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) { hasher.combine(byte) }
  }
}
