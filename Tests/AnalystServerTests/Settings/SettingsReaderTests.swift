import Analysis
import TestSupport
import Testing

@testable import AnalystServer

@Suite struct SettingsReaderTests {
  /// Reads settings in which `⟦…⟧` marks what is wrong, in order; checks the messages.
  private func expectProblems(
    _ marked: String, _ messages: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    var text = String(parts[0])
    var ranges: [ByteRange] = []
    for part in parts.dropFirst() {
      let pieces = part.split(separator: "⟧", omittingEmptySubsequences: false)
      let start = text.utf8.count
      text += pieces[0]
      ranges.append(ByteRange(start, text.utf8.count))
      text += pieces[1]
    }
    let problems = SettingsReader(Array(text.utf8)).problems
    #expect(problems.map(\.range) == ranges, sourceLocation: sourceLocation)
    #expect(problems.map(\.message) == messages, sourceLocation: sourceLocation)
  }

  @Test func readsEveryKey() {
    let reader = SettingsReader(
      Array(
        """
        {"$schema": "x", "select": ["customer-*", "net-loss"], "ignore": ["net-loss"],
         "severity": {"seasonality": "hint"}, "hints": false, "lenses": ["summary", "revenue"],
         "thresholds": {"customer-concentration-top-n": {"reportedShare": 12.5}},
         "inlayHints": true, "summaryBudget": 64, "summaryFocus": ["financing", "customers"],
         "summaryItem": "1a", "summaryStyle": "facets", "workspaceDiagnostics": true}
        """.utf8))
    #expect(reader.problems == [])
    var settings = Settings()
    settings.apply(reader.layer)
    #expect(settings.selection.includes("customer-concentration-single"))
    #expect(!settings.selection.includes("net-loss") && !settings.selection.includes("backlog"))
    #expect(settings.severities == ["seasonality": .hint])
    #expect(!settings.showsHints)
    #expect(settings.lenses == [.summary, .revenue])
    #expect(settings.inlayHints == InlayHintKind.allCases)
    #expect(settings.analysis.tokenBudget == 64)
    #expect(settings.analysis.summary.focus == [.financing, .customers])
    #expect(settings.analysis.summary.item == "1A")
    #expect(settings.summaryStyle == .facets)
    #expect(settings.checksWorkspace)
    let thresholds = settings.analysis.thresholds
    #expect(
      thresholds["customer-concentration-top-n", "reportedShare"]
        == ExactDecimal(125, exponent: -1))
  }

  @Test func saysWhatIsWrongAndWhere() throws {
    try expectProblems("⟦[]⟧", ["settings are an object"])
    try expectProblems(
      #"{⟦"ignor"⟧: 1, "hints": ⟦1⟧}"#,
      ["unknown key 'ignor'; did you mean 'ignore'?", "hints is true or false"])
    try expectProblems(
      #"{"select": ["net-loss", ⟦"net-los"⟧, ⟦7⟧], "ignore": ⟦"net-loss"⟧}"#,
      [
        "unknown code 'net-los'; did you mean 'net-loss'?", "a code is a string",
        "ignore is a list of codes",
      ])
    try expectProblems(
      #"{"severity": {"net-loss": ⟦"fatal"⟧, ⟦"x"⟧: "hint"}}"#,
      ["a severity is one of error, warning, information, hint", "unknown code 'x'"])
    try expectProblems(
      #"{"thresholds": {"net-loss": {"warningPeriods": ⟦1.5⟧, ⟦"share"⟧: 1}, "backlog": ⟦3⟧}}"#,
      [
        "warningPeriods is a whole number from 0 to 10000", "unknown threshold of net-loss 'share'",
        "this is an object of numbers",
      ])
    try expectProblems(
      #"{"lenses": [⟦"sumary"⟧], "inlayHints": ⟦{}⟧, "summaryBudget": ⟦31⟧}"#,
      [
        "unknown kind 'sumary'; did you mean 'summary'?", "inlayHints is true, false or a list",
        "summaryBudget is a whole number from 32 to 1000000",
      ])
    try expectProblems(
      #"{"summaryFocus": ["revenue", ⟦"custmers"⟧, ⟦"revenue"⟧, ⟦3⟧], "summaryItem": ⟦7⟧}"#,
      [
        "unknown facet 'custmers'; did you mean 'customers'?", "revenue stands here a second time",
        "a facet is a string", "summaryItem is the number of an Item, such as \"7\" or \"1A\"",
      ])
    try expectProblems(
      #"{"summaryFocus": ⟦"revenue"⟧, "summaryItem": ⟦"Item 7"⟧, "summaryStyle": ⟦"list"⟧}"#,
      [
        "summaryFocus is a list of facets",
        "summaryItem is the number of an Item, such as \"7\" or \"1A\"",
        "summaryStyle is one of paragraph, facets",
      ])
    try expectProblems(
      #"{"hints": true, ⟦"hints"⟧: false}"#, ["'hints' stands here a second time"])
    try expectProblems(#"{"hints": true⟦⟧"#, ["a comma or } is expected here"])
  }

  @Test func whatIsRightHoldsBesideWhatIsWrong() {
    let reader = SettingsReader(Array(#"{"hints": 1, "ignore": ["net-loss", "x"]}"#.utf8))
    #expect(reader.layer.ignore?.map(\.text) == ["net-loss"])
    #expect(reader.layer.showsHints == nil)
    #expect(reader.problems.count == 2)
  }

  @Test func everyExampleAndUsualValueIsRight() {
    for key in SettingsKey.allCases {
      for value in [key.example, key.usual] {
        let reader = SettingsReader(Array("{\"\(key.rawValue)\": \(value)}".utf8))
        #expect(reader.problems == [], "\(key.rawValue): \(value)")
      }
      var usual = Settings()
      usual.apply(SettingsReader(Array("{\"\(key.rawValue)\": \(key.usual)}".utf8)).layer)
      #expect(usual.selection.includes("net-loss"))
      usual.selection = RuleSelection()
      #expect(usual == Settings(), "the usual value of \(key.rawValue) is not what holds unasked")
    }
  }

  @Test func layersComeOneAfterTheOther() {
    func layer(_ text: String) -> SettingsLayer { SettingsReader(Array(text.utf8)).layer }
    var settings = Settings()
    settings.apply(layer(#"{"ignore": ["net-loss"], "severity": {"backlog": "hint"}}"#))
    settings.apply(layer(#"{"ignore": ["backlog"], "severity": {"net-loss": "error"}}"#))
    #expect(!settings.selection.includes("net-loss") && !settings.selection.includes("backlog"))
    #expect(settings.severities == ["backlog": .hint, "net-loss": .error])
    settings.apply(layer(#"{"select": ["net-loss"]}"#))
    #expect(settings.selection.includes("net-loss") && !settings.selection.includes("dual-class"))
  }

  @Test func aNearerLayerTellsAllAgain() {
    func layer(_ text: String) -> SettingsLayer { SettingsReader(Array(text.utf8)).layer }
    var settings = Settings()
    settings.apply(
      layer(#"{"summaryFocus": ["revenue"], "summaryItem": "7", "summaryStyle": "facets"}"#))
    settings.apply(layer(#"{"summaryFocus": ["no such"]}"#))
    #expect(settings.analysis.summary.focus == [.revenue])
    settings.apply(
      layer(#"{"summaryFocus": [], "summaryItem": "", "summaryStyle": "paragraph"}"#))
    #expect(settings == Settings())
  }

  @Test func theSchemaKnowsWhatIsRead() throws {
    let schema = SettingsSchema.json
    guard case .object(let properties) = schema["properties"] else {
      Issue.record("the schema has no properties")
      return
    }
    #expect(Set(properties.keys) == Set(SettingsKey.allCases.map(\.rawValue) + ["$schema"]))
    for info in RuleBook.infos {
      #expect(schema["properties", "severity", "properties", info.code] != nil)
      for threshold in info.thresholds {
        let entry = schema["properties", "thresholds", "properties", info.code, "properties"]
        #expect(entry?[threshold.name] != nil, "\(info.code).\(threshold.name)")
        #expect(threshold.allows(threshold.usual))
      }
    }
  }
}
