internal import Analysis

/// How sections are shown.
extension Outline.Section {
  /// The name for a person, such as `Item 1A. Risk Factors`; never empty.
  var displayName: String {
    let title = WhiteSpace.collapsed(self.title)
    let number: String? =
      switch kind {
      case .part: part.map { "Part \($0)" }
      case .item: item.map { "Item \($0)" }
      case .heading, .runIn: nil
      }
    let isNamedByNumber = title.lowercased() == number?.lowercased()
    let parts = [number, title.isEmpty || isNamedByNumber ? nil : title].compactMap(\.self)
    return parts.isEmpty ? "Untitled section" : parts.joined(separator: ". ")
  }

  /// The kind of symbol that the section is.
  var symbolKind: SymbolKind {
    switch kind {
    case .part: .module
    case .item: .namespace
    case .heading: .class
    case .runIn: .field
    }
  }

  /// The part of the section before the first of the sections inside.
  var ownRange: ByteRange {
    guard let first = children.first, range.contains(first.range) else { return range }
    return ByteRange(range.start, first.range.start)
  }
}

extension Outline {
  /// All sections, each before those inside it, in the order of the text.
  var sectionsInOrder: [(section: Section, parent: Section?)] {
    var result: [(section: Section, parent: Section?)] = []
    var waiting: [(section: Section, parent: Section?)] = sections.reversed().map { ($0, nil) }
    while let (section, parent) = waiting.popLast() {
      result.append((section, parent))
      waiting.append(contentsOf: section.children.reversed().map { ($0, section) })
    }
    return result
  }
}
