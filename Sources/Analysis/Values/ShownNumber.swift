/// A number as its digits show it: `25,000`, `69.8`, `.50`.
struct ShownNumber {
  /// The number.
  let value: ExactDecimal
  /// The digits before the point.
  let integerDigitCount: Int
  /// The digits after the point.
  let decimalCount: Int
  /// Whether commas part the thousands.
  let isGrouped: Bool
  /// The zeros at the end of a number without decimals.
  let trailingZeroCount: Int
  /// Whether a zero stands before further digits, as in `007`.
  let hasLeadingZero: Bool

  /// Reads digits; nil for more than 18 of them, two points, or commas out of place.
  init?(_ text: Span<UInt8>, from start: Int, to end: Int) {
    guard start >= 0, start < end, end <= text.count else { return nil }
    var mantissa: Int64 = 0
    var integers = 0
    var decimals = 0
    var zeros = 0
    var groups = 0
    var sinceComma = 0
    var afterPoint = false
    for index in start..<end {
      let byte = text[index]
      switch byte {
      case 0x30...0x39:
        guard mantissa < 100_000_000_000_000_000 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - 0x30)
        zeros = byte == 0x30 ? zeros + 1 : 0
        if afterPoint { decimals += 1 } else { integers += 1 }
        sinceComma += 1
      case 0x2C:
        guard !afterPoint, groups == 0 ? (1...3).contains(sinceComma) : sinceComma == 3 else {
          return nil
        }
        groups += 1
        sinceComma = 0
      case 0x2E:
        guard !afterPoint else { return nil }
        guard groups == 0 || sinceComma == 3 else { return nil }
        afterPoint = true
      default:
        return nil
      }
    }
    guard integers + decimals > 0, integers <= 40, decimals <= 18 else { return nil }
    guard groups == 0 || afterPoint || sinceComma == 3 else { return nil }
    value = ExactDecimal(mantissa, exponent: -decimals)
    integerDigitCount = integers
    decimalCount = decimals
    isGrouped = groups > 0
    trailingZeroCount = decimals == 0 && mantissa != 0 ? zeros : 0
    hasLeadingZero = integers > 1 && text[start] == 0x30
  }

  /// The power of ten of the last digit that carries meaning: 3 for `25,000`, -1 for `69.8`.
  ///
  /// Of a whole number, two or more zeros at the end are taken for rounding.
  var lastPlace: Int {
    if decimalCount > 0 { return -decimalCount }
    return trailingZeroCount >= 2 ? trailingZeroCount : 0
  }

  /// The number, where it is written in bare digits without commas and point.
  var bareInteger: Int? { isGrouped || decimalCount > 0 || hasLeadingZero ? nil : value.integer }
}
