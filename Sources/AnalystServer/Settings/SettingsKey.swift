internal import Analysis

/// The keys of settings, with what is said of them in the schema and in tables.
enum SettingsKey: String, CaseIterable, Sendable {
  case select, ignore, severity, thresholds, hints, lenses, inlayHints, summaryBudget
  case summaryFocus, summaryItem, summaryStyle, workspaceDiagnostics

  /// The least and greatest number of tokens of the summary.
  static let budgets = 32...1_000_000

  /// The number of an Item as texts are compared by it, such as `7` or `1A`; nil where it is none.
  static func item(named text: String) -> String? {
    let name = text.uppercased()
    let digits = name.utf8.prefix { (0x30...0x39).contains($0) }
    let letters = name.utf8.dropFirst(digits.count)
    guard digits.first != 0x30, (1...2).contains(digits.count), letters.count <= 1,
      letters.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return name
  }

  /// What the key decides, in one line.
  var summary: String {
    switch self {
    case .select: "the only rules that are on: codes, or `*` at the end of the beginning of codes"
    case .ignore: "rules that are off; beats `select`"
    case .severity: "a severity in the place of the usual one, by code"
    case .thresholds: "numbers in the place of the usual ones, by code and name"
    case .hints: "whether findings of severity `hint` are shown"
    case .lenses: "the kinds of lens that are shown: `true`, `false` or a list"
    case .inlayHints: "the kinds of inlay hint that are shown: `true`, `false` or a list"
    case .summaryBudget: "the greatest number of tokens of the summary"
    case .summaryFocus: "the only facets that the summary tells, in this order; empty for all"
    case .summaryItem: "the only Item that the summary tells of, such as `7` or `1A`; empty for all"
    case .workspaceDiagnostics:
      "whether filings of the open folders are checked unopened, for editors that ask"
    case .summaryStyle:
      "`paragraph`, or `facets` for a paragraph each where people read the summary"
    }
  }

  /// An example of a value.
  var example: String {
    switch self {
    case .select: #"["customer-*", "net-loss"]"#
    case .ignore: #"["acronym-*"]"#
    case .severity: #"{"seasonality": "hint"}"#
    case .thresholds: #"{"customer-concentration-top-n": {"reportedShare": 40}}"#
    case .hints: "false"
    case .lenses: #"["summary", "revenue"]"#
    case .inlayHints: #"["change", "scale"]"#
    case .summaryBudget: "256"
    case .summaryFocus: #"["customers", "financing"]"#
    case .summaryItem: #""7""#
    case .summaryStyle: #""facets""#
    case .workspaceDiagnostics: "true"
    }
  }

  /// The usual value.
  var usual: String {
    switch self {
    case .select: #"["*"]"#
    case .ignore, .summaryFocus: "[]"
    case .severity, .thresholds: "{}"
    case .hints, .lenses: "true"
    case .inlayHints: #"["change"]"#
    case .summaryBudget: "512"
    case .summaryItem: #""""#
    case .summaryStyle: #""paragraph""#
    case .workspaceDiagnostics: "false"
    }
  }

  /// The keys as the lines of a Markdown table.
  static var table: [String] {
    ["| key | usual | what it decides | example |", "| --- | --- | --- | --- |"]
      + allCases.map { key in
        "| `\(key.rawValue)` | `\(key.usual)` | \(key.summary) | `\(key.example)` |"
      }
  }
}

/// The JSON schema of files of settings, made from the keys and the rules.
enum SettingsSchema {
  /// The schema, for editors that complete and check JSON.
  static var json: JSONValue {
    var properties: [String: JSONValue] = [
      "$schema": .object(["type": .string("string")])
    ]
    for key in SettingsKey.allCases {
      var schema = schema(of: key)
      schema["description"] = .string(key.summary)
      properties[key.rawValue] = .object(schema)
    }
    return .object([
      "$schema": .string("http://json-schema.org/draft-07/schema#"),
      "title": .string("Settings of analyst-server"), "type": .string("object"),
      "additionalProperties": .bool(false), "properties": .object(properties),
    ])
  }

  private static func schema(of key: SettingsKey) -> [String: JSONValue] {
    switch key {
    case .select, .ignore:
      let codes = JSONValue.array(RuleBook.infos.map { .string($0.code) })
      let pattern: JSONValue = .object([
        "type": .string("string"), "pattern": .string("^[a-z0-9-]*\\*$"),
      ])
      return [
        "type": .string("array"),
        "items": .object(["anyOf": .array([.object(["enum": codes]), pattern])]),
      ]
    case .severity:
      let names = Finding.Severity.allCases.map { JSONValue.string($0.name) }
      return object(
        RuleBook.infos.map { info in
          (
            info.code,
            [
              "enum": .array(names), "default": .string(info.severity.name),
              "description": .string(info.summary),
            ]
          )
        })
    case .thresholds:
      return object(
        RuleBook.infos.filter { !$0.thresholds.isEmpty }.map { info in
          (info.code, object(info.thresholds.map { ($0.name, schema(of: $0)) }))
        })
    case .hints, .workspaceDiagnostics: return ["type": .string("boolean")]
    case .lenses: return kinds(LensKind.allCases.map(\.rawValue))
    case .inlayHints: return kinds(InlayHintKind.allCases.map(\.rawValue))
    case .summaryBudget:
      return [
        "type": .string("integer"), "minimum": .integer(SettingsKey.budgets.lowerBound),
        "maximum": .integer(SettingsKey.budgets.upperBound),
      ]
    case .summaryFocus:
      return [
        "type": .string("array"), "uniqueItems": .bool(true),
        "items": .object(["enum": names(of: Facet.self)]),
      ]
    case .summaryItem:
      return ["type": .string("string"), "pattern": .string("^([1-9][0-9]?[A-Za-z]?)?$")]
    case .summaryStyle: return ["enum": names(of: SummaryStyle.self)]
    }
  }

  private static func schema(of threshold: Threshold) -> [String: JSONValue] {
    [
      "type": .string(threshold.isWhole ? "integer" : "number"), "minimum": .integer(0),
      "maximum": JSONValue(.number(threshold.greatest)),
      "default": JSONValue(.number(threshold.usual)),
      "description": .string("\(threshold.summary) (\(threshold.unit.rawValue))"),
    ]
  }

  private static func object(
    _ members: [(String, [String: JSONValue])]
  ) -> [String: JSONValue] {
    let properties = Dictionary(
      members.map { ($0.0, JSONValue.object($0.1)) }, uniquingKeysWith: { $1 })
    return [
      "type": .string("object"), "additionalProperties": .bool(false),
      "properties": .object(properties),
    ]
  }

  private static func names<Choice: RawRepresentable<String> & CaseIterable>(
    of choices: Choice.Type
  ) -> JSONValue {
    .array(choices.allCases.map { .string($0.rawValue) })
  }

  private static func kinds(_ names: [String]) -> [String: JSONValue] {
    let list: JSONValue = .object([
      "type": .string("array"), "items": .object(["enum": .array(names.map { .string($0) })]),
    ])
    return ["anyOf": .array([.object(["type": .string("boolean")]), list])]
  }
}
