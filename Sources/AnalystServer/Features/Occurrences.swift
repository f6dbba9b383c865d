internal import Analysis

/// What a position is about, and where else the text speaks of it.
enum Occurrences {
  /// What a position may be about.
  enum Subject {
    case term(NamedTerm, words: ByteRange)
    case reference(CrossReference)
    case section(Outline.Section)
    case fact(Fact, words: ByteRange)
  }

  /// A place that speaks of a subject.
  struct Occurrence: Hashable {
    /// The words, in bytes of the source.
    var range: ByteRange
    /// Whether the words say what the subject is.
    var isDefinition: Bool
  }

  /// What a position is about; nil for plain words.
  static func subject(at offset: Int, in document: DocumentContext) -> Subject? {
    guard document.filing.documentKind != .unknown else { return nil }
    if let reference = document.references.crossReference(at: offset) {
      return .reference(reference)
    }
    if let (term, words) = document.references.term(at: offset) { return .term(term, words: words) }
    let sections = document.filing.outline.sectionsInOrder
    if let found = sections.last(where: { holds($0.section.headingRange, offset) }) {
      return .section(found.section)
    }
    let facts = document.filing.facts.compactMap { fact in
      ([fact.range] + fact.mentions).first { $0.contains(offset) }.map { (fact, $0) }
    }
    return facts.min { $0.1.count < $1.1.count }.map { .fact($0.0, words: $0.1) }
  }

  /// Where the text speaks of a subject, in its order, definitions included.
  static func all(of subject: Subject, in document: DocumentContext) -> [Occurrence] {
    switch subject {
    case .term(let term, _):
      return places(of: term, in: document.references)
    case .reference(let reference):
      guard let target = reference.target else {
        return [Occurrence(range: reference.range, isDefinition: false)]
      }
      let heading = reference.place.map { Occurrence(range: $0.heading, isDefinition: true) }
      let uses = document.references.crossReferences.filter { $0.target == target }
      return sorted([heading].compactMap(\.self) + uses.map(use))
    case .section(let section):
      let uses = document.references.crossReferences.filter {
        $0.place?.heading == section.headingRange
      }
      return sorted(
        [Occurrence(range: section.headingRange, isDefinition: true)] + uses.map(use))
    case .fact(let fact, _):
      let uses = fact.mentions.map { Occurrence(range: $0, isDefinition: false) }
      return sorted([Occurrence(range: fact.range, isDefinition: false)] + uses)
    }
  }

  /// The places of a term and of the terms that stand for the same.
  private static func places(of term: NamedTerm, in references: FilingReferences) -> [Occurrence] {
    let meanings = Set([term.name] + term.definitions.compactMap(\.expansion))
    var result: Set<Occurrence> = []
    for other in references.terms {
      let isSame =
        other.name == term.name || meanings.contains(other.name) && other.definitions.isEmpty
        || term.definitions.isEmpty && other.definitions.contains { $0.expansion == term.name }
      guard isSame else { continue }
      for definition in other.definitions {
        result.insert(Occurrence(range: definition.range, isDefinition: true))
      }
      for use in other.uses { result.insert(Occurrence(range: use, isDefinition: false)) }
    }
    return sorted(Array(result))
  }

  private static func use(_ reference: CrossReference) -> Occurrence {
    Occurrence(range: reference.range, isDefinition: false)
  }

  private static func sorted(_ places: [Occurrence]) -> [Occurrence] {
    Set(places).sorted { $0.range < $1.range }
  }

  private static func holds(_ range: ByteRange, _ offset: Int) -> Bool {
    range.start <= offset && offset <= range.end
  }
}
