/// Turns bytes into a ``Filing``.
public struct Analyzer: Sendable {
  /// The settings in use.
  public let settings: AnalysisSettings

  /// Who reads the blocks of a text.
  private let workers: any Workers

  /// Creates an analyzer.
  public init(
    settings: AnalysisSettings = AnalysisSettings(), workers: any Workers = OneWorker()
  ) {
    self.settings = settings
    self.workers = workers
  }

  /// Analyses a text; what the previous filing already knows about unchanged blocks is reused.
  ///
  /// The result does not depend on `previous`: it only saves time.
  /// - Complexity: O(n) in the bytes of the text.
  public func analyze(_ buffer: TextBuffer, reusing previous: Filing? = nil) -> Filing {
    let format = FilingFormat.detect(buffer.bytes)
    let view = format.view(
      of: buffer.bytes, previous: previous.map { ($0.buffer.bytes, $0.view) })
    let change = ViewChange(view, since: previous?.view ?? TextView())
    let records = BlockReuse.records(of: view, previous: previous, change, workers)
    let before = PreviousVersion(previous, settings, format, view, of: buffer.bytes, change)
    let blocks = records.map(\.analysis)
    let structures = blocks.map(\.structure)
    let cover = CoverReader(view: view, blocks: structures, source: buffer.bytes).cover()
    let builder = OutlineBuilder(view: view, structures: structures, form: cover.form)
    let kind = DocumentKind.of(builder, form: cover.form, blocks: blocks)
    guard kind != .unknown else {
      return Filing.unrecognised(
        buffer, format: format, cover: cover, view: view, records: records,
        tokenBudget: settings.tokenBudget)
    }
    let registrant = RegistrantReader(view: view, blocks: structures, cover: cover).registrant()
    let outline = OutlineMemory(builder, since: before?.memory.outline, before?.edit)
    let facts = FactResolver.facts(
      view: view, blocks: blocks, roles: builder.roles, cover: cover, registrant: registrant,
      firstBlock: kind == .excerpt ? builder.firstItemBlock ?? 0 : 0, since: before?.facts(records),
      sharing: { workers.mapSmall($0, $1) })
    let document = FilingFacts(
      documentKind: kind, cover: cover, registrant: registrant, outline: outline.outline,
      facts: facts.result.facts, disputed: facts.result.disputed,
      clauses: facts.result.clauses, view: view, blocks: blocks, roles: builder.roles,
      thresholds: settings.thresholds)
    let tables = TableReuse.records(
      of: TieOutTables.tables(of: view, isPlain: format == .plain, structures: structures),
      in: view, blocks: records, previous: previous, workers)
    let found = RuleRunner(
      filing: document, disclosures: records.map(\.disclosures),
      before: before?.findings(document, records, outline, facts)
    ).run(sharing: { workers.map($0, $1) }, mentions: { records.map(\.mentions) })
    return Filing(
      buffer: buffer, format: format, documentKind: kind, cover: cover,
      registrant: registrant?.name, periodEnd: document.periodEnd, outline: document.outline,
      facts: document.facts,
      findings: CheckRegistry.findings(
        in: document, found, blockFindings: records.map(\.findings), tables: tables.tables,
        tableFindings: tables.records.map(\.findings)),
      summary: .facts(document, settings.summary), view: view,
      records: records, tables: tables,
      memory: FilingMemory(
        settings: settings, format: format, filing: document, outline: outline, facts: facts,
        findings: found))
  }
}

/// What an analysis may be told.
public struct AnalysisSettings: Sendable, Hashable {
  /// What the summary may tell.
  public var summary = SummaryScope()
  /// The greatest number of tokens of the summary, at least 32.
  public var tokenBudget: Int {
    get { summary.tokenBudget }
    set { summary.tokenBudget = newValue }
  }
  /// What is put in the place of the usual thresholds of rules.
  public var thresholds = Thresholds()

  /// The usual settings.
  public init() {}
}
