/// The words of Swift code outside comments and string literals.
struct CodeWords {
  /// One identifier.
  struct Word: Hashable {
    /// The identifier.
    let text: String
    /// The line, counted from 1.
    let line: Int
    /// Whether a point stands before it, as in `.first` and `Outer.Inner`.
    let isMember: Bool
    /// Whether it begins its line.
    let isFirstOfLine: Bool
  }

  /// The identifiers in order.
  private(set) var words: [Word] = []
  /// The code with comments and the content of string literals blanked out; lines stay lines.
  private(set) var code = ""

  /// Reads a text.
  init(_ text: String) {
    code = Self.blanked(text)
    var line = 1
    var word = ""
    var before: Character = " "
    var isFirst = true
    for character in code + "\n" {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        words.append(
          Word(text: word, line: line, isMember: before == ".", isFirstOfLine: isFirst))
        isFirst = false
        word = ""
      }
      before = character
      if character == "\n" {
        line += 1
        isFirst = true
      } else if character == " " {
        before = " "
      } else {
        isFirst = false
      }
    }
  }

  /// The names of the types declared outside of any other declaration.
  var topLevelTypes: Set<String> {
    let openers: Set<String> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    let modifiers: Set<String> = [
      "public", "internal", "private", "fileprivate", "package", "final", "indirect",
    ]
    var names: Set<String> = []
    for line in code.split(separator: "\n") where line.first?.isWhitespace == false {
      var parts = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })[...]
      var isPrivate = false
      while let first = parts.first,
        modifiers.contains(String(first)) || line.hasPrefix("@\(first)")
      {
        if first == "private" || first == "fileprivate" { isPrivate = true }
        parts = parts.dropFirst()
      }
      guard let opener = parts.first, openers.contains(String(opener)), !isPrivate else { continue }
      if let name = parts.dropFirst().first { names.insert(String(name)) }
    }
    return names
  }

  /// The modules that are imported.
  var imports: [String] {
    code.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard let index = parts.firstIndex(of: "import"), index + 1 < parts.count else { return nil }
      return String(parts[index + 1].prefix { $0 != "." })
    }
  }

  private static func blanked(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    var commentDepth = 0
    while let character = rest.first {
      if commentDepth > 0 {
        if rest.hasPrefix("*/") {
          commentDepth -= 1
          rest = rest.dropFirst(2)
        } else if rest.hasPrefix("/*") {
          commentDepth += 1
          rest = rest.dropFirst(2)
        } else {
          if character == "\n" { result.append(character) }
          rest = rest.dropFirst()
        }
      } else if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("/*") {
        commentDepth = 1
        rest = rest.dropFirst(2)
      } else if character == "\"" || character == "#" {
        let literal = stringLiteral(rest)
        if literal == 0 {
          result.append(character)
          rest = rest.dropFirst()
        } else {
          result.append("\"\"")
          result += rest.prefix(literal).filter { $0 == "\n" }
          rest = rest.dropFirst(literal)
        }
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The number of characters of the string literal at the start; 0 where there is none.
  private static func stringLiteral(_ text: Substring) -> Int {
    let hashes = String(text.prefix { $0 == "#" })
    let after = text.dropFirst(hashes.count)
    guard after.first == "\"" else { return 0 }
    let quote = after.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    let closing = quote + hashes
    var rest = after.dropFirst(quote.count)
    var count = hashes.count + quote.count
    while let character = rest.first {
      if rest.hasPrefix(closing) { return count + closing.count }
      let isEscape = character == "\\" && hashes.isEmpty
      if character == "\n", quote.count == 1 { return count }
      count += isEscape ? min(2, rest.count) : 1
      rest = rest.dropFirst(isEscape ? 2 : 1)
    }
    return count
  }
}
