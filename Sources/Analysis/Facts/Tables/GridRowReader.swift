/// Reads the cells of one row of a ``NumericGrid``: a label, figures and other texts.
enum GridRowReader {
  /// A cell or several that hold one thing.
  struct Part {
    /// The columns of the layout it covers.
    var span: Range<Int>
    /// The figure; nil for words and for what cannot be read.
    var figure: NumericGrid.Figure?
  }

  /// A row as read.
  struct Result {
    /// Its number in the table.
    let number: Int
    /// The words that label it.
    var label: NumericGrid.Place?
    /// The folded words of the label.
    var words: [Word] = []
    /// The figures.
    var figures: [Part] = []
    /// Cells that hold something else.
    var texts: [Part] = []
    /// Whether all its figures are years.
    var areYears = true
  }

  /// The greatest number of columns of the layout that one figure may cover.
  private static let widestFigure = 8

  /// Reads a row.
  static func read(
    _ row: TextTable.Row, number: Int, tokens: [Token], start: Int, text: [UInt8]
  ) -> Result {
    var result = Result(number: number)
    var pendingCurrency: Range<Int>?
    var isFirst = true
    for cell in row.cells {
      let range = Self.tokens(in: cell.range.shifted(by: -start), of: tokens)
      guard !range.isEmpty else { continue }
      let span = cell.column..<(cell.column + max(1, cell.columnSpan))
      defer { isFirst = false }
      if isFirst,
        isLabel(cell, range, tokens, start: start, text: text, isAlone: row.cells.count == 1)
      {
        result.label = NumericGrid.Place(row: number, tokens: range)
        result.words = tokens[range].filter { $0.kind == .word }.map(\.word)
        continue
      }
      if tokens[range].allSatisfy({ $0.kind == .currency }) {
        pendingCurrency = span
        continue
      }
      if isTail(tokens[range]), let last = result.figures.indices.last {
        result.figures[last].take(tail: tokens[range], through: range.upperBound)
        continue
      }
      let place = NumericGrid.Place(row: number, tokens: range)
      guard span.count <= widestFigure,
        var figure = figure(place, tokens, start: start, text: text)
      else {
        result.texts.append(Part(span: span, figure: nil))
        pendingCurrency = nil
        continue
      }
      if !isYear(figure, tokens) { result.areYears = false }
      var whole = span
      if let currency = pendingCurrency, currency.upperBound <= span.lowerBound {
        figure.unit = .money
        if span.lowerBound - currency.lowerBound < widestFigure {
          whole = currency.lowerBound..<span.upperBound
        }
      }
      pendingCurrency = nil
      result.figures.append(Part(span: whole, figure: figure))
    }
    return result
  }

  /// The tokens that lie in a range of bytes of their block.
  static func tokens(in range: ByteRange, of tokens: [Token]) -> Range<Int> {
    let first = tokens.partition { Int($0.start) < range.start }
    var end = first
    while end < tokens.count, tokens[end].end <= range.end { end += 1 }
    return first..<end
  }

  /// The year that a token writes; nil for other tokens.
  static func year(_ token: Token, start: Int, text: [UInt8]) -> Int? {
    guard token.kind == .number, token.length == 4 else { return nil }
    var value = 0
    for offset in (start + Int(token.start))..<min(start + token.end, text.count) {
      guard ByteClass.isDigit(text[offset]) else { return nil }
      value = value * 10 + Int(text[offset] - 48)
    }
    return (1950...2079).contains(value) ? value : nil
  }

  // MARK: Labels

  private static func isLabel(
    _ cell: TextTable.Cell, _ range: Range<Int>, _ tokens: [Token], start: Int, text: [UInt8],
    isAlone: Bool
  ) -> Bool {
    let hasWord = tokens[range].contains { $0.kind == .word && $0.length > 1 }
    if hasWord { return cell.column == 0 || tokens[range.lowerBound].kind != .currency }
    guard cell.column == 0, !isAlone, range.count == 1 else { return false }
    // `2024`, the year in which something falls due.
    return year(tokens[range.lowerBound], start: start, text: text) != nil
  }

  // MARK: Figures

  /// Whether a cell only ends the figure before: `)`, `%`, `)%`.
  private static func isTail(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy { $0.kind == .percent || $0.kind == .closeBracket }
  }

  private static func isYear(_ figure: NumericGrid.Figure, _ tokens: [Token]) -> Bool {
    guard figure.place.tokens.count == 1, figure.lastPlace == 0,
      tokens[figure.place.tokens.lowerBound].length == 4, let number = figure.number.integer
    else { return false }
    return (1950...2079).contains(number)
  }

  /// A cell that holds one figure and nothing else but its signs and a footnote mark.
  private static func figure(
    _ place: NumericGrid.Place, _ tokens: [Token], start: Int, text: [UInt8]
  ) -> NumericGrid.Figure? {
    var number: Int?
    var isNegative = false
    var unit = NumericGrid.Unit.plain
    var hasDash = false
    var index = place.tokens.lowerBound
    let end = place.tokens.upperBound
    while index < end {
      switch tokens[index].kind {
      case .number:
        guard number == nil, !hasDash || isNegative else { return nil }
        number = index
      case .openBracket:
        if number != nil || hasDash {
          guard let past = pastFootnote(index, end, tokens) else { return nil }
          index = past
          continue
        }
        isNegative = true
      case .hyphen, .dash:
        guard number == nil, !hasDash else { return nil }
        hasDash = true
        if index + 1 < end, tokens[index + 1].kind == .number || tokens[index + 1].kind == .currency
        {
          isNegative = true
        }
      case .percent: unit = .percent
      case .currency: unit = .money
      case .closeBracket, .mark, .bullet: break
      default: return nil
      }
      index += 1
    }
    guard let number else {
      guard hasDash,
        !isNegative || tokens[place.tokens].contains(where: { $0.kind == .openBracket })
      else { return nil }
      return NumericGrid.Figure(
        place: place, number: .zero, lastPlace: 0, unit: unit, isDash: true)
    }
    let token = tokens[number]
    guard
      let shown = ShownNumber(
        text.span, from: start + Int(token.start), to: start + token.end), !shown.hasLeadingZero
    else { return nil }
    return NumericGrid.Figure(
      place: place, number: isNegative ? shown.value.negated : shown.value,
      lastPlace: -shown.decimalCount, unit: unit, isDash: false)
  }

  /// The token past a footnote mark such as `(1)` or `(a)` behind a figure.
  private static func pastFootnote(_ open: Int, _ end: Int, _ tokens: [Token]) -> Int? {
    var index = open + 1
    while index < end,
      tokens[index].kind == .number || tokens[index].kind == .word || tokens[index].kind == .comma,
      tokens[index].length <= 2
    { index += 1 }
    guard index > open + 1, index < end, tokens[index].kind == .closeBracket else { return nil }
    return index + 1
  }
}

extension GridRowReader.Part {
  /// Takes in a percent sign that stands in a cell of its own.
  fileprivate mutating func take(tail: ArraySlice<Token>, through end: Int) {
    guard let old = figure else { return }
    let isPercent = tail.contains { $0.kind == .percent }
    figure = NumericGrid.Figure(
      place: NumericGrid.Place(row: old.place.row, tokens: old.place.tokens.lowerBound..<end),
      number: old.number, lastPlace: old.lastPlace, unit: isPercent ? .percent : old.unit,
      isDash: old.isDash)
  }
}
