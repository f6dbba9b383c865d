/// What can be said of a filing: sentences from typed facts and clauses of the text.
struct SummaryPlan {
  /// The sentences, in no order.
  private(set) var candidates: [SummaryCandidate] = []
  /// How the registrant is called.
  let writer: ThirdPerson
  /// Where it sits.
  let seat: Fact?

  /// Plans the summary of a filing.
  /// - Complexity: O(n) in the text of the Items that describe the business.
  init(_ filing: FilingFacts, _ scope: SummaryScope) {
    writer = ThirdPerson(
      name: filing.registrant?.callName ?? "The company", again: "The company",
      registrant: filing.registrant)
    seat =
      scope.item == nil
      ? filing.facts.first { $0.kind == .headquarters && $0.isStatedOfRegistrant } : nil
    let sections = SummarySections(filing)
    let year = ReportYear(filing, sections).year
    let clauses = SourceReader(filing, sections, year: year).clauses()
    let strong = Set(clauses.filter { $0.value >= 150 }.map(\.topic))
    var facts = FactSentences(filing, year: year, toldByText: strong)
    facts.write()
    candidates = facts.candidates
    let kind = BusinessKind(filing, sections)
    let isDoubtful = strong.contains(.goingConcern)
    for found in clauses {
      // Who doubts its own future is not told to have enough.
      if isDoubtful, found.topic == .sufficiency { continue }
      candidates.append(
        SummaryCandidate(
          topic: found.topic, facet: found.facet, limit: found.limit,
          value: found.value + 2 * kind.adjustment(found.topic) + kind.bonus(found.clause),
          content: .clause(found.passage, found.clause.subject), sources: [found.passage.range],
          factIDs: []))
    }
    let ranges = scope.ranges(in: filing.outline)
    candidates.removeAll { candidate in
      if !scope.focus.isEmpty, !scope.focus.contains(candidate.facet) { return true }
      guard let ranges else { return false }
      return !candidate.sources.allSatisfy { source in
        ranges.contains { $0.start <= source.start && source.end <= $0.end }
      }
    }
  }
}
