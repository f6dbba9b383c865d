internal import Analysis

/// The sections of a filing as an indented tree with line numbers.
struct OutlineListing {
  /// The filing.
  let filing: Filing
  /// The layout.
  let style: TextStyle

  /// One line for each section.
  var text: String {
    let width = max(5, "\(filing.buffer.lineCount)".count)
    var lines = ""
    var pending = filing.outline.sections.reversed().map { (section: $0, depth: 0) }
    while let (section, depth) = pending.popLast() {
      let line = filing.buffer.position(of: section.headingRange.start, in: .utf8).line + 1
      let number = Printable.padded("\(line)", to: width, alignRight: true)
      let indent = String(repeating: "  ", count: depth)
      let mark = section.isUncertain ? style.palette.paint("  (uncertain)", .warning) : ""
      lines += "\(style.palette.paint(number, .muted))  \(indent)"
      lines +=
        "\(title(of: section, columns: style.columnCount - width - 2 - indent.count))\(mark)\n"
      pending.append(contentsOf: section.children.reversed().map { ($0, depth + 1) })
    }
    return lines
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
