/// Puts together a text that is shown with or without Markdown.
struct MarkupBuilder {
  /// What kind of text is made.
  let kind: MarkupContent.Kind
  private var paragraphs: [String] = []

  /// Starts an empty text.
  init(_ kind: MarkupContent.Kind) { self.kind = kind }

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

  private func escaped(_ text: String) -> String {
    guard kind == .markdown else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "+", "-", "!", "|", "<", ">",
        "~", "$", "&", "=", "^", ":", "@":
        result.unicodeScalars.append("\\")
      case "." where result.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }):
        result.unicodeScalars.append("\\")
      default:
        break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
