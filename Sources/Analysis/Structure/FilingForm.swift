/// A form of the Commission, such as `10-K405/A`.
public struct FilingForm: Sendable, Hashable {
  /// What kind of report a form is.
  public enum Kind: String, Sendable, Hashable {
    /// 10-K and its kin.
    case annual
    /// 10-KSB, with Items of its own.
    case smallBusinessAnnual
    /// 10-Q and 10-QSB.
    case quarterly
    /// 8-K and 6-K.
    case current
    /// 20-F and 40-F.
    case foreignAnnual
    /// Any other form.
    case other
  }

  /// The name in capitals, such as `10-K`.
  public let name: String
  /// What kind of report it is.
  public let kind: Kind

  /// Whether the filing changes an earlier one.
  public var isAmendment: Bool { name.utf8.suffix(2).elementsEqual("/A".utf8) }

  private static let kinds: [(name: String, kind: Kind)] = [
    ("10-K", .annual), ("10-K405", .annual), ("10-KT", .annual), ("10-KT405", .annual),
    ("10-KSB", .smallBusinessAnnual), ("10-KSB40", .smallBusinessAnnual),
    ("10-Q", .quarterly), ("10-QSB", .quarterly), ("10-QT", .quarterly), ("8-K", .current),
    ("8-K12B", .current), ("8-K12G3", .current), ("8-K15D5", .current), ("6-K", .current),
    ("20-F", .foreignAnnual), ("20-FR", .other), ("40-F", .foreignAnnual), ("11-K", .other),
    ("18-K", .other), ("10-12B", .other), ("10-12G", .other), ("S-1", .other), ("S-4", .other),
    ("F-1", .other), ("F-4", .other), ("10-D", .other), ("ARS", .other), ("DEF 14A", .other),
  ]

  /// Reads a name as submissions and covers write it: `10-K405`, `10K`, `8-k/a`, `10‑KSB`; nil for
  /// what is no form.
  public init?(_ spelling: some StringProtocol) {
    self.init(bytes: Array(spelling.utf8)[...])
  }

  /// Reads a name from the bytes that spell it.
  init?(bytes: ArraySlice<UInt8>) {
    var letters: [UInt8] = []
    var isAmendment = false
    for byte in bytes {
      if byte == UInt8(ascii: "/") {
        isAmendment = true
      } else if isAmendment {
        guard byte | 0x20 == UInt8(ascii: "a") || byte <= 0x20 else { return nil }
      } else if ByteClass.isLetter(byte) {
        letters.append(byte & 0xDF)
      } else if ByteClass.isDigit(byte) {
        letters.append(byte)
      }
    }
    guard (2...8).contains(letters.count),
      let found = Self.kinds.first(where: { entry in
        letters.elementsEqual(entry.name.utf8.filter { $0 != UInt8(ascii: "-") && $0 > 0x20 })
      })
    else { return nil }
    name = isAmendment ? found.name + "/A" : found.name
    kind = found.kind
  }
}

/// Finds the line of a cover that names the form.
struct FilingFormReader {
  /// How many blocks a cover may have before the form is named.
  private static let reach = 60

  let view: TextView
  let structures: [BlockStructure]

  /// The form as a line such as `FORM 10-K/A` or `2023 FORM 10-K ANNUAL REPORT` gives it.
  func form() -> FilingForm? {
    for block in structures.indices.prefix(Self.reach) where view.blocks[block].range.count <= 90 {
      let tokens = structures[block].tokens
      guard tokens.count <= 14, let word = tokens.firstIndex(where: { $0.word == "form" }),
        word <= 3, word + 1 < tokens.count
      else { continue }
      let start = view.blocks[block].range.start
      var end = word + 2
      while end < tokens.count, end < word + 6, !tokens[end].traits.contains(.spaced) { end += 1 }
      // The longest spelling that is one: `10-K` of `10-K(Mark One)`.
      while end > word + 1 {
        let bytes = view.text[
          (start + Int(tokens[word + 1].start))..<(start + tokens[end - 1].end)]
        if let form = FilingForm(bytes: bytes) { return form }
        end -= 1
      }
    }
    return nil
  }
}
