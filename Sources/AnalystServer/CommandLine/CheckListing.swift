internal import Analysis

/// The findings of a filing as a compiler would print them.
///
/// ```
/// f.10k.txt:12:23: warning[share-mismatch]: 91% is stated, 81.0% is what the amounts give
///   12 │ …approximately 91% and 74%, respectively, of our revenue…
///      │                ^~~
///   f.10k.txt:14:5: note: revenue of the year
/// ```
struct CheckListing {
  /// The filing.
  let filing: Filing
  /// The printable name of the file.
  let name: String
  /// The layout.
  let style: TextStyle
  /// How lines are named.
  var lines = LineNaming()
  /// The findings that are shown; nil shows all.
  var findings: [Finding]?

  /// All findings with a blank line after each.
  var text: String {
    (findings ?? filing.findings).reduce(into: "") { $0 += text(of: $1) }
  }

  private func text(of finding: Finding) -> String {
    let label = "\(finding.severity.name)[\(finding.code)]"
    var text = style.palette.paint(place(of: finding.range) + ":", .heading)
    text += " " + style.palette.paint(label + ":", Palette.role(of: finding.severity))
    text += " " + Printable.text(finding.message.text) + "\n"
    text += excerpt(of: finding)
    for related in finding.related {
      text += "  \(place(of: related.range)): note: \(Printable.text(related.message))\n"
    }
    return text + "\n"
  }

  private func place(of range: ByteRange) -> String {
    let position = filing.buffer.position(of: range.start, in: .utf32)
    let line = lines.name(of: range.start, in: filing)
    return "\(name):\(line):\(position.column + 1)"
  }

  private func excerpt(of finding: Finding) -> String {
    let number = "\(lines.number(of: finding.range.start, in: filing))"
    let gutter = max(number.count + 2, 5)
    let excerpt = Excerpt(
      of: finding.range, in: filing, columnCount: style.columnCount - gutter - 3)
    let bar = style.palette.paint("│", .muted)
    let numberColumn = Printable.padded(number, to: gutter, alignRight: true)
    let marks = "^" + Printable.repeated("~", max(excerpt.marked.count - 1, 0))
    let indent = Printable.repeated(" ", excerpt.marked.lowerBound)
    return "\(style.palette.paint(numberColumn, .muted)) \(bar) \(excerpt.text)\n"
      + "\(Printable.repeated(" ", gutter)) \(bar) "
      + "\(indent)\(style.palette.paint(marks, Palette.role(of: finding.severity)))\n"
  }
}
