/// Finds a figure that is shown otherwise where the same fact is tagged again.
///
/// Figures with the same tag, time, part of the registrant and unit are one fact, and their intervals
/// must overlap.
///
/// *Finds*: “revenue of $5.8 million” in a note, tagged like the 5,234 thousand of the income statement;
/// revenue told in the discussion of results that no tagged figure shows, against the one that is tagged.
/// *Passes*: the same figure with fewer digits; figures of other times, parts and concepts; what a table
/// or another tag shows as well.
/// *Reads*: inline XBRL tags with the figures they enclose, and totals that prose states.
enum TagProseMismatch: FilingCheck {
  static let info = CheckInfo(
    code: "tag-prose-mismatch", severity: .error,
    summary: "A figure disagrees with another one tagged as the same fact.",
    authority: "XBRL Calculations 1.1 (consistency of duplicate facts)")

  static func findings(in filing: FilingFacts) -> [Finding] {
    guard filing.view.inlineXBRL != nil else { return [] }
    let tagged = TaggedFigures(filing.view)
    return tagged.repeated.compactMap { finding(among: $0, filing) }
      + filing.disputed.compactMap { finding(of: $0, tagged, filing) }
  }

  // MARK: Tags

  /// The figure that no other of its fact agrees with; of two the later one.
  private static func finding(among figures: [TaggedFigures.Figure], _ filing: FilingFacts)
    -> Finding?
  {
    guard let (odd, other) = disagreement(figures), let stated = odd.interval(.nearest),
      let computed = other.interval(.nearest)
    else { return nil }
    let isCapped =
      odd.interval(.truncated).flatMap { left in
        other.interval(.truncated).map { left.overlaps($0) }
      } ?? true
    let range = filing.view.map.source(of: odd.range)
    return Finding(
      code: info.code, severity: isCapped ? .warning : info.severity, range: range,
      message: .tagged(stated, computed),
      related: [
        Finding.Related(
          range: filing.view.map.source(of: other.range),
          message: "tagged as the same fact: \(TieOutWording.range(computed))")
      ],
      data: .object([
        .init("stated", .ends(of: stated)), .init("tagged", .ends(of: computed)),
        .init("value", .number(odd.value)),
      ]))
  }

  private static func disagreement(
    _ figures: [TaggedFigures.Figure]
  ) -> (odd: TaggedFigures.Figure, other: TaggedFigures.Figure)? {
    func agree(_ left: TaggedFigures.Figure, _ right: TaggedFigures.Figure) -> Bool {
      guard let first = left.interval(.nearest), let second = right.interval(.nearest) else {
        return true
      }
      // The sign of one may be told by its words: `a loss of $4.5 million`.
      let mirrored = DecimalInterval(second.low.negated, second.high.negated)
      return first.overlaps(second) || first.overlaps(mirrored)
    }
    guard let first = figures.first else { return nil }
    let against = figures.filter { !agree($0, first) }
    guard let odd = against.first else { return nil }
    // Of several the one that stands alone.
    if against.count == figures.count - 1, figures.count > 2 { return (first, odd) }
    return (odd, first)
  }

  // MARK: Prose

  /// A total of prose that neither its tag nor any other shows.
  private static func finding(
    of fact: Fact, _ tagged: TaggedFigures, _ filing: FilingFacts
  ) -> Finding? {
    guard fact.isStatedOfRegistrant, !fact.isHedged, fact.qualifier == nil,
      let value = fact.value, let number = value.nominal, value.captionScale == 0,
      let known = filing.facts.first(where: {
        $0.kind == fact.kind && $0.subject == nil && $0.isOfSamePeriod(as: fact)
          && $0.unit == fact.unit && $0.value?.nominal != nil
      }), let other = known.value?.nominal, let stated = value.interval(.nearest),
      let computed = known.value?.interval(.nearest), !stated.overlaps(computed),
      isNear(number, other), !isShownElsewhere(fact, number, value.lastPlace, tagged, filing)
    else { return nil }
    return Finding(
      code: info.code, severity: .warning, range: fact.range, message: .prose(stated, computed),
      related: [
        Finding.Related(range: known.range, message: "tagged: \(Wording.stated(known))")
      ],
      data: .object([
        .init("stated", .ends(of: stated)), .init("tagged", .ends(of: computed)),
        .init("value", .number(number)),
      ]))
  }

  private static func isNear(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard left.isNegative == right.isNegative, let twice = left.adding(left),
      let double = right.adding(right)
    else { return false }
    return twice.magnitude >= right.magnitude && double.magnitude >= left.magnitude
  }

  /// Whether a figure is that of another fact: a tag or another statement shows it too.
  private static func isShownElsewhere(
    _ fact: Fact, _ number: ExactDecimal, _ lastPlace: Int, _ tagged: TaggedFigures,
    _ filing: FilingFacts
  ) -> Bool {
    if tagged.values.contains(where: { number.agrees(with: $0.magnitude, lastPlace: lastPlace) }) {
      return true
    }
    return filing.facts.contains {
      $0.range != fact.range && $0.value?.nominal?.magnitude == number.magnitude
    }
      || filing.disputed.contains {
        $0.range != fact.range && $0.value?.nominal == number
      }
  }
}

extension Finding.Message {
  fileprivate static func tagged(
    _ stated: DecimalInterval, _ other: DecimalInterval
  ) -> Finding.Message {
    Finding.Message(
      """
      The figure allows \(TieOutWording.range(stated)), but the same fact is tagged elsewhere with \
      \(TieOutWording.range(other)).
      """)
  }

  fileprivate static func prose(
    _ stated: DecimalInterval, _ other: DecimalInterval
  ) -> Finding.Message {
    Finding.Message(
      """
      The text allows \(TieOutWording.range(stated)), but the figure is tagged as \
      \(TieOutWording.range(other)).
      """)
  }
}
