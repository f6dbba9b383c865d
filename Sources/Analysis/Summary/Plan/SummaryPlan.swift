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
    let ranges = scope.ranges(in: filing.outline)
    seat = filing.facts.first {
      $0.kind == .headquarters && $0.isStatedOfRegistrant && ranges.admits($0.range)
    }
    let sections = SummarySections(filing)
    let year = ReportYear(filing, sections).year
    let clauses = SourceReader(filing, sections, year: year).clauses()
    let strong = clauses.filter { $0.value >= 150 }
    let told = strong.filter { ranges.admits($0.passage.range) }
    var facts = FactSentences(
      filing.stated(in: ranges), year: year ?? filing.latestYear,
      toldByText: Set(told.map(\.topic)))
    facts.write()
    candidates = facts.candidates
    let kind = BusinessKind(filing, sections)
    let isDoubtful = strong.contains { $0.topic == .goingConcern }
    for found in clauses where ranges.admits(found.passage.range) {
      // Who doubts its own future is not told to have enough.
      if isDoubtful, found.topic == .sufficiency { continue }
      candidates.append(
        SummaryCandidate(
          topic: found.topic, facet: found.facet, limit: found.limit,
          value: found.value + 2 * kind.adjustment(found.topic) + kind.bonus(found.clause),
          content: .clause(found.passage, found.clause.subject), sources: [found.passage.range],
          factIDs: []))
    }
    candidates.removeAll { candidate in
      !scope.focus.isEmpty && !scope.focus.contains(candidate.facet)
        || !ranges.admits(candidate.sources)
    }
  }
}
