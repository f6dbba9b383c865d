internal import Analysis

/// Something wrong with a file of settings or of suppressions.
struct SettingsProblem: Hashable, Sendable {
  /// Where, in bytes of the file.
  let range: ByteRange
  /// What is wrong, in words.
  let message: String
}

/// Reads settings; what is wrong is told and left out, the rest holds.
struct SettingsReader {
  /// What was read.
  private(set) var layer = SettingsLayer()
  /// What is wrong, in the order of the file.
  private(set) var problems: [SettingsProblem] = []

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) {
    do throws(JSONProblem) {
      read(try JSONNodeReader.read(bytes))
    } catch {
      problems = [SettingsProblem(range: error.range, message: error.message)]
    }
  }

  /// Reads what a client sends; the places of problems mean nothing there.
  init(_ value: JSONValue) {
    self.init((try? JSONText.encode(value)) ?? [])
  }

  private mutating func read(_ root: JSONNode) {
    guard let members = root.members else {
      report(root.range, "settings are an object")
      return
    }
    reportRepeated(members)
    for member in members where member.key != "$schema" {
      guard let key = SettingsKey(rawValue: member.key) else {
        reportUnknown(
          "key", member.key, member.keyRange, among: SettingsKey.allCases.map(\.rawValue))
        continue
      }
      if case .null = member.value.content { continue }
      read(key, member.value)
    }
    problems.sort { ($0.range, $0.message) < ($1.range, $1.message) }
  }

  private mutating func read(_ key: SettingsKey, _ value: JSONNode) {
    switch key {
    case .select: layer.select = patterns(value, key)
    case .ignore: layer.ignore = patterns(value, key)
    case .severity: readSeverities(value)
    case .thresholds: readThresholds(value)
    case .hints: layer.showsHints = expect(value.bool, value, "hints is true or false")
    case .workspaceDiagnostics:
      layer.checksWorkspace = expect(
        value.bool, value, "workspaceDiagnostics is true or false")
    case .lenses: layer.lenses = kinds(value, key)
    case .inlayHints: layer.inlayHints = kinds(value, key)
    case .summaryBudget, .summaryFocus, .summaryItem, .summaryStyle: readSummary(key, value)
    }
  }

  private mutating func readSummary(_ key: SettingsKey, _ value: JSONNode) {
    switch key {
    case .summaryBudget:
      let budgets = SettingsKey.budgets
      let budget = value.number?.integer.flatMap { budgets.contains($0) ? $0 : nil }
      layer.summaryBudget = expect(
        budget, value,
        "summaryBudget is a whole number from \(budgets.lowerBound) to \(budgets.upperBound)")
    case .summaryFocus: layer.summaryFocus = focus(value)
    case .summaryItem:
      let item = value.string.flatMap { $0.isEmpty ? $0 : SettingsKey.item(named: $0) }
      layer.summaryItem = expect(
        item, value, "summaryItem is the number of an Item, such as \"7\" or \"1A\"")
    case .summaryStyle:
      let names = SummaryStyle.allCases.map(\.rawValue).joined(separator: ", ")
      layer.summaryStyle = expect(
        value.string.flatMap(SummaryStyle.init), value, "summaryStyle is one of \(names)")
    default: break
    }
  }

  private mutating func focus(_ value: JSONNode) -> [Facet]? {
    guard let elements = expect(value.elements, value, "summaryFocus is a list of facets") else {
      return nil
    }
    var focus: [Facet] = []
    for element in elements {
      guard let name = expect(element.string, element, "a facet is a string") else { continue }
      guard let facet = Facet(rawValue: name) else {
        reportUnknown("facet", name, element.range, among: Facet.allCases.map(\.rawValue))
        continue
      }
      if focus.contains(facet) {
        report(element.range, "\(name) stands here a second time")
      } else {
        focus.append(facet)
      }
    }
    // A list of which nothing can be read is no wish to see all.
    return focus.isEmpty && !elements.isEmpty ? nil : focus
  }

  private mutating func patterns(
    _ value: JSONNode, _ key: SettingsKey
  ) -> [RuleSelection.Pattern]? {
    guard let elements = expect(value.elements, value, "\(key.rawValue) is a list of codes") else {
      return nil
    }
    return elements.compactMap { element -> RuleSelection.Pattern? in
      guard let text = expect(element.string, element, "a code is a string") else { return nil }
      let pattern = RuleSelection.Pattern(text: text)
      if pattern.matchesAny { return pattern }
      reportUnknown("code", text, element.range, among: RuleBook.infos.map(\.code))
      return nil
    }
  }

  private mutating func readSeverities(_ value: JSONNode) {
    let names = Finding.Severity.allCases.map(\.name)
    for member in members(value, .severity) where isCode(member) {
      let severity = Finding.Severity.allCases.first { $0.name == member.value.string }
      layer.severities[member.key] = expect(
        severity, member.value, "a severity is one of \(names.joined(separator: ", "))")
    }
  }

  private mutating func readThresholds(_ value: JSONNode) {
    for member in members(value, .thresholds) where isCode(member) {
      guard let numbers = expect(member.value.members, member.value, "this is an object of numbers")
      else { continue }
      reportRepeated(numbers)
      let known = RuleBook.info(of: member.key)?.thresholds ?? []
      for number in numbers {
        guard let threshold = known.first(where: { $0.name == number.key }) else {
          reportUnknown(
            "threshold of \(member.key)", number.key, number.keyRange, among: known.map(\.name))
          continue
        }
        let value = number.value.number.flatMap { threshold.allows($0) ? $0 : nil }
        let kind = threshold.isWhole ? "a whole number" : "a number"
        layer.thresholds[member.key, default: [:]][number.key] = expect(
          value, number.value, "\(number.key) is \(kind) from 0 to \(threshold.greatest)")
      }
    }
  }

  private mutating func kinds<Kind: RawRepresentable<String> & CaseIterable>(
    _ value: JSONNode, _ key: SettingsKey
  ) -> [Kind]? {
    if let isOn = value.bool { return isOn ? Array(Kind.allCases) : [] }
    guard
      let elements = expect(value.elements, value, "\(key.rawValue) is true, false or a list")
    else { return nil }
    return elements.compactMap { element -> Kind? in
      guard let text = expect(element.string, element, "a kind is a string") else { return nil }
      if let kind = Kind(rawValue: text) { return kind }
      reportUnknown("kind", text, element.range, among: Kind.allCases.map(\.rawValue))
      return nil
    }
  }

  private mutating func members(_ value: JSONNode, _ key: SettingsKey) -> [JSONNode.Member] {
    let members = expect(value.members, value, "\(key.rawValue) is an object") ?? []
    reportRepeated(members)
    return members
  }

  private mutating func isCode(_ member: JSONNode.Member) -> Bool {
    if RuleBook.info(of: member.key) != nil { return true }
    reportUnknown("code", member.key, member.keyRange, among: RuleBook.infos.map(\.code))
    return false
  }
}

extension SettingsReader {
  private mutating func expect<Value>(
    _ value: Value?, _ node: JSONNode, _ message: String
  ) -> Value? {
    if value == nil { report(node.range, message) }
    return value
  }

  private mutating func report(_ range: ByteRange, _ message: String) {
    problems.append(SettingsProblem(range: range, message: message))
  }

  private mutating func reportUnknown(
    _ what: String, _ name: String, _ range: ByteRange, among known: [String]
  ) {
    let shown = Wording.quoted(name)
    let near = Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    report(range, "unknown \(what) \(shown)\(near)")
  }

  private mutating func reportRepeated(_ members: [JSONNode.Member]) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      report(member.keyRange, "\(Wording.quoted(member.key)) stands here a second time")
    }
  }

  private enum Wording {
    /// A name of the file, shortened and in quotes.
    static func quoted(_ name: String) -> String {
      let text = Printable.text(name)
      return "'\(Printable.trimmed(text, to: 60))'"
    }
  }
}

extension Threshold {
  /// Whether only whole numbers make sense.
  var isWhole: Bool { unit != .percent && unit != .points }

  /// Whether a number makes sense.
  func allows(_ number: ExactDecimal) -> Bool {
    !number.isNegative && number <= greatest && (!isWhole || number.integer != nil)
  }
}
