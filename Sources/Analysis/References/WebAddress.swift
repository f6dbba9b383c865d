/// An address of the web or of mail in running text.
struct WebAddress {
  private static let endings = WordSet(
    """
    com org net gov edu int info biz io co us eu uk de fr ca cn jp au ch nl se no dk fi ie il in
    example
    """)
  private static let schemes: [[UInt8]] = ["https://", "http://"].map { Array($0.utf8) }

  /// The bytes of the view.
  let range: ByteRange
  /// Where it leads; nil where it is not plain ASCII.
  let target: String?

  /// Reads the address around a word with a stop in it; nil for other words, such as `U.S.`.
  static func read(
    _ text: [UInt8], wordAt start: Int, end: Int, in block: ByteRange
  ) -> WebAddress? {
    let word = text[start..<end]
    let host = word.prefix { $0 != UInt8(ascii: "/") }
    let isMail = host.contains(UInt8(ascii: "@"))
    let scheme = schemes.first { scheme in
      start - scheme.count >= block.start
        && text[(start - scheme.count)..<start].elementsEqual(scheme)
    }
    let isNamed = host.starts(with: "www.".utf8)
    guard scheme != nil || isNamed || looksLikeHost(host) else { return nil }
    guard host.allSatisfy({ $0 < 0x80 }), host.contains(UInt8(ascii: ".")) else { return nil }
    var last = end
    while last < block.end, isPathByte(text[last]) { last += 1 }
    while last > end, isTrailing(text[last - 1]) { last -= 1 }
    let first = start - (scheme?.count ?? 0)
    let spelled = String(decoding: text[first..<last], as: UTF8.self)
    let prefix = scheme != nil ? "" : isMail ? "mailto:" : "https://"
    return WebAddress(range: ByteRange(first, last), target: prefix + spelled)
  }

  /// Whether a word in small letters ends like the name of a host.
  private static func looksLikeHost(_ host: ArraySlice<UInt8>) -> Bool {
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex + 1,
      host.endIndex - dot > 2, !host.contains(where: { $0 &- 65 < 26 }),
      host.contains(where: { ByteClass.isLetter($0) })
    else { return false }
    return endings.contains(Word(bytes: host[(dot + 1)...]))
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
      || [0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x3F, 0x23, 0x26, 0x3D, 0x25, 0x2B].contains(byte)
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    [0x2E, 0x2D, 0x3F, 0x26, 0x3D].contains(byte)
  }
}
