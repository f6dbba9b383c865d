/// A mark that submissions in lines of text use: `<PAGE>`, `<TABLE>`, `<CAPTION>`, `<S>`, `<C>`.
enum PlainTag: Sendable {
  /// A page ends.
  case page
  /// A table begins.
  case table
  /// A table ends.
  case tableEnd
  /// The line of `<S>` and `<C>` that marks the columns of a table.
  case columns
  /// A mark that says nothing of the layout: `<CAPTION>`, `<FN>`, `<F1>`, `<R>`.
  case other

  /// The mark at an offset, with its end; nil for any other text.
  static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (tag: PlainTag, end: Int)? {
    guard start < end, bytes[start] == UInt8(ascii: "<") else { return nil }
    var name: [UInt8] = []
    var offset = start + 1
    while offset < end, offset < start + 10, bytes[offset] != UInt8(ascii: ">") {
      name.append(ByteClass.isLetter(bytes[offset]) ? bytes[offset] | 0x20 : bytes[offset])
      offset += 1
    }
    guard offset < end, bytes[offset] == UInt8(ascii: ">"), let tag = tag(named: name) else {
      return nil
    }
    return (tag, offset + 1)
  }

  private static func tag(named name: [UInt8]) -> PlainTag? {
    switch String(decoding: name, as: UTF8.self) {
    case "page": return .page
    case "table": return .table
    case "/table": return .tableEnd
    case "s", "c": return .columns
    case "caption", "/caption", "fn", "/fn", "r", "/r", "pre", "/pre": return .other
    default: break
    }
    // `<F12>` opens a footnote.
    let isFootnote =
      name.count >= 2 && name[0] == UInt8(ascii: "f")
      && name.dropFirst().allSatisfy(ByteClass.isDigit)
    return isFootnote ? .other : nil
  }
}
