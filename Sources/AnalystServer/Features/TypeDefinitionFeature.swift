internal import Analysis

/// Answers `textDocument/typeDefinition`: the words that an acronym stands for, what a company or
/// product is to the registrant, and the note or policy behind a figure.
enum TypeDefinitionFeature: Feature {
  /// Says that there are such places.
  static func advertise(in capabilities: inout ServerCapabilities, for client: ClientCapabilities) {
    capabilities.typeDefinitionProvider = true
  }

  /// The place; that of the definition where there is nothing more to say.
  static func respond(
    to request: TypeDefinitionRequest, in document: DocumentContext
  ) throws(ResponseError) -> Definitions {
    let offset = document.scribe.byteOffset(of: request.position)
    let place = Occurrences.subject(at: offset, in: document).flatMap { subject in
      meaning(of: subject, at: offset, in: document.filing)
        ?? DefinitionPlace(of: subject, at: offset)
    }
    return DefinitionPlace.definitions(place, in: document, client: "typeDefinition")
  }

  private static func meaning(
    of subject: Occurrences.Subject, at offset: Int, in filing: Filing
  ) -> DefinitionPlace? {
    switch subject {
    case .term(let term, let words):
      if let definition = term.definition(at: offset) {
        return definition.expansionRange.map {
          DefinitionPlace(words: words, range: definition.sentence, name: $0)
        }
      }
      let fact = filing.facts.first { fact in
        fact.subject == term.name || fact.items.contains { $0.text == term.name }
      }
      return fact.map { DefinitionPlace(words: words, range: $0.sentenceRange, name: $0.range) }
    case .fact(let fact, let words):
      return PolicySection.section(for: fact, at: offset, in: filing.outline).map {
        DefinitionPlace(words: words, range: $0.range, name: $0.headingRange)
      }
    case .reference, .section:
      return nil
    }
  }
}

/// The note, policy or heading that tells more of a kind of figure.
enum PolicySection {
  /// The section for a fact, one of the financial statements where there is one; nil where no
  /// section has such a title, or the figure stands in it.
  static func section(
    for fact: Fact, at offset: Int, in outline: Outline
  ) -> Outline.Section? {
    var titled: [(title: String, section: Outline.Section, isNote: Bool)] = []
    var statements: ByteRange?
    for (section, _) in outline.sectionsInOrder {
      if section.kind == .item, section.item == "8" || section.item == "18" {
        statements = section.range
      }
      guard !section.range.contains(offset), section.kind != .part, section.kind != .item else {
        continue
      }
      let isNote = statements?.contains(section.range) ?? false
      titled.append((WhiteSpace.collapsed(section.title).lowercased(), section, isNote))
    }
    for phrase in titles(of: fact.kind) {
      let found = titled.filter { $0.title.count <= 100 && $0.title.contains(phrase) }
      if let section = (found.first(where: \.isNote) ?? found.first)?.section { return section }
    }
    return nil
  }

  /// What such sections are called, the most telling titles first.
  private static func titles(of kind: FactKind) -> [String] {
    switch kind {
    case .revenueTotal, .revenueGrowth, .recurringShare:
      ["revenue recognition", "recognition of revenue", "disaggregation of revenue"]
    case .revenueShare, .topNShare, .customerCount, .receivablesShare:
      ["concentration", "major customer", "significant customer", "revenue recognition"]
    case .backlog: ["backlog", "remaining performance obligation"]
    case .rdExpense: ["research and development"]
    case .cash: ["cash and cash equivalents", "cash equivalents"]
    case .debtInstrument, .creditFacility:
      ["debt", "borrowings", "notes payable", "credit facilit"]
    case .dividend: ["dividend"]
    case .shareRepurchase: ["repurchase"]
    case .equityRaise, .stockholdersEquity, .accumulatedDeficit:
      ["stockholders’ equity", "stockholders' equity", "shareholders’ equity", "common stock"]
    case .purchaseObligation: ["purchase obligation", "purchase commitment", "commitments"]
    case .capex: ["property and equipment", "property, plant and equipment"]
    case .workingCapital, .operatingCashFlow, .liquidityStatement, .goingConcern:
      ["liquidity", "going concern"]
    case .employees, .contractors: ["human capital", "employees"]
    case .patents, .trademarks: ["intellectual property", "patents"]
    case .unitsSold, .operatingIncome: ["segment"]
    default: []
    }
  }
}
