extension FactSentences {
  /// Revenue and result of the newest quarter, beside the same quarter a year before, where a report
  /// tells of no whole year.
  mutating func interim() {
    if let year, turnover(in: year) != nil || total(.netIncome, in: year) != nil { return }
    if let (newest, before) = quarters(.revenueTotal), !isNegative(newest) {
      var text = "Revenue was \(unsigned(newest))\(Self.inQuarter(newest))"
      if let before { text += ", after \(unsigned(before))\(Self.inQuarter(before))" }
      add(.revenue, .revenue, 100, text, [newest] + (before.map { [$0] } ?? []))
    }
    if let (newest, before) = quarters(.netIncome) {
      tellResult(newest, before) { Self.inQuarter($0) }
    }
  }

  /// The total of the newest quarter and of the same one a year before.
  private func quarters(_ kind: FactKind) -> (newest: Fact, before: Fact?)? {
    let all = stated(kind).filter {
      $0.subject == nil && $0.unit != "percent" && $0.period?.kind == .quarter
        && $0.period?.end != nil
    }
    let last = all.compactMap(\.period).max { left, right in
      guard let first = left.end, let second = right.end else { return left.end == nil }
      return first < second
    }
    guard let last, let newest = agreed(all.filter { $0.period?.label == last.label }) else {
      return nil
    }
    let earlier = "\(last.label.prefix(3))\(last.year - 1)"
    return (newest, agreed(all.filter { $0.period?.label == earlier }, like: newest))
  }

  /// ` in the first quarter of fiscal 2024`.
  private static func inQuarter(_ fact: Fact) -> String {
    guard let period = fact.period,
      let name = ordinals[String(period.label.dropFirst().prefix(1))]
    else { return "" }
    return " in the \(name) quarter of fiscal \(period.year)"
  }

  private static let ordinals: [String: String] = [
    "1": "first", "2": "second", "3": "third", "4": "fourth",
  ]
}
