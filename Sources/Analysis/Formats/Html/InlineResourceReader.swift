/// Reads the contexts and units of an inline XBRL header.
struct InlineResourceReader {
  private(set) var names: NameTable
  private(set) var contexts: [InlineXBRL.Context] = []
  private(set) var units: [InlineXBRL.Unit] = []
  /// Hashes of the identifiers of the contexts.
  private(set) var contextKeys: [UInt64] = []
  /// Hashes of the identifiers of the units.
  private(set) var unitKeys: [UInt64] = []

  private var context: InlineXBRL.Context?
  private var unit: InlineXBRL.Unit?
  private var isDenominator = false
  private var dimension: Int32 = 0
  private var text = ByteRange(0, 0)

  /// Names go on in a table that is there already.
  init(names: NameTable) { self.names = names }

  /// Reads the bytes between `<ix:resources>` and its end.
  /// - Complexity: O(n)
  mutating func read(_ bytes: Span<UInt8>, _ range: ByteRange) {
    let header = bytes.extracting(0..<range.end)
    var lexer = HtmlLexer()
    lexer.skip(to: range.start)
    var token = HtmlToken()
    while lexer.next(header, &token) {
      switch token.kind {
      case .text: text = text.isEmpty ? token.range : text.union(token.range)
      case .startTag:
        open(header, token)
        text = ByteRange(0, 0)
      case .endTag:
        close(header, token)
        text = ByteRange(0, 0)
      default: break
      }
    }
  }

  /// The elements of a header by the names after their prefix.
  private enum Element {
    case context, unit, denominator, identifier, explicitMember, typedMember, startDate, endDate
    case instant, measure, other
  }

  private static let elements: [(name: [UInt8], element: Element)] = [
    ("context", Element.context), ("unit", .unit), ("unitdenominator", .denominator),
    ("identifier", .identifier), ("explicitmember", .explicitMember), ("typedmember", .typedMember),
    ("startdate", .startDate), ("enddate", .endDate), ("instant", .instant), ("measure", .measure),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func element(_ bytes: Span<UInt8>, _ token: HtmlToken) -> Element {
    var start = token.range.start + (token.kind == .endTag ? 2 : 1)
    let end = token.content.start
    for offset in start..<max(start, end) where bytes[offset] == UInt8(ascii: ":") {
      start = offset + 1
    }
    for (name, element) in elements
    where end - start == name.count && ByteSearch.startsIgnoringCase(bytes, at: start, with: name) {
      return element
    }
    return .other
  }

  private static func value(
    of attribute: StaticString, _ bytes: Span<UInt8>, _ token: HtmlToken
  ) -> ByteRange? {
    let wanted = Array(attribute.description.utf8)
    var found: ByteRange?
    HtmlAttributes.each(of: token, in: bytes) { name, value in
      if name.count == wanted.count,
        ByteSearch.startsIgnoringCase(bytes, at: name.start, with: wanted)
      {
        found = value
      }
    }
    return found
  }

  private mutating func open(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    switch Self.element(bytes, token) {
    case .context:
      context = InlineXBRL.Context()
      contextKeys.append(
        NameTable.hash(bytes, Self.value(of: "id", bytes, token) ?? ByteRange(0, 0)))
      contexts.append(InlineXBRL.Context())
    case .unit:
      unit = InlineXBRL.Unit()
      isDenominator = false
      unitKeys.append(NameTable.hash(bytes, Self.value(of: "id", bytes, token) ?? ByteRange(0, 0)))
      units.append(InlineXBRL.Unit())
    case .denominator: isDenominator = true
    case .explicitMember, .typedMember:
      dimension = Self.value(of: "dimension", bytes, token).map { names.number(of: bytes, $0) } ?? 0
    default: break
    }
  }

  private mutating func close(_ bytes: Span<UInt8>, _ token: HtmlToken) {
    switch Self.element(bytes, token) {
    case .context:
      if let context, !contexts.isEmpty { contexts[contexts.count - 1] = context }
      context = nil
    case .unit:
      if let unit, !units.isEmpty { units[units.count - 1] = unit }
      unit = nil
    case .denominator: isDenominator = false
    case .identifier: context?.entity = names.number(of: bytes, text)
    case .explicitMember:
      context?.members.append(.init(dimension: dimension, member: names.number(of: bytes, text)))
      dimension = 0
    case .startDate: context?.start = Self.day(bytes, text)
    case .endDate, .instant: context?.end = Self.day(bytes, text)
    case .measure:
      let number = names.number(of: bytes, text)
      if isDenominator { unit?.denominator.append(number) } else { unit?.numerator.append(number) }
    case .typedMember, .other:
      // The value of a typed member stands in an element of its own.
      if dimension > 0 {
        context?.members.append(.init(dimension: dimension, member: names.number(of: bytes, text)))
        dimension = 0
      }
    }
  }

  /// `2024-09-28`, with or without a time after it.
  private static func day(_ bytes: Span<UInt8>, _ range: ByteRange) -> InlineXBRL.Day? {
    var parts = [0]
    var digits = 0
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if ByteClass.isDigit(byte) {
        digits += 1
        guard digits <= 8 else { break }
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 48)
      } else if byte == UInt8(ascii: "-"), digits > 0, parts.count < 3 {
        parts.append(0)
      } else if digits > 0 {
        break
      }
    }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return nil
    }
    return InlineXBRL.Day(year: parts[0], month: parts[1], day: parts[2])
  }
}
