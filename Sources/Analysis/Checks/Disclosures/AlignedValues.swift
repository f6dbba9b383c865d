/// Values that a sentence lists, each with the time it lists for it.
///
/// `Our backlog was $268 million and $169 million as of the end of fiscal years 2009 and 2008`.
struct AlignedValues: Sendable {
  /// The values with their times, the newest first where all have one; else as they stand.
  let entries: [(value: TextValue, period: Period?)]

  /// Whether one time stands for one value.
  var isAligned: Bool { entries.count > 1 && entries[0].period != nil }
  /// The newest value.
  var current: (value: TextValue, period: Period?)? { entries.first }
}

extension DisclosedClause {
  private static let joints = WordSet("and or")
  private static let marks: [Token.Kind] = [.comma, .openBracket, .closeBracket, .currency]
  private static let periodJoints = WordSet(
    "and or fiscal year years quarter quarters ended ending the of")
  /// What begins the other half of a comparison.
  private static let comparisons = WordSet(
    "compared versus than from against up down while whereas")

  /// The values of the sentence, of one kind, that are listed with one of them, in the order of the text.
  func list(with value: TextValue, _ kind: PhrasePattern.GroupClass) -> [TextValue] {
    let sentence = sentenceTokens
    let all = values.filter { sentence.contains($0.tokens.lowerBound) && kind.admits($0.kind) }
    return runs(of: all, joints: Self.joints).first { $0.contains { $0.tokens == value.tokens } }
      ?? [value]
  }

  /// The values listed with one of them, each with its time.
  func aligned(_ value: TextValue, _ kind: PhrasePattern.GroupClass) -> AlignedValues {
    let list = list(with: value, kind)
    guard list.count > 1, let last = list.last else {
      return AlignedValues(entries: [(value, nil)])
    }
    let sentence = sentenceTokens
    let periods = runs(
      of: values.filter { sentence.contains($0.tokens.lowerBound) && Self.period(of: $0) != nil },
      joints: Self.periodJoints
    ).filter { $0.count == list.count }
    let times =
      periods.first { $0[0].tokens.lowerBound >= last.tokens.upperBound } ?? periods.last
    guard let times else { return AlignedValues(entries: list.map { ($0, nil) }) }
    let pairs = zip(list, times).map { (value: $0, period: Self.period(of: $1)) }
    return AlignedValues(
      entries: pairs.sorted { left, right in
        guard let left = left.period?.end, let right = right.period?.end else { return false }
        return left > right
      })
  }

  /// The time that a value stands for: the one listed for it, the next one before a comparison begins,
  /// or the last one before the value.
  func period(of value: TextValue, _ kind: PhrasePattern.GroupClass) -> Period? {
    let aligned = aligned(value, kind)
    if aligned.isAligned {
      return aligned.entries.first { $0.value.tokens == value.tokens }?.period
    }
    let sentence = sentenceTokens
    var end = value.tokens.upperBound
    while end < sentence.upperBound, !Self.comparisons.contains(paragraph[end].word),
      paragraph[end].kind != .semicolon
    { end += 1 }
    let periods = values.filter {
      sentence.contains($0.tokens.lowerBound) && Self.period(of: $0) != nil
    }
    let found =
      periods.first {
        $0.tokens.lowerBound >= value.tokens.upperBound && $0.tokens.lowerBound < end
      }
      ?? periods.last { $0.tokens.upperBound <= value.tokens.lowerBound }
    return found.flatMap(Self.period)
  }

  /// A value as the text writes it, with the others of its list: `38% (41% at September 30, 2023)`; nil
  /// where the text lists several without a time for each.
  func text(of aligned: AlignedValues) -> String? {
    guard let current = aligned.current else { return nil }
    guard aligned.entries.count > 1 else { return text(of: current.value) }
    guard aligned.isAligned else { return nil }
    let earlier = aligned.entries.dropFirst().map { entry in
      text(of: entry.value) + (entry.period.map { Wording.inPeriod($0) } ?? "")
    }
    return "\(text(of: current.value)) (\(Wording.list(earlier)))"
  }

  /// The day or month on which one of some verbs took place: `filed on May 4, 2020`, `In May 2020, … filed`.
  func day(of verbs: WordSet) -> Period? {
    let sentence = sentenceTokens
    let days = values.filter { value in
      guard sentence.contains(value.tokens.lowerBound), let period = Self.period(of: value) else {
        return false
      }
      let before = value.tokens.lowerBound - 1
      return (period.kind == .instant || period.kind == .month) && sentence.contains(before)
        && (paragraph[before].word == "on" || paragraph[before].word == "in")
    }
    // `In January 1996, …`: what opens the sentence is told of its verb.
    if let opening = days.first(where: { $0.tokens.lowerBound <= sentence.lowerBound + 3 }) {
      return Self.period(of: opening)
    }
    return days.first { day in
      let before = max(sentence.lowerBound, day.tokens.lowerBound - 5)..<day.tokens.lowerBound
      return paragraph[before].holds(verbs)
    }.flatMap(Self.period)
  }

  private static func period(of value: TextValue) -> Period? {
    guard case .period(let period) = value.kind else { return nil }
    return period
  }

  /// Values with nothing but commas and joints between them.
  private func runs(of all: [TextValue], joints: WordSet) -> [[TextValue]] {
    var result: [[TextValue]] = []
    for value in all {
      let end = result.last?.last?.tokens.upperBound ?? 0
      let gap = end..<max(end, value.hedgedTokens.lowerBound)
      if let last = result.indices.last, !gap.isEmpty, gap.count <= 5,
        gap.allSatisfy({
          Self.marks.contains(paragraph[$0].kind) || joints.contains(paragraph[$0].word)
        })
      {
        result[last].append(value)
      } else {
        result.append([value])
      }
    }
    return result
  }
}
