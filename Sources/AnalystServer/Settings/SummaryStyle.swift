internal import Analysis

/// How the sentences of a summary are set where a person reads it.
enum SummaryStyle: String, CaseIterable, Sendable {
  /// One text.
  case paragraph
  /// A paragraph for each aspect, under its name.
  case facets
}

extension BusinessSummary {
  /// The sentences of each aspect, in the order told; all of them without a name as one text.
  func parts(_ style: SummaryStyle) -> [(facet: Facet?, sentences: [Sentence])] {
    guard style == .facets else { return [(nil, sentences)] }
    var order: [Facet] = []
    for sentence in sentences where !order.contains(sentence.facet) { order.append(sentence.facet) }
    return order.map { facet in (facet, sentences.filter { $0.facet == facet }) }
  }
}

extension Facet {
  /// The name as a heading.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
