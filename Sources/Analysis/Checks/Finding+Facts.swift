extension Finding.Related {
  /// The places of some facts, their repetitions included, each once and without a range.
  static func places(of facts: [Fact], except range: ByteRange) -> [Finding.Related] {
    var seen: Set<ByteRange> = [range]
    var result: [Finding.Related] = []
    for fact in facts {
      for place in [fact.range] + fact.mentions where seen.insert(place).inserted {
        result.append(Finding.Related(range: place, message: Wording.stated(fact)))
      }
    }
    return result
  }
}

extension DataValue {
  /// The identifiers of the facts that a finding rests on.
  static func identifiers(of facts: [Fact]) -> DataValue { .array(facts.map { .string($0.id) }) }

  /// A number, or null where there is none.
  static func optional(_ value: ExactDecimal?) -> DataValue { value.map { .number($0) } ?? .null }

  /// The periods of some facts, as in the facts themselves; null for one without.
  static func periods(of facts: [Fact]) -> DataValue {
    .array(facts.map { .optional($0.period?.label) })
  }

  /// The number of a fact; null where it has none.
  static func number(of fact: Fact) -> DataValue {
    .optional(fact.value?.nominal ?? fact.value?.low ?? fact.value?.high)
  }
}

extension Bound {
  /// The name used in the data of findings: `eq`, `approx`, `gt`, `ge`, `lt` or `le`.
  var comparison: String {
    switch self {
    case .exact: "eq"
    case .approximately, .nearly: "approx"
    case .over: "gt"
    case .atLeast: "ge"
    case .under: "lt"
    case .atMost: "le"
    }
  }
}
