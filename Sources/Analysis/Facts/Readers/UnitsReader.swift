/// Reads units sold: `we sold approximately 25,000 mobile phones in Canada and 111,000 in the United States`.
enum UnitsReader: StatementReader {
  static let triggers: StaticString = "sold shipped delivered shipments"

  private static let verbs = VerbSet("sell ship deliver")
  private static let notThings = WordSet(
    """
    shares share stock units notes warrants options properties property years months days percent
    contracts contract customers employees securities interests common preferred acres loans square models
    countries types kinds versions titles
    operators companies businesses subsidiaries operations stations divisions
    """)
  /// Measures by which quantities are sold.
  private static let measures: [Word: String] = [
    "ccf": "ccf", "mcf": "mcf", "bcf": "bcf", "mmcf": "mmcf", "mmbtu": "mmbtu", "centum": "ccf",
    "therms": "therms", "dekatherms": "dekatherms", "barrels": "barrels", "bbl": "barrels",
    "bbls": "barrels", "boe": "boe", "mboe": "mboe", "tons": "tons", "tonnes": "tonnes",
    "ounces": "ounces", "pounds": "pounds", "gallons": "gallons", "kwh": "kwh", "mwh": "mwh",
    "gwh": "gwh", "bushels": "bushels", "carats": "carats", "liters": "liters",
  ]
  private static let place = PhrasePattern("(in|outside|to) <place:(the)? @cap+ ((of|and) @cap+)?>")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates where verbs.contains(sentence.word(predicate.verb)) {
      if predicate.isPassive {
        result += sold(predicate, in: sentence)
        continue
      }
      var things: Range<Int>?
      for group in sentence.groups where group.tokens.lowerBound >= predicate.after {
        guard group.tokens.lowerBound < predicate.end,
          case .count = sentence.values[group.members.lowerBound].kind
        else { continue }
        if let phrase = sentence.nounPhrase(startingAt: group.tokens.upperBound) {
          guard !phrase.contains(where: { notThings.contains(sentence.word($0)) }) else { break }
          things = phrase
          result += read(group, phrase, after: phrase.upperBound, predicate, in: sentence)
        } else if let things, place.match(sentence, at: group.tokens.upperBound) != nil {
          result += read(group, things, after: group.tokens.upperBound, predicate, in: sentence)
        } else {
          break
        }
      }
    }
    return result
  }

  /// `137 million circuits were sold during 2004, compared to 99 million in 2003`.
  private static func sold(_ predicate: Predicate, in sentence: SentenceReading) -> [Statement] {
    guard let subject = predicate.subject,
      let group = sentence.groups.first(where: {
        subject.contains($0.tokens.lowerBound) || $0.tokens.upperBound == subject.lowerBound
      }), case .count = sentence.values[group.members.lowerBound].kind,
      let things = sentence.nounPhrase(startingAt: group.tokens.upperBound),
      !things.contains(where: { notThings.contains(sentence.word($0)) }),
      !(predicate.after..<min(predicate.after + 2, predicate.end)).contains(where: {
        sentence.word($0) == "by"
      })
    else { return [] }
    var result = read(group, things, after: predicate.after, predicate, in: sentence)
    for index in result.indices { result[index].owner = .registrant }
    return result
  }

  private static func read(
    _ group: SentenceReading.Group, _ things: Range<Int>, after end: Int, _ predicate: Predicate,
    in sentence: SentenceReading
  ) -> [Statement] {
    let place = place.match(sentence, at: end)
    return sentence.statements(
      .unitsSold, groupAt: group.tokens.lowerBound, from: group.tokens.lowerBound, subject: things,
      owner: sentence.owner(ofFigureOf: predicate.subject), isNegative: false,
      until: place?.tokens.upperBound ?? end
    ).map { statement in
      var statement = statement
      // `229.3 million CCF`: a quantity by a measure of its own.
      let measure = things.lazy.compactMap { measures[sentence.word($0)] }.first
      statement.unit = measure ?? "units"
      if measure != nil { statement.subject = nil }
      statement.qualifier = place?.tokens
      // An `approximately` before the first number of the series covers the others.
      if statement.bound == nil, let first = firstBound(predicate, in: sentence) {
        statement.bound = first
      }
      return statement
    }
  }

  private static func firstBound(_ predicate: Predicate, in sentence: SentenceReading) -> Bound? {
    let first = sentence.groups.first { $0.tokens.lowerBound >= predicate.after }
    guard let first else { return nil }
    let bound = sentence.values[first.members.lowerBound].bound
    return bound == .approximately ? bound : nil
  }
}
