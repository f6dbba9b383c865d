internal import Analysis

/// The sections of a filing as an indented tree with line numbers.
struct OutlineListing {
  /// The filing.
  let filing: Filing
  /// The layout.
  let style: TextStyle
  /// How lines are named.
  var lines = LineNaming()

  /// One line for each section.
  var text: String {
    let width = max(lines.corpus == nil ? 5 : 12, "\(filing.buffer.lineCount)".count)
    var text = ""
    var pending = filing.outline.sections.reversed().map { (section: $0, depth: 0) }
    while let (section, depth) = pending.popLast() {
      let line = lines.name(of: section.headingRange.start, in: filing)
      let number = Printable.padded(line, to: width, alignRight: true)
      let indent = String(repeating: "  ", count: depth)
      let mark = section.isUncertain ? style.palette.paint("  (uncertain)", .warning) : ""
      text += "\(style.palette.paint(number, .muted))  \(indent)"
      text +=
        "\(title(of: section, columns: style.columnCount - width - 2 - indent.count))\(mark)\n"
      pending.append(contentsOf: section.children.reversed().map { ($0, depth + 1) })
    }
    return text
  }

  private func title(of section: Outline.Section, columns: Int) -> String {
    let label =
      switch section.kind {
      case .part: section.part.map { "Part \($0)" }
      case .item: section.item.map { "Item \($0)" }
      case .heading, .runIn: nil as String?
      }
    let title = Printable.text(section.title)
    guard let label else { return Printable.trimmed(title, to: max(columns, 20)) }
    let rest = Printable.trimmed(title, to: max(columns - label.count - 2, 20))
    let painted = style.palette.paint(Printable.text(label), .heading)
    return rest.isEmpty ? painted : painted + "  " + rest
  }
}
