extension Fact {
  /// The gate of all rules: stated as a fact, not denied, supposed, expected or told of others.
  var isStatedOfRegistrant: Bool {
    polarity == .asserted && (modality == .actual || modality == .ownEstimate)
  }

  /// The share in percent that the text vouches for; nil for other figures and for upper bounds
  /// such as `up to 40%`.
  var leastShare: ExactDecimal? {
    guard unit == "percent", let value, value.bound != .under, value.bound != .atMost else {
      return nil
    }
    return value.low
  }

  /// Whether a hedge or a bound stands at the figure.
  var isHedged: Bool { value.map { $0.bound != .exact } ?? false }

  /// Whether two facts hold for the same time.
  func isOfSamePeriod(as other: Fact) -> Bool {
    guard let period, let otherPeriod = other.period else { return false }
    guard period.kind == otherPeriod.kind, period.label == otherPeriod.label else { return false }
    guard let end = period.end, let otherEnd = otherPeriod.end else { return true }
    return end == otherEnd
  }
}

extension FilingFacts {
  private static let competitors = WordSet("competitor competitors rival rivals peers")
  private static let partners = WordSet(
    "customer customers client clients licensee licensees carriers oems suppliers vendors")

  /// Whether a fact is told of those the registrant competes with: `our competitors`.
  func isOfCompetitors(_ fact: Fact) -> Bool { subject(of: fact).holds(Self.competitors) }

  /// Whether a fact is told of those the registrant deals or competes with: `our customers`.
  func isOfOthers(_ fact: Fact) -> Bool {
    isOfCompetitors(fact) || subject(of: fact).holds(Self.partners)
  }
}

extension Fact.Value {
  /// What the figure allows when it was shortened in a given way, its hedge included.
  func interval(_ rounding: DecimalInterval.Rounding) -> DecimalInterval? {
    DecimalInterval(low: low, high: high, bound: bound, lastPlace: lastPlace, rounding: rounding)
  }
}
