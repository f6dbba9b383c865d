internal import Analysis

/// Changes that are offered where a finding says what else could stand in its place.
///
/// Which of two figures is wrong only the writer knows: none is applied unasked.
enum FigureFix {
  /// The change that is offered for a finding; nil where there is not exactly one.
  static func proposal(for finding: Finding, in document: DocumentContext) -> ProposedAction? {
    let change: ProposedAction.Change?
    let reason: String
    switch finding.code {
    case "share-mismatch", "growth-mismatch":
      change = percentage(finding, in: document.filing)
      reason = "as computed"
    case "year-mismatch":
      change = year(finding, in: document.filing)
      reason = "as elsewhere"
    case "name-variant":
      change = name(finding, in: document.filing)
      reason = "as elsewhere"
    default: return nil
    }
    guard let change else { return nil }
    let old = document.filing.buffer.string(in: change.range)
    return ProposedAction(
      title: "Change “\(old)” to “\(change.text)”, \(reason)", kind: .fix, finding: finding,
      change: change)
  }

  /// A percentage that its amounts do not give, where they give just one with as many digits.
  private static func percentage(
    _ finding: Finding, in filing: Filing
  ) -> ProposedAction.Change? {
    guard let stated = finding.number("share") ?? finding.number("value"), !stated.isNegative,
      let ends = finding.numbers("computed"), ends.count == 2,
      ends.allSatisfy({ !$0.isNegative && $0 <= ExactDecimal(1000) })
    else { return nil }
    let written = WrittenNumber.all(in: finding.range, of: filing).filter { $0.value == stated }
    guard written.count == 1, let place = written.first,
      let low = rounded(ends[0], places: place.places),
      let high = rounded(ends[1], places: place.places), low == high, low != place.text
    else { return nil }
    return ProposedAction.Change(range: place.range, text: low)
  }

  /// The number with so many digits after the point.
  private static func rounded(_ number: ExactDecimal, places: Int) -> String? {
    guard places <= 4,
      let rounded = Rational(number, ExactDecimal(1))?.rounded(places: places)
    else { return nil }
    let text = rounded.description
    let parts = text.split(separator: ".", maxSplits: 1)
    guard places > 0, let whole = parts.first else { return text }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return "\(whole).\(fraction)\(String(repeating: "0", count: max(0, places - fraction.count)))"
  }

  /// A year that differs from the list of the other places, where it is the only one.
  private static func year(_ finding: Finding, in filing: Filing) -> ProposedAction.Change? {
    guard let found = finding.numbers("found"), let expected = finding.numbers("expected"),
      found.count == expected.count
    else { return nil }
    let years = WrittenNumber.all(in: finding.range, of: filing).filter {
      $0.range.count == 4 && found.contains($0.value)
    }
    let wrong = found.indices.filter { found[$0] != expected[$0] }
    guard years.map(\.value) == found, wrong.count == 1, let index = wrong.first else {
      return nil
    }
    return ProposedAction.Change(range: years[index].range, text: expected[index].description)
  }

  /// The word of the registrant's name that one letter makes of the word found.
  private static func name(_ finding: Finding, in filing: Filing) -> ProposedAction.Change? {
    let found = filing.buffer.string(in: finding.range)
    let letters = Array(found.utf8)
    let words = (filing.registrant ?? "").split(separator: " ").map {
      String($0.filter { $0.isLetter })
    }
    let near = words.filter { word in
      word.utf8.count > 4 && Spelling.distance(letters, Array(word.utf8)) == 1
    }
    guard near.count == 1, let word = near.first else { return nil }
    return ProposedAction.Change(range: finding.range, text: word)
  }
}

/// A number in the digits of the text.
private struct WrittenNumber {
  /// Where, in bytes.
  let range: ByteRange
  /// The digits as written.
  let text: String
  /// The number.
  let value: ExactDecimal
  /// How many digits stand after the point.
  let places: Int

  /// The numbers of a range without commas, in the order of the text.
  static func all(in range: ByteRange, of filing: Filing) -> [WrittenNumber] {
    let bytes = filing.buffer.bytes
    let bounds = range.clamped(to: bytes.count)
    func isDigit(_ index: Int) -> Bool { bounds.contains(index) && bytes[index] &- 48 < 10 }
    var numbers: [WrittenNumber] = []
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      while isDigit(index) { index += 1 }
      var places = 0
      if bounds.contains(index), bytes[index] == UInt8(ascii: "."), isDigit(index + 1) {
        let point = index
        index += 1
        while isDigit(index) { index += 1 }
        places = index - point - 1
      }
      let digits = bytes[start..<index].filter { $0 != UInt8(ascii: ".") }
      guard let mantissa = Int64(String(decoding: digits, as: UTF8.self)) else { continue }
      numbers.append(
        WrittenNumber(
          range: ByteRange(start, index),
          text: String(decoding: bytes[start..<index], as: UTF8.self),
          value: ExactDecimal(mantissa, exponent: -places), places: places))
    }
    return numbers
  }
}

extension Finding {
  /// The number of a key of the data.
  fileprivate func number(_ key: String) -> ExactDecimal? {
    if case .number(let number) = member(key) { number } else { nil }
  }

  /// The numbers of a key of the data.
  fileprivate func numbers(_ key: String) -> [ExactDecimal]? {
    guard case .array(let values) = member(key) else { return nil }
    return values.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  private func member(_ key: String) -> DataValue? {
    guard case .object(let entries) = data else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
