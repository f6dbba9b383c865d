internal import Analysis

/// What makes a finding the same one in another version of its text.
struct FindingKey: Hashable, Sendable {
  /// The code of the rule.
  let code: String
  /// The visible words it is about.
  let quote: String
  /// Words on either side where the words alone are too few to tell places apart.
  let context: String?

  /// Words shorter than this are told apart by their surroundings.
  static let leastQuote = 40
  /// How much of the surroundings counts on either side, in bytes.
  static let reach = 40

  /// The key of a finding.
  init(_ finding: Finding, in filing: Filing) {
    code = finding.code
    quote = Self.shortened(filing.visibleText(of: finding.range))
    if quote.utf8.count < Self.leastQuote {
      let around = filing.surroundings(of: finding.range, reach: Self.reach)
      context = "\(around.before) […] \(around.after)"
    } else {
      context = nil
    }
  }

  /// A hash that does not depend on how quotation marks, dashes, capitals and spaces are written.
  var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in [code, quote, context ?? ""] {
      for byte in Self.normalized(part).utf8 + [0] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }

  /// The text with one way of writing quotation marks, dashes, capitals and spaces.
  static func normalized(_ text: String) -> String {
    var result = ""
    for scalar in WhiteSpace.collapsed(text).unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x60, 0xB4: result += "'"
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: result += "\""
      case 0x2010...0x2015, 0x2212: result += "-"
      case 0xAD, 0x200B, 0xFEFF: break
      default: result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  /// Long quotes are kept by their beginning.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 400 else { return text }
    return String(text.prefix(300))
  }
}
