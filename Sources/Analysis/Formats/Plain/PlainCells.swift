/// The cells of one line of a table, with the columns of the page that they stand in.
struct PlainCells {
  /// One cell.
  struct Cell {
    /// The bytes of the view.
    var range: ByteRange
    /// The columns of the page, tabs included.
    var columns: ByteRange
    /// Whether it holds a figure, a year, or a dash in place of one.
    var isFigure: Bool
  }

  /// The cells, from left to right.
  private(set) var cells: [Cell] = []

  private let view: [UInt8]
  private let line: ByteRange
  /// The column of the page at which each byte of the line stands, and that after the last.
  private var places: [Int] = []

  /// Cuts a line at two spaces, tabs and dotted leaders.
  ///
  /// A currency sign and its figure are one cell whatever stands between them, and figures that
  /// only a space or a bracket parts are cells of their own.
  init(_ line: ByteRange, _ view: [UInt8]) {
    self.line = line
    self.view = view
    var place = 0
    for offset in line.start..<line.end {
      places.append(place)
      let byte = view[offset]
      if byte == 0x09 { place = (place / 8 + 1) * 8 } else if byte & 0xC0 != 0x80 { place += 1 }
    }
    places.append(place)
    cut()
    cells = cells.flatMap(parted)
    glue()
  }

  private func cell(_ start: Int, _ end: Int) -> Cell {
    Cell(
      range: ByteRange(start, end),
      columns: ByteRange(places[start - line.start], places[end - line.start]),
      isFigure: Self.isFigure(view[start..<end]))
  }

  private mutating func cut() {
    var start: Int?
    var last = line.start
    var offset = line.start
    var found: [Cell] = []
    func close() {
      if let first = start { found.append(cell(first, last)) }
      start = nil
    }
    while offset < line.end {
      if let end = Self.gap(view, offset, line.end) {
        close()
        offset = end
        continue
      }
      if view[offset] > 0x20 {
        start = start ?? offset
        last = offset + 1
      }
      offset += 1
    }
    close()
    cells = found
  }

  /// The end of the white space or of the leader that parts cells at an offset.
  static func gap(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    var index = offset
    var hasTab = false
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 {
      hasTab = hasTab || bytes[index] == 0x09
      index += 1
    }
    if index - offset > 1 || hasTab { return index }
    guard index == offset, bytes[offset] == UInt8(ascii: ".") else { return nil }
    // `.....` and `. . . .`
    var dots = 0
    var stop = offset
    while index < end, bytes[index] == UInt8(ascii: ".") {
      dots += 1
      stop = index + 1
      index += index + 1 < end && bytes[index + 1] == 0x20 ? 2 : 1
    }
    return dots > 2 ? stop : nil
  }

  /// Puts `$ | 424`, `( | 23` and `4.5 | %` together.
  private mutating func glue() {
    var joined: [Cell] = []
    for next in cells {
      if let last = joined.last {
        let opens = view[last.range.start..<last.range.end].allSatisfy {
          $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "(") || $0 == 0x20
        }
        let closes = view[next.range.start..<next.range.end].allSatisfy {
          $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: ")")
        }
        if opens && next.isFigure || closes && last.isFigure {
          joined.removeLast()
          joined.append(cell(last.range.start, next.range.end))
          continue
        }
      }
      joined.append(next)
    }
    cells = joined
  }

  /// Parts `$(816)(292%)` and `9,833 (11%)`.
  private func parted(_ whole: Cell) -> [Cell] {
    guard whole.isFigure else { return [whole] }
    return Self.figures(view, whole.range).map { cell($0.start, $0.end) }
  }

  /// Takes the last figures out of a label that they follow without a gap, at most `count`.
  mutating func partLabel(_ count: Int) {
    guard count > 0, let label = cells.first, !label.isFigure else { return }
    var words: [ByteRange] = []
    var start = label.range.start
    for offset in label.range.start...label.range.end
    where offset == label.range.end || view[offset] <= 0x20 {
      if offset > start { words.append(ByteRange(start, offset)) }
      start = offset + 1
    }
    var first = words.count
    while first > 1, words.count - first < count,
      Self.isFigure(view[words[first - 1].start..<words[first - 1].end]),
      view[words[first - 1].end - 1] != UInt8(ascii: ",")
    { first -= 1 }
    guard words.count - first == count, let last = words[..<first].last else { return }
    cells.removeFirst()
    cells.insert(
      contentsOf: [cell(label.range.start, last.end)]
        + words[first...].map { cell($0.start, $0.end) }, at: 0)
  }

  /// Lets the first figure of a row label it where there is one more than there are columns.
  mutating func labelByYear(besides count: Int) {
    if cells.first?.isFigure == true, cells.count(where: \.isFigure) == count + 1 {
      cells[0].isFigure = false
    }
  }

  /// The figures of a cell that holds nothing else.
  static func figures(_ view: [UInt8], _ range: ByteRange) -> [ByteRange] {
    var result: [ByteRange] = []
    var start = range.start
    var offset = range.start
    var hasDigit = false
    while offset < range.end {
      let byte = view[offset]
      let opens = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "(")
      // `27, 1996` is a day.
      let isOfDay = offset > start + 1 && view[offset - 2] == UInt8(ascii: ",")
      let follows =
        offset > start && !isOfDay && (view[offset - 1] <= 0x20 || view[offset - 1] == 0x29)
      if hasDigit, opens || follows && ByteClass.isDigit(byte), !isFraction(view, offset, range.end)
      {
        result.append(trimmed(ByteRange(start, offset), view))
        start = offset
        hasDigit = false
      }
      hasDigit = hasDigit || ByteClass.isDigit(byte)
      offset += 1
    }
    result.append(trimmed(ByteRange(start, range.end), view))
    return result.enumerated().filter { number, figure in
      !figure.isEmpty && (number == 0 || !isFootnoteMark(view, figure))
    }.map(\.element)
  }

  /// Whether `(1)` stands behind a figure.
  private static func isFootnoteMark(_ view: [UInt8], _ range: ByteRange) -> Bool {
    range.count == 3 && view[range.start] == UInt8(ascii: "(")
      && ByteClass.isDigit(view[range.start + 1]) && view[range.start + 2] == UInt8(ascii: ")")
  }

  /// Whether `1/2` stands at an offset.
  private static func isFraction(_ view: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    var index = offset
    while index < end, ByteClass.isDigit(view[index]) { index += 1 }
    return index > offset && index < end && view[index] == UInt8(ascii: "/")
  }

  /// A range without white space at either end.
  static func trimmed(_ range: ByteRange, _ view: [UInt8]) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, view[start] <= 0x20 { start += 1 }
    while end > start, view[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(start, end)
  }

  /// Whether a cell holds figures with two letters at most, or a dash in place of a figure.
  private static func isFigure(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var letters = 0
    for byte in bytes {
      if ByteClass.isDigit(byte) { digits += 1 }
      if ByteClass.isLetter(byte) { letters += 1 }
    }
    if digits > 0 {
      return letters == 0 && !bytes.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
    }
    // `--`, `$ -`, `NM`, `N/A`, `—`
    if letters > 0 { return letters == 2 && bytes.count <= 3 && bytes.first == UInt8(ascii: "N") }
    return bytes.count <= 5
  }
}
