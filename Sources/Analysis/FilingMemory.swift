/// What an analysis found out on the way, kept for the next version of the text.
///
/// After an edit inside one stretch of text, most of it still holds: the parts of the analysis take
/// over what the edit cannot have changed, and moves what stands behind it.
final class FilingMemory: Sendable {
  /// The settings that it holds for.
  let settings: AnalysisSettings
  /// The format of the text.
  let format: FilingFormat
  /// Whom the filing is about.
  let registrant: Registrant?
  /// The filing as rules read it, without what they found.
  let filing: FilingFacts
  /// The sections.
  let outline: OutlineMemory
  /// The facts.
  let facts: FactMemory
  /// The findings.
  let findings: FindingMemory

  /// Keeps what was found out.
  init(
    settings: AnalysisSettings, format: FilingFormat, filing: FilingFacts, outline: OutlineMemory,
    facts: FactMemory, findings: FindingMemory
  ) {
    self.settings = settings
    self.format = format
    self.registrant = filing.registrant
    self.filing = filing
    self.outline = outline
    self.facts = facts
    self.findings = findings
  }
}

/// The version of a filing before an edit inside one stretch of its text.
struct PreviousVersion {
  /// The filing.
  let filing: Filing
  /// What was found out on the way.
  let memory: FilingMemory
  /// What has changed.
  let edit: LocalEdit

  /// The version before; nil where more was changed, or nothing is known.
  init?(
    _ filing: Filing?, _ settings: AnalysisSettings, _ format: FilingFormat, _ view: TextView,
    of bytes: [UInt8], _ change: ViewChange
  ) {
    guard let filing, let memory = filing.memory, memory.settings == settings,
      memory.format == format,
      let edit = LocalEdit(view, of: bytes, since: filing.view, of: filing.buffer.bytes, change)
    else { return nil }
    self.filing = filing
    self.memory = memory
    self.edit = edit
  }

  /// What resolving facts may take over.
  func facts(_ records: [BlockRecord]) -> FactMemory.Version {
    let keepsValues = edit.blocks.allSatisfy { block in
      let (new, old) = (records[block].analysis, filing.records[block].analysis)
      return new.values == old.values
        && new.structure.marks.union(old.structure.marks).isDisjoint(with: [.scale, .dollar])
        && zip(new.values, old.values).allSatisfy {
          $0.isUnscaled(among: new.structure.tokens) == $1.isUnscaled(among: old.structure.tokens)
        }
    }
    return FactMemory.Version(
      memory: memory.facts, view: filing.view, edit: edit, keepsValues: keepsValues)
  }

  /// What the rules may take over; nothing where the filing as a whole reads otherwise.
  func findings(
    _ filing: FilingFacts, _ records: [BlockRecord], _ outline: OutlineMemory, _ facts: FactMemory
  ) -> FindingMemory.Version? {
    let before = memory.filing
    guard outline.isMoved, filing.documentKind == before.documentKind,
      filing.periodEnd == before.periodEnd, filing.latestYear == before.latestYear,
      filing.cover == before.cover.moved(edit), isSame(filing.registrant)
    else { return nil }
    let old = self.filing
    let pairs = edit.blocks.map { (new: records[$0], old: old.records[$0]) }
    return FindingMemory.Version(
      memory: memory.findings, edit: edit,
      keepsFacts: facts.isMoved && edit.blocks.allSatisfy { facts.statements[$0].facts.isEmpty },
      keepsMentions: edit.blocks.allSatisfy { block in
        let (new, before) = (records[block], old.records[block])
        return new.mentions.isAlike(before.mentions)
          && new.mentions.places.allSatisfy {
            filing.view.bytes(of: $0, in: block, new) == old.view.bytes(of: $0, in: block, before)
          }
      },
      keepsBrackets: pairs.allSatisfy { !$0.new.holdsBracket && !$0.old.holdsBracket },
      disclosed: Set(
        pairs.flatMap { ($0.new.disclosures + $0.old.disclosures).map(\.rule) }))
  }

  private func isSame(_ registrant: Registrant?) -> Bool {
    guard var before = memory.registrant else { return registrant == nil }
    guard let range = edit.moved(before.range) else { return false }
    before.range = range
    return registrant == before
  }
}

extension TextView {
  /// The bytes of tokens of a block.
  fileprivate func bytes(
    of tokens: Range<Int>, in block: Int, _ record: BlockRecord
  ) -> ArraySlice<UInt8> {
    let all = record.analysis.structure.tokens[tokens]
    guard let first = all.first, let last = all.last else { return [] }
    let start = blocks[block].range.start
    return text[(start + Int(first.start))..<(start + last.end)]
  }
}

extension BlockRecord {
  fileprivate var holdsBracket: Bool { analysis.structure.marks.contains(.bracket) }
}

extension Cover {
  /// The cover at the place where it stands after an edit.
  fileprivate func moved(_ edit: LocalEdit) -> Cover {
    var cover = self
    cover.registrantRange = registrantRange.flatMap(edit.moved)
    return cover
  }
}
