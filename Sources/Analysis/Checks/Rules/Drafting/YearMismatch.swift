/// Finds a list of years that is not like the others of the filing.
///
/// *Finds*: “for the years ended December 31, 2022 and 2022”; “December 31, 2022 and 2012” where all
/// other lists set 2022 beside 2021.
/// *Passes*: lists of other days, lists that come again, histories and lists of more than three years.
/// *Reads*: the lists of years of all blocks.
enum YearMismatch: DraftingCheck {
  static let info = CheckInfo(
    code: "year-mismatch", severity: .warning,
    summary: "A list of years is not like the others of the filing.")

  /// How many lists with the same day must set a year beside the one before; a house value.
  static let leastLists = 3

  private struct Place {
    let block: Int
    let list: BlockMentions.YearList
  }

  static func findings(in draft: FilingDraft) -> [Finding] {
    var places: [Place] = []
    for (block, mentions) in draft.mentions.enumerated() {
      for list in mentions.yearLists where list.years.count <= 3 {
        places.append(Place(block: block, list: list))
      }
    }
    guard !places.isEmpty else { return [] }
    var counts: [[Int]: Int] = [:]
    for place in places { counts[key(place.list), default: 0] += 1 }
    return places.compactMap { place in
      let years = place.list.years
      if Set(years).count < years.count { return finding(place, nil, draft) }
      guard counts[key(place.list)] == 1, !isConsecutive(years) else { return nil }
      // The same first year stands beside the year before it elsewhere.
      let like = places.filter {
        $0.list.day == place.list.day && isConsecutive($0.list.years)
          && $0.list.years.count == years.count && $0.list.years.first == years.first
      }
      guard like.count >= leastLists, let other = like.first else { return nil }
      return finding(place, other, draft)
    }
  }

  private static func key(_ list: BlockMentions.YearList) -> [Int] { [list.day] + list.years }

  private static func isConsecutive(_ years: [Int]) -> Bool {
    zip(years, years.dropFirst()).allSatisfy { $0 - $1 == 1 }
  }

  private static func finding(_ place: Place, _ other: Place?, _ draft: FilingDraft) -> Finding {
    let found = place.list.years
    return Finding(
      code: info.code, severity: info.severity,
      range: draft.filing.sourceRange(place.list.tokens, inBlock: place.block),
      message: .mismatch(found, other?.list.years),
      related: other.map {
        [
          Finding.Related(
            range: draft.filing.sourceRange($0.list.tokens, inBlock: $0.block),
            message: "elsewhere so")
        ]
      } ?? [],
      data: .object([
        .init("found", .array(found.map { .integer($0) })),
        .init("expected", other.map { .array($0.list.years.map { .integer($0) }) } ?? .null),
      ]))
  }
}

extension Finding.Message {
  fileprivate static func mismatch(_ found: [Int], _ expected: [Int]?) -> Finding.Message {
    let years = Wording.list(found.map(String.init))
    guard let expected else { return Finding.Message("\(years): the same year twice.") }
    let others = Wording.list(expected.map(String.init))
    return Finding.Message("\(years), where the filing elsewhere has \(others).")
  }
}
