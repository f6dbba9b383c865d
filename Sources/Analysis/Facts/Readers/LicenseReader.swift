/// Reads when licences and contracts end, and on what events.
enum LicenseReader: StatementReader {
  static let triggers: StaticString =
    "agreement license lease contract agreements licenses contracts licence control"

  private static let licences = WordSet("license licenses licence licences")
  private static let contracts = WordSet("agreement agreements contract contracts lease leases")
  private static let ending = VerbSet("continue expire terminate end remain extend run")
  private static let until = PhrasePattern(
    "@adv* (in effect|in force)? (until|on|through|in) @period")
  private static let changeOfControl = PhrasePattern("change (of|in) control")

  static func statements(in sentence: SentenceReading) -> [Statement] {
    var result: [Statement] = []
    for predicate in sentence.predicates
    where ending.contains(sentence.word(predicate.verb)) && !predicate.isRelative {
      guard let subject = predicate.subject, !predicate.isPassive,
        let match = until.match(sentence, at: predicate.after),
        let group = lastGroup(match, in: sentence)
      else { continue }
      let words = subject.map { sentence.word($0) }
      let isLicence =
        words.contains(where: licences.contains) || isDefinedAsLicence(subject, in: sentence)
      guard isLicence || words.contains(where: contracts.contains) else { continue }
      var statement = Statement(
        kind: isLicence ? .licenseEnd : .contractEnd,
        tokens: subject.lowerBound..<match.tokens.upperBound)
      statement.subject = subject
      statement.period = group.members.lowerBound
      statement.unit = "date"
      statement.role = .continues
      statement.modality = sentence.modality(at: predicate.verb)
      if statement.modality == .forwardLooking { statement.modality = .actual }
      result.append(statement)
    }
    result += terminations(in: sentence)
    return result
  }

  /// Whether a name such as `the Ericsson Agreement` was given to a licence earlier in the block.
  private static func isDefinedAsLicence(_ subject: Range<Int>, in sentence: SentenceReading)
    -> Bool
  {
    let name = subject.filter {
      sentence.tokens[$0].traits.contains(.capitalised) && sentence.word($0) != "the"
    }
    .map { sentence.word($0) }
    guard name.count >= 2 else { return false }
    for start in 0..<sentence.range.lowerBound where sentence.tokens[start].word == name[0] {
      let end = start + name.count
      guard end <= sentence.range.lowerBound, sentence.tokens[start..<end].map(\.word) == name
      else { continue }
      return sentence.tokens[max(0, start - 30)..<min(end + 30, sentence.range.lowerBound)]
        .contains { licences.contains($0.word) }
    }
    return false
  }

  private static func lastGroup(_ match: PhrasePattern.Match, in sentence: SentenceReading)
    -> SentenceReading.Group?
  {
    sentence.groups.first { $0.tokens.upperBound == match.tokens.upperBound }
  }

  /// Reads rights of others to terminate on a change of control.
  private static func terminations(in sentence: SentenceReading) -> [Statement] {
    guard let match = changeOfControl.firstMatch(sentence),
      let terminate = sentence.range.first(where: {
        $0 < match.tokens.lowerBound && ["terminate", "cancel"].contains(sentence.word($0))
      }),
      let predicate = sentence.predicates.last(where: { $0.groupStart < terminate }),
      let subject = predicate.subject
    else { return [] }
    if case .registrant = sentence.owner(of: subject) { return [] }
    var statement = Statement(
      kind: .contractForm, tokens: subject.lowerBound..<match.tokens.upperBound)
    statement.subject = subject
    statement.role = .changeOfControl
    return [statement]
  }
}
