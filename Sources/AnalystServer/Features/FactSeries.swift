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
      guard let known = byKey[key]?[year]?.value, let value = fact.value else {
        byKey[key, default: [:]][year] = fact
        continue
      }
      if !Self.agree(known, value) {
        doubtful[key, default: []].insert(year)
      } else if value.lastPlace < known.lastPlace {
        byKey[key, default: [:]][year] = fact
      }
    }
  }

  /// Whether two figures are one, perhaps rounded more in one place than in the other:
  /// `$27.1 billion` in the text is `$27,116` in the table.
  private static func agree(_ one: Fact.Value, _ other: Fact.Value) -> Bool {
    guard let left = one.nominal, let right = other.nominal else { return false }
    guard left != right else { return true }
    guard one.lastPlace != other.lastPlace, let distance = left.subtracting(right)?.magnitude else {
      return false
    }
    return distance <= ExactDecimal(5, exponent: max(one.lastPlace, other.lastPlace) - 1)
  }

  /// How a figure differs from that of the year before.
  ///
  /// Nil where the text does not give both, or gives several. Of a figure that is also given in more digits, those are compared.
  func change(of fact: Fact) -> Change? {
    guard let key = Self.key(of: fact), let year = fact.period?.year,
      let prior = byKey[key]?[year - 1], let newest = byKey[key]?[year],
      doubtful[key].map({ $0.isDisjoint(with: [year, year - 1]) }) ?? true,
      let new = newest.value?.nominal, let old = prior.value?.nominal,
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
