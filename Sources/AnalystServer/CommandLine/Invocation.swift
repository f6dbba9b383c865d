internal import Analysis

/// What the arguments of the program ask for.
enum Invocation: Hashable, Sendable {
  /// Serve the Language Server Protocol, perhaps to a client that takes `$…$` for formulas.
  case serving(escapesDollars: Bool)
  /// Say what the program is and how to use it.
  case help(Subcommand?)
  /// Print the version.
  case version
  /// List or explain rules.
  case rules(RulesRequest)
  /// Analyse files.
  case analyze(AnalysisRequest)

  /// Serve as usual.
  static let serve = Invocation.serving(escapesDollars: false)
}

/// A command that analyses files, with its options.
struct AnalysisRequest: Hashable, Sendable {
  /// How results are printed.
  enum Format: String, CaseIterable, Sendable {
    case text, json, csv, sarif, github, markdown
  }

  /// When colour is used.
  enum ColorChoice: String, CaseIterable, Sendable {
    case auto, always, never
  }

  /// The least severe finding that makes `check` fail.
  enum FailOn: String, CaseIterable, Sendable {
    case error, warning, information, hint, never

    /// Whether a finding of this severity makes `check` fail.
    func includes(_ severity: Finding.Severity) -> Bool {
      switch self {
      case .error: severity <= .error
      case .warning: severity <= .warning
      case .information: severity <= .information
      case .hint: true
      case .never: false
      }
    }
  }

  /// The command.
  var command: Subcommand
  /// The files in the order given; `-` is standard input.
  var files: [String] = []
  /// How results are printed.
  var format = Format.text
  /// When colour is used.
  var color = ColorChoice.auto
  /// The least severe finding that makes `check` fail.
  var failOn = FailOn.error
  /// The greatest number of tokens of the summary; nil leaves that to the settings.
  var budget: Int?
  /// The file with the vocabulary that tokens are counted by; nil counts by an upper bound.
  var vocabulary: String?
  /// The only aspects of the summary, in their order; nil for all.
  var focus: [Facet]?
  /// The only Item that the summary tells of; nil for all.
  var item: String?
  /// How the sentences of the summary are set; nil leaves that to the settings.
  var summaryStyle: SummaryStyle?
  /// The only rules wanted; nil leaves that to the settings.
  var select: [RuleSelection.Pattern]?
  /// Rules not wanted.
  var ignore: [RuleSelection.Pattern]?
  /// Severities in the place of those of the settings, by code.
  var severities: [String: Finding.Severity] = [:]
  /// Whether files of settings are read.
  var readsSettings = true
  /// Whether files of suppressions are read.
  var readsSuppressions = true
  /// Whether CSV begins with a byte order mark.
  var hasByteOrderMark = false

  /// Creates a request with the usual options.
  init(command: Subcommand) { self.command = command }
}

extension AnalysisRequest {
  /// What the arguments set.
  var layer: SettingsLayer {
    SettingsLayer(
      select: select, ignore: ignore, severities: severities, summaryBudget: budget,
      summaryFocus: focus, summaryItem: item, summaryStyle: summaryStyle)
  }
}

/// Rules to be listed or explained.
struct RulesRequest: Hashable, Sendable {
  /// The codes of the rules to be explained; none lists all.
  var codes: [String] = []
  /// How they are printed.
  var format = AnalysisRequest.Format.text
  /// When colour is used.
  var color = AnalysisRequest.ColorChoice.auto
}

/// A mistake in the arguments, in the words of a one-line message.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong, and where there is one, what was probably meant.
  let message: String
}
