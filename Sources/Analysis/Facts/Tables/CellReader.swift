/// Reads the cells of one row: the label, and figures put together from split cells.
enum CellReader {
  /// The label and the figures of a row.
  ///
  /// `$ | 69,828 |`, `(14,087 | )` and `83 | %` are one figure each; a dash is nil; `(1)` alone is a
  /// footnote mark.
  static func row(
    _ cells: [(TextTable.Cell, Range<Int>)], _ tokens: [Token], text: [UInt8], start: Int
  ) -> (label: Range<Int>, figures: [TableReading.Figure]) {
    var label = 0..<0
    var figures: [TableReading.Figure] = []
    var pendingCurrency = false
    for (cell, range) in cells where !range.isEmpty {
      if figures.isEmpty, label.isEmpty,
        cell.column == 0 || tokens[range].contains(where: { $0.kind == .word }),
        tokens[range.lowerBound].kind == .word
      {
        label = range
        continue
      }
      if tokens[range].allSatisfy({ $0.kind == .currency }) {
        pendingCurrency = true
        continue
      }
      if tokens[range].allSatisfy({ $0.kind == .percent || $0.kind == .closeBracket }),
        var last = figures.popLast()
      {
        if tokens[range].contains(where: { $0.kind == .percent }) {
          last = TableReading.Figure(
            tokens: last.tokens.lowerBound..<range.upperBound, number: last.number,
            lastPlace: last.lastPlace,
            isPercent: true, isMoney: last.isMoney, column: last.column)
        }
        figures.append(last)
        continue
      }
      if let figure = figure(
        range, tokens, text: text, start: start, column: cell.column, afterCurrency: pendingCurrency
      ) {
        figures.append(figure)
      }
      pendingCurrency = false
    }
    return (label, figures)
  }

  /// A cell that holds one figure and nothing else but marks.
  private static func figure(
    _ range: Range<Int>, _ tokens: [Token], text: [UInt8], start: Int, column: Int,
    afterCurrency: Bool
  ) -> TableReading.Figure? {
    var number: Int?
    var isNegative = false
    var isPercent = false
    var isMoney = afterCurrency
    for index in range {
      switch tokens[index].kind {
      case .number:
        guard number == nil else { return nil }
        number = index
      case .openBracket: isNegative = number == nil
      case .hyphen, .dash: if number == nil { isNegative = true }
      case .percent: isPercent = true
      case .currency: isMoney = true
      case .closeBracket, .mark: break
      default: return nil
      }
    }
    guard let number else { return nil }
    let token = tokens[number]
    let bytes = text[(start + Int(token.start))..<(start + token.end)]
    guard let (value, place) = digits(bytes) else { return nil }
    return TableReading.Figure(
      tokens: range,
      number: isNegative ? ExactDecimal(-value.mantissa, exponent: value.exponent) : value,
      lastPlace: place, isPercent: isPercent, isMoney: isMoney, column: column)
  }

  /// The value of digits with separators; nil for more than 17 digits.
  static func digits(_ bytes: ArraySlice<UInt8>) -> (ExactDecimal, Int)? {
    var mantissa: Int64 = 0
    var count = 0
    var decimals = 0
    var sawPoint = false
    for byte in bytes {
      if byte == 0x2E {
        sawPoint = true
      } else if ByteClass.isDigit(byte) {
        count += 1
        guard count <= 17 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - 48)
        if sawPoint { decimals += 1 }
      }
    }
    return count > 0 ? (ExactDecimal(mantissa, exponent: -decimals), -decimals) : nil
  }

  /// Whether a figure is a year, as heads of columns are.
  static func isYear(_ figure: TableReading.Figure) -> Bool {
    guard !figure.isPercent, !figure.isMoney, figure.lastPlace == 0, figure.number.exponent >= 0
    else { return false }
    var value = figure.number.mantissa
    for _ in 0..<min(figure.number.exponent, 3) { value *= 10 }
    return (1980...2039).contains(value)
  }
}
