/// Finds risk factors that could stand in any filing.
///
/// *Finds*: a paragraph of eighty words or more in Item 1A without a number, a name or a place.
/// *Passes*: short paragraphs and those with anything of the registrant's own.
/// *Reads*: the words of Item 1A.
enum BoilerplateRisk: FilingCheck {
  static let info = CheckInfo(
    code: "boilerplate-risk", severity: .hint,
    summary: "A risk factor names nothing of the registrant's own.", authority: "S-K 105(a)",
    thresholds: [leastWords])
  static let reach = RuleReach.words

  /// The least number of words; a house value.
  static let leastWords = Threshold(
    "leastWords", 80, .words, "a paragraph with fewer is passed")
  /// The most places that are shown.
  static let shownPlaces = 20

  static func findings(in filing: FilingFacts) -> [Finding] {
    let least = filing.count(leastWords, of: info)
    var places: [ByteRange] = []
    for (block, role) in filing.roles.enumerated() where role.item == "1A" && role.kind == .body {
      let structure = filing.blocks[block].structure
      guard structure.tokens.count >= least, isGeneral(structure) else { continue }
      places.append(filing.view.map.source(of: filing.view.blocks[block].range))
    }
    guard let first = places.first else { return [] }
    return [
      Finding(
        code: info.code, severity: info.severity, range: first, message: .general(places.count),
        related: places.dropFirst().prefix(shownPlaces).map {
          .init(range: $0, message: "another one")
        },
        data: .object([.init("count", .integer(places.count))]))
    ]
  }

  private static func isGeneral(_ structure: BlockStructure) -> Bool {
    let starts = Set(structure.sentences.map(\.tokens.lowerBound))
    for (index, token) in structure.tokens.enumerated() {
      switch token.kind {
      case .number, .currency, .percent: return false
      case .word where token.traits.contains(.capitalised):
        if !starts.contains(index), ClosedClass.tag(of: token.word) == nil,
          !OwnerWords.company.contains(token.word)
        {
          return false
        }
      default: break
      }
    }
    return true
  }
}

extension Finding.Message {
  fileprivate static func general(_ count: Int) -> Finding.Message {
    Finding.Message(
      count > 1
        ? "\(count) paragraphs of risk name nothing of the registrant's own."
        : "This paragraph of risk names nothing of the registrant's own.")
  }
}
