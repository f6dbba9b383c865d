/// Collects the facts of inline XBRL and what its header says of them.
struct InlineTagReader {
  private var found: [InlineTag] = []
  /// Hashes of what each tag refers to, and the number of its context and unit.
  private var contextKeys: [UInt64] = []
  private var unitKeys: [UInt64] = []
  private var open: [Int] = []
  private var names = NameTable()
  private var contexts: [UInt64: Int32] = [:]
  private var units: [UInt64: Int32] = [:]
  private var header = InlineXBRL()

  /// Starts a fact.
  mutating func open(_ bytes: Span<UInt8>, _ token: HtmlToken, textOffset: Int, isHidden: Bool) {
    var tag = InlineTag(kind: token.tag == .ixNonFraction ? .number : .text)
    tag.isHidden = isHidden
    tag.range = ByteRange(textOffset, textOffset)
    tag.source = ByteRange(token.range.end, token.range.end)
    var context: UInt64 = 0
    var unit: UInt64 = 0
    var names = self.names
    self.names = NameTable()
    HtmlAttributes.each(of: token, in: bytes) { name, value in
      switch (bytes[name.start] | 0x20, name.count) {
      case (UInt8(ascii: "n"), 4): tag.concept = names.number(of: bytes, value)
      case (UInt8(ascii: "f"), 6): tag.format = names.number(of: bytes, value)
      case (UInt8(ascii: "c"), 10): context = NameTable.hash(bytes, value)
      case (UInt8(ascii: "u"), 7): unit = NameTable.hash(bytes, value)
      case (UInt8(ascii: "s"), 5): tag.scale = Self.integer(bytes, value) ?? 0
      case (UInt8(ascii: "s"), 4):
        tag.isNegated = !value.isEmpty && bytes[value.start] == UInt8(ascii: "-")
      case (UInt8(ascii: "d"), 8): tag.decimals = Self.integer(bytes, value)
      case (UInt8(ascii: "x"), 7):
        tag.isNil =
          !value.isEmpty
          && (bytes[value.start] | 0x20 == UInt8(ascii: "t")
            || bytes[value.start] == UInt8(ascii: "1"))
      default: break
      }
    }
    self.names = names
    open.append(found.count)
    found.append(tag)
    contextKeys.append(context)
    unitKeys.append(unit)
  }

  /// Ends the fact that was started last and is still open.
  mutating func close(textOffset: Int, sourceOffset: Int) {
    guard let index = open.popLast() else { return }
    found[index].source = ByteRange(found[index].source.start, sourceOffset)
    found[index].range = ByteRange(found[index].range.start, textOffset)
    if found[index].isHidden { found[index].range = ByteRange(0, 0) }
  }

  /// The facts, in the order of the document.
  var tags: [InlineTag] {
    found.indices.map { index in
      var tag = found[index]
      tag.context = contexts[contextKeys[index]]
      tag.unit = units[unitKeys[index]]
      return tag
    }
  }

  /// What the header says; nil for a document without tags.
  var data: InlineXBRL? {
    guard !found.isEmpty || !header.contexts.isEmpty else { return nil }
    var result = header
    result.names = names.names
    return result
  }

  private static func integer(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int16? {
    var value: Int16 = 0
    var isNegative = false
    for offset in range.start..<range.end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else if ByteClass.isDigit(byte) {
        value = min(value * 10 + Int16(byte - 48), 3_000)
      } else {
        return nil
      }
    }
    return range.isEmpty ? nil : isNegative ? -value : value
  }

  // MARK: Header

  /// Reads contexts and units from the content of `ix:resources`.
  mutating func readResources(_ bytes: Span<UInt8>, _ range: ByteRange) {
    var reader = InlineResourceReader(names: names)
    reader.read(bytes, range)
    names = reader.names
    let first = Int32(header.contexts.count)
    let firstUnit = Int32(header.units.count)
    for (number, key) in reader.contextKeys.enumerated() { contexts[key] = first + Int32(number) }
    for (number, key) in reader.unitKeys.enumerated() { units[key] = firstUnit + Int32(number) }
    header.contexts += reader.contexts
    header.units += reader.units
  }
}

/// Names, each stored once.
struct NameTable {
  private(set) var names: [[UInt8]] = [[]]
  private var numbers: [UInt64: Int32] = [:]

  /// The number of a name, its white space at either end left out.
  mutating func number(of bytes: Span<UInt8>, _ range: ByteRange) -> Int32 {
    var start = range.start
    var end = range.end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return 0 }
    let hash = Self.hash(bytes, ByteRange(start, end))
    if let known = numbers[hash] { return known }
    var name: [UInt8] = []
    name.reserveCapacity(end - start)
    for offset in start..<end { name.append(bytes[offset]) }
    let number = Int32(names.count)
    names.append(name)
    numbers[hash] = number
    return number
  }

  /// A hash of some bytes.
  static func hash(_ bytes: Span<UInt8>, _ range: ByteRange) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in range.start..<range.end {
      hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
    }
    return hash ^ (hash >> 29)
  }
}
