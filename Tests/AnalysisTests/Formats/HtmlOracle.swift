/// The visible text of a stretch of HTML, read in the plainest way that works for small pieces.
enum HtmlOracle {
  /// The text without tags, entities decoded, white space drawn together.
  static func visibleText(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    // A range may begin or end inside a tag.
    if let close = rest.firstIndex(of: ">"), !rest[..<close].contains("<") {
      rest = rest[rest.index(after: close)...]
    }
    while let character = rest.first {
      if character == "<" {
        let end = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
        let tag = rest[..<end].lowercased()
        if separating.contains(where: { tag.hasPrefix($0) }) { text += " " }
        rest = rest[end...]
      } else if character == "&", let stop = rest.prefix(9).firstIndex(of: ";"),
        let decoded = entity(rest[..<stop].dropFirst())
      {
        text += decoded
        rest = rest[rest.index(after: stop)...]
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private static let separating = [
    "<br", "<p", "</p", "<div", "</div", "<td", "</td", "<tr", "</tr", "<li", "</li", "<hr", "<sup",
    "</sup",
    "<table", "</table",
  ]

  private static func entity(_ name: Substring) -> String? {
    if name.hasPrefix("#x") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
    }
    if name.hasPrefix("#") {
      if name == "#146" { return "’" }
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) }
    }
    return ["nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "mdash": "—", "rsquo": "’"][
      String(name)]
  }
}
