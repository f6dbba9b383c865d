/// Puts together a text that is shown with or without Markdown.
struct MarkupBuilder {
  /// What kind of text is made.
  let kind: MarkupContent.Kind
  /// Whether the reader takes `$…$` for a formula.
  private let readsFormulas: Bool
  private var paragraphs: [String] = []

  /// Starts an empty text.
  init(_ kind: MarkupContent.Kind, readsFormulas: Bool = false) {
    self.kind = kind
    self.readsFormulas = readsFormulas
  }

  /// Whether nothing was added yet.
  var isEmpty: Bool { paragraphs.isEmpty }

  /// The text.
  var content: MarkupContent {
    MarkupContent(kind: kind, value: paragraphs.joined(separator: "\n\n"))
  }

  /// Adds a paragraph.
  mutating func add(paragraph: String) { paragraphs.append(escaped(paragraph)) }

  /// Adds a title.
  mutating func add(title: String) {
    paragraphs.append(kind == .markdown ? "**\(escaped(title))**" : title)
  }

  /// Adds the heading of a page.
  mutating func add(heading: String) {
    paragraphs.append(kind == .markdown ? "# \(escaped(heading))" : heading)
  }

  /// Adds a heading inside a page.
  mutating func add(subheading: String) {
    paragraphs.append(kind == .markdown ? "## \(escaped(subheading))" : subheading)
  }

  /// Adds a table of two columns; without Markdown its rows are lines.
  mutating func add(table: [(name: String, value: String)], title: (name: String, value: String)) {
    guard kind == .markdown, !table.isEmpty || !title.value.isEmpty else {
      add(title: title.value.isEmpty ? title.name : "\(title.name): \(title.value)")
      add(list: table.map { "\($0.name): \($0.value)" })
      return
    }
    let rows = ([title] + table).map { (cell($0.name), cell($0.value)) }
    // Columns of one width: some clients show a table as it is written.
    let widths = (
      rows.map(\.0.unicodeScalars.count).max() ?? 0, rows.map(\.1.unicodeScalars.count).max() ?? 0
    )
    var lines = rows.map { "| \(padded($0.0, widths.0)) | \(padded($0.1, widths.1)) |" }
    let rule = String(repeating: "-", count: widths.0 + 2) + "|"
    lines.insert("|" + rule + String(repeating: "-", count: max(widths.1, 1) + 2) + "|", at: 1)
    paragraphs.append(lines.joined(separator: "\n"))
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  /// Adds lines that are shown as they are, in letters of one width.
  mutating func add(drawing: [String]) {
    guard !drawing.isEmpty else { return }
    let lines = drawing.joined(separator: "\n")
    paragraphs.append(kind == .markdown ? "```text\n\(lines)\n```" : lines)
  }

  /// A text as it may stand between two bars of a table.
  private func cell(_ text: String) -> String {
    var result = ""
    for scalar in escaped(WhiteSpace.collapsed(text)).unicodeScalars {
      // A bar at the start is escaped already.
      if scalar == "|", result.unicodeScalars.last != "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Adds a list.
  mutating func add(list: [String]) {
    guard !list.isEmpty else { return }
    paragraphs.append(list.map { "- " + escaped($0) }.joined(separator: "\n"))
  }

  /// Adds words of the filing.
  mutating func add(quotation: String) {
    paragraphs.append(kind == .markdown ? "> " + escaped(quotation) : "“\(quotation)”")
  }

  /// Adds a line between two parts.
  mutating func addRule() { paragraphs.append("---") }

  /// The text as Markdown that shows it as it is, with as few backslashes as that takes: some
  /// clients show them.
  private func escaped(_ text: String) -> String {
    kind == .markdown ? Self.escaped(text, withDollars: readsFormulas) : text
  }

  /// The text as Markdown that shows it as it is, even where dollars enclose formulas.
  static func escaped(_ text: String, withDollars: Bool = false) -> String {
    var result = ""
    var isAtStart = true
    var isNumbered = true
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "~", "<":
        result += "\\"
      case "$":
        // One backslash is for Markdown, which leaves the other one to the reader of formulas.
        if withDollars { result += "\\\\" }
      case "#", "+", "-", ">", "=", "|":
        if isAtStart { result += "\\" }
      case ".", ")":
        if isNumbered, !isAtStart { result += "\\" }
      case "&":
        if isEntity(scalars[index...]) { result += "\\" }
      default:
        break
      }
      isAtStart = false
      isNumbered = isNumbered && ("0"..."9").contains(scalar)
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Whether a text starts with what Markdown takes for a character entity, such as `&amp;`.
  private static func isEntity(_ text: Substring.UnicodeScalarView) -> Bool {
    let name = text.dropFirst().prefix(32).prefix { scalar in
      scalar == "#" || (scalar.isASCII && scalar.properties.isAlphabetic)
        || ("0"..."9").contains(scalar)
    }
    return !name.isEmpty && name.endIndex < text.endIndex && text[name.endIndex] == ";"
  }
}
