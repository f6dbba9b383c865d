internal import Analysis

/// What a user may set, with the usual values.
struct Settings: Hashable, Sendable {
  /// Which rules are on.
  var selection = RuleSelection()
  /// Severities in the place of those that the rules give, by code.
  var severities: [String: Finding.Severity] = [:]
  /// Whether findings of severity `hint` are shown.
  var showsHints = true
  /// The kinds of lens that are shown.
  var lenses = LensKind.allCases
  /// The kinds of inlay hint that are shown.
  var inlayHints: [InlayHintKind] = [.change]
  /// How the sentences of the summary are set.
  var summaryStyle = SummaryStyle.paragraph
  /// Whether filings that are not open are checked where the client asks for the whole workspace.
  var checksWorkspace = false
  /// What the analysis is told.
  var analysis = AnalysisSettings()
}

/// The kinds of lens, by the names that settings use: the summary, and the facts of each facet.
enum LensKind: String, CaseIterable, Sendable {
  case summary, revenue, customers, products, channels, financing, context
}

/// The kinds of inlay hint, by the names that settings use.
enum InlayHintKind: String, CaseIterable, Sendable {
  case change, scale, acronym
}

/// Which rules are on: each layer of settings may start afresh and take some away.
struct RuleSelection: Hashable, Sendable {
  /// A code, or with `*` at the end the beginning of some.
  struct Pattern: Hashable, Sendable {
    /// The pattern as written.
    let text: String

    /// Whether a code is meant.
    func matches(_ code: String) -> Bool {
      text.hasSuffix("*") ? code.hasPrefix(text.dropLast()) : code == text
    }

    /// Whether any rule is meant.
    var matchesAny: Bool { RuleBook.infos.contains { matches($0.code) } }
  }

  private struct Step: Hashable, Sendable {
    var select: [Pattern]?
    var ignore: [Pattern]
  }

  private var steps: [Step] = []

  /// Adds what a layer selects and ignores; what it ignores beats what it selects.
  mutating func add(select: [Pattern]?, ignore: [Pattern]?) {
    guard select != nil || ignore != nil else { return }
    if select != nil { steps = [] }
    steps.append(Step(select: select, ignore: ignore ?? []))
  }

  /// Whether the rule with a code is on.
  func includes(_ code: String) -> Bool {
    steps.reduce(true) { isOn, step in
      let isSelected = step.select.map { $0.contains { $0.matches(code) } } ?? isOn
      return isSelected && !step.ignore.contains { $0.matches(code) }
    }
  }
}

/// What one source of settings says; what it leaves out is as it was.
struct SettingsLayer: Hashable, Sendable {
  /// The only rules that are on.
  var select: [RuleSelection.Pattern]?
  /// Rules that are off.
  var ignore: [RuleSelection.Pattern]?
  /// Severities by code.
  var severities: [String: Finding.Severity] = [:]
  /// Thresholds by code and name.
  var thresholds: [String: [String: ExactDecimal]] = [:]
  /// Whether findings of severity `hint` are shown.
  var showsHints: Bool?
  /// The kinds of lens that are shown.
  var lenses: [LensKind]?
  /// The kinds of inlay hint that are shown.
  var inlayHints: [InlayHintKind]?
  /// The greatest number of tokens of the summary.
  var summaryBudget: Int?
  /// The only aspects that the summary tells, in their order.
  var summaryFocus: [Facet]?
  /// The only Item that the summary tells of; empty for all.
  var summaryItem: String?
  /// How the sentences of the summary are set.
  var summaryStyle: SummaryStyle?
  /// Whether filings that are not open are checked where the client asks for the whole workspace.
  var checksWorkspace: Bool?
}

extension Settings {
  /// Puts what a layer says in the place of what was said before.
  mutating func apply(_ layer: SettingsLayer) {
    selection.add(select: layer.select, ignore: layer.ignore)
    severities.merge(layer.severities) { $1 }
    for (code, numbers) in layer.thresholds {
      for (name, number) in numbers { analysis.thresholds[code, name] = number }
    }
    showsHints = layer.showsHints ?? showsHints
    lenses = layer.lenses ?? lenses
    inlayHints = layer.inlayHints ?? inlayHints
    analysis.tokenBudget = layer.summaryBudget ?? analysis.tokenBudget
    analysis.summary.focus = layer.summaryFocus ?? analysis.summary.focus
    if let item = layer.summaryItem { analysis.summary.item = item.isEmpty ? nil : item }
    summaryStyle = layer.summaryStyle ?? summaryStyle
    checksWorkspace = layer.checksWorkspace ?? checksWorkspace
  }
}
