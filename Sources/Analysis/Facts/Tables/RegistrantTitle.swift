/// Tells whether the title of a statement names a company of the registrant's group rather than it.
///
/// Several registrants may file one report: `SPRUCE GAS WEST INC.` over the statements of a subsidiary
/// of Spruce Gas Inc.
enum RegistrantTitle {
  private static let forms = WordSet(
    "inc incorporated corp corporation company co llc ltd limited lp plc")

  /// The words of a name.
  static func words(_ name: String) -> [Word] {
    var words = Registrant.words(of: name)
    while words.count > 1, let last = words.last, forms.contains(last) { words.removeLast() }
    return words
  }

  /// Whether the titles above a block begin with a name that is longer than the registrant's.
  static func namesAnother(
    above first: Int, than name: [Word], in blocks: [BlockAnalysis], of view: TextView
  ) -> Bool {
    guard !name.isEmpty else { return false }
    for block in (max(0, first - reach)..<first).reversed() {
      let tokens = blocks[block].structure.tokens
      guard view.blocks[block].shape != .tableRow, tokens.count <= 30 else { return false }
      guard let end = tokens.firstIndex(where: { forms.contains($0.word) }) else { continue }
      let title = tokens[..<end].filter { $0.kind == .word }.map(\.word)
      return title.count > name.count && title.count <= name.count + 3 && title.starts(with: name)
    }
    return false
  }

  /// How many titles above a table are looked at.
  private static let reach = 6
}
