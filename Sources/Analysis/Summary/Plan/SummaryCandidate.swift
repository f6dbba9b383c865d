/// A sentence that may go into the summary.
struct SummaryCandidate: Sendable {
  /// What it is made of.
  enum Content: Sendable {
    /// A clause of the text, to be written in the third person.
    case clause(Passage, SourceClause.Subject)
    /// A sentence made from typed facts.
    case written(String)
  }

  /// What it tells of.
  let topic: SummaryTopic.Name
  /// The aspect of the business model.
  let facet: Facet
  /// The most sentences told of the topic.
  let limit: Int
  /// What it is worth.
  var value: Int
  /// What is said.
  let content: Content
  /// The words it rests on, in bytes of the source, ascending.
  var sources: [ByteRange]
  /// Identifiers of the facts it states.
  var factIDs: [String]
  /// Topics that it tells of besides its own.
  var covers: [SummaryTopic.Name] = []
  /// What its facts claim, without their times: what is told of a thing is not told again.
  var claims: Set<Claim> = []

  /// A figure of a thing.
  struct Claim: Hashable, Sendable {
    /// The kind of fact.
    let kind: FactKind
    /// The thing, in small letters.
    let subject: String
    /// The figure.
    let value: ExactDecimal
  }
}
