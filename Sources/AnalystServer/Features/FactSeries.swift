internal import Analysis

/// Facts of one kind by period, to compare each with the year before.
struct FactSeries {
  /// A fact with the one of the year before.
  struct Change {
    /// The fact of the year before.
    let prior: Fact
    /// What has changed, such as `▲15.3%` or `▼2 points`.
    let text: String
  }

  private struct Key: Hashable {
    let kind: FactKind
    let subject: String?
    let unit: String?
    let dimension: Fact.Dimension?
    let topCount: Int?
    let qualifier: String?
    let shape: String
  }

  private var byKey: [Key: [Int: Fact]] = [:]
  /// Keys and years for which the text gives several figures.
  private var doubtful: [Key: Set<Int>] = [:]

  /// Sorts the facts of a filing.
  /// - Complexity: O(n)
  init(_ filing: Filing) {
    for fact in filing.facts {
      guard let key = Self.key(of: fact), let year = fact.period?.year else { continue }
      if let known = byKey[key]?[year], known.value?.nominal != fact.value?.nominal {
        doubtful[key, default: []].insert(year)
      } else if byKey[key]?[year] == nil {
        byKey[key, default: [:]][year] = fact
      }
    }
  }

  /// How a figure differs from that of the year before; nil where the text does not give both, or
  /// gives several.
  func change(of fact: Fact) -> Change? {
    guard let key = Self.key(of: fact), let year = fact.period?.year,
      let prior = byKey[key]?[year - 1],
      doubtful[key].map({ $0.isDisjoint(with: [year, year - 1]) }) ?? true,
      let new = fact.value?.nominal, let old = prior.value?.nominal,
      let difference = new.subtracting(old)
    else { return nil }
    let arrow = difference.isNegative ? "▼" : difference == .zero ? "=" : "▲"
    if fact.unit == "percent" {
      let points = difference.magnitude
      let unit = points == ExactDecimal(1) ? "point" : "points"
      return Change(prior: prior, text: "\(arrow)\(FactWording.digits(points)) \(unit)")
    }
    // A change from a loss, or into one, is no share of it.
    guard old > .zero, !new.isNegative,
      let share = Rational(difference.magnitude.scaled(byPowerOfTen: 2), old)?.rounded(places: 1)
    else { return nil }
    return Change(prior: prior, text: "\(arrow)\(FactWording.digits(share))%")
  }

  /// The figures of all years, oldest first, where there are two or more.
  func years(of fact: Fact) -> [Fact] {
    guard let key = Self.key(of: fact), doubtful[key] == nil, let years = byKey[key],
      years.count >= 2
    else { return [] }
    return years.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func key(of fact: Fact) -> Key? {
    guard fact.polarity == .asserted, fact.modality == .actual, fact.value?.nominal != nil,
      let period = fact.period, let shape = shape(of: period)
    else { return nil }
    return Key(
      kind: fact.kind, subject: fact.subject, unit: fact.unit, dimension: fact.dimension,
      topCount: fact.topCount, qualifier: fact.qualifier, shape: shape)
  }

  /// What periods a year apart have in common.
  private static func shape(of period: Period) -> String? {
    switch period.kind {
    case .year: "year"
    case .quarter: String(period.label.prefix { $0 != " " })
    case .month, .instant: String(period.label.dropFirst(4))
    case .range: nil
    }
  }
}
