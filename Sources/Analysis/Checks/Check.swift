/// A rule that reads one block at a time; its results are kept with the block.
protocol BlockCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// What the rule finds in a block, whatever stands around it.
  static func findings(in block: BlockAnalysis) -> [BlockFinding]
}

/// How much of a filing a rule reads; it runs again after edits of that.
enum RuleReach: Sendable {
  /// What it is handed, with the blocks that this stands in.
  case own
  /// The facts, with the blocks that they stand in.
  case facts
  /// The words of any block.
  case words
}

/// A rule that reads the facts of the whole filing.
protocol FilingCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// How much it reads; by default the facts.
  static var reach: RuleReach { get }
  /// What the rule finds, in any order.
  static func findings(in filing: FilingFacts) -> [Finding]
}

/// A rule that compares figures: in a block, in a table, and over the whole filing.
protocol TieOutCheck: BlockCheck, TableCheck, FilingCheck {}

extension TieOutCheck {
  /// Nothing, of rules that read no blocks.
  static func findings(in block: BlockAnalysis) -> [BlockFinding] { [] }
  /// Nothing, of rules that read no tables.
  static func findings(in grid: NumericGrid) -> [TableFinding] { [] }
  /// Nothing, of rules that do not read the whole.
  static func findings(in filing: FilingFacts) -> [Finding] { [] }
}

/// A rule that compares what the blocks of a filing mention: sections, acronyms, terms and dates.
protocol DraftingCheck: SendableMetatype {
  /// What is known of the rule.
  static var info: CheckInfo { get }
  /// How much it reads; by default what the blocks mention.
  static var reach: RuleReach { get }
  /// What the rule finds, in any order.
  static func findings(in draft: FilingDraft) -> [Finding]
}

extension FilingCheck {
  static var reach: RuleReach { .facts }
}

extension DraftingCheck {
  static var reach: RuleReach { .own }
}

/// A finding of a ``BlockCheck``, with tokens counted from the start of its block.
struct BlockFinding: Sendable, Hashable {
  /// Another place of the block that belongs to the finding.
  struct Related: Sendable, Hashable {
    /// The words.
    let tokens: Range<Int>
    /// What is there.
    let message: String
  }

  /// The code of the rule.
  let code: String
  /// How much it matters.
  let severity: Finding.Severity
  /// The words it is about.
  let tokens: Range<Int>
  /// What is said about them.
  let message: Finding.Message
  /// Other places of the block.
  var related: [Related] = []
  /// Machine-readable data.
  let data: DataValue
}
