internal import Analysis

/// The findings of a run as one log of the Static Analysis Results Interchange Format 2.1.0.
struct SarifLog {
  private var artifacts: [JSONValue] = []
  private var results: [JSONValue] = []
  private var codes: [String] = []
  private var notifications: [JSONValue] = []

  /// One filing with its findings.
  struct Entry: Sendable {
    /// The filing.
    var filing: Filing
    /// The name of its file.
    var name: String
    /// The filing of a data set, where it is one.
    var corpus: CorpusFiling?
    /// Its findings.
    var selection: SelectedFindings
  }

  /// An empty log.
  init() {}

  /// Adds the findings of one filing, those that are suppressed too.
  mutating func add(_ entry: Entry) {
    let (filing, name, selection) = (entry.filing, entry.name, entry.selection)
    let index = artifacts.count
    artifacts.append(
      .object([
        "location": Self.artifact(name), "length": .integer(filing.buffer.count),
        "encoding": .string("UTF-8"),
      ]))
    var all = selection.shown.map { (finding: $0, suppressed: SelectedFindings.Suppressed?.none) }
    all += selection.suppressed.map { ($0.finding, $0) }
    all.sort { ($0.finding.range, $0.finding.code) < ($1.finding.range, $1.finding.code) }
    let places = SarifPlaces(filing: filing, name: name, index: index, corpus: entry.corpus)
    var seen: [FindingKey: Int] = [:]
    for (finding, suppressed) in all {
      let key = FindingKey(finding, in: filing)
      seen[key, default: 0] += 1
      results.append(result(finding, suppressed, key, number: seen[key] ?? 1, places))
    }
  }

  /// Tells of a file that could not be read.
  mutating func add(problem: String) {
    notifications.append(
      .object(["level": .string("error"), "message": .object(["text": .string(problem)])]))
  }

  /// The log on one line, for a run that ends with a status.
  func text(status: Int32) -> String {
    let invocation: JSONValue = .object([
      "executionSuccessful": .bool(status != CommandLineTool.Status.failed),
      "exitCode": .integer(Int(status)), "toolExecutionNotifications": .array(notifications),
    ])
    let driver: JSONValue = .object([
      "name": .string(Product.name), "version": .string(Product.version),
      "semanticVersion": .string(Product.version), "rules": .array(codes.map(Self.rule)),
    ])
    let run: JSONValue = .object([
      "tool": .object(["driver": driver]), "columnKind": .string("utf16CodeUnits"),
      "invocations": .array([invocation]), "artifacts": .array(artifacts),
      "results": .array(results),
    ])
    let log: JSONValue = .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"), "runs": .array([run]),
    ])
    return String(decoding: (try? JSONText.encode(log)) ?? [], as: UTF8.self) + "\n"
  }

  private mutating func result(
    _ finding: Finding, _ suppressed: SelectedFindings.Suppressed?, _ key: FindingKey,
    number: Int, _ places: SarifPlaces
  ) -> JSONValue {
    if !codes.contains(finding.code) { codes.append(finding.code) }
    let related = finding.related.enumerated().map { id, related in
      places.location(of: related.range, id: id, message: related.message)
    }
    return .object([
      "ruleId": .string(finding.code),
      "ruleIndex": .integer(codes.firstIndex(of: finding.code) ?? 0),
      "level": .string(Self.level(finding.severity)),
      "message": .object(["text": .string(finding.message.text)]),
      "locations": .array([places.location(of: finding.range)]),
      "relatedLocations": .array(related),
      "partialFingerprints": .object([
        "analystFinding/v1": .string("\(key.fingerprint):\(number)")
      ]),
      "suppressions": .array(suppressed.map { [Self.suppression($0)] } ?? []),
      "properties": .object([
        "severity": .string(finding.severity.name), "quote": .string(places.quote(finding.range)),
        "data": JSONValue(finding.data),
      ]),
    ])
  }

  private static func suppression(_ suppressed: SelectedFindings.Suppressed) -> JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string("external"), "status": .string("accepted"),
      "location": .object([
        "physicalLocation": .object([
          "artifactLocation": artifact(suppressed.folder + "/" + SuppressionList.fileName)
        ])
      ]),
    ]
    members["justification"] = suppressed.suppression.reason.map { .string($0) }
    return .object(members)
  }

  private static func rule(_ code: String) -> JSONValue {
    guard let info = RuleBook.info(of: code) else { return .object(["id": .string(code)]) }
    let page = RuleBook.page(of: code)
    let description = (page?.paragraphs ?? [info.summary]).joined(separator: "\n\n")
    let name = code.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let markdown = RuleText.markdown(info)
    return .object([
      "id": .string(code), "name": .string(name.joined()),
      "shortDescription": .object(["text": .string(info.summary)]),
      "fullDescription": .object(["text": .string(description)]),
      "help": .object(["text": .string(description), "markdown": .string(markdown)]),
      "defaultConfiguration": .object(["level": .string(level(info.severity))]),
      "properties": .object(["authority": .string(info.authority ?? "house rule")]),
    ])
  }

  private static func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  /// A file by its URI: relative as it was given, absolute with its scheme.
  static func artifact(_ name: String, index: Int? = nil) -> JSONValue {
    let path = PercentEncoding.encoded(name, keeping: "/")
    var members: [String: JSONValue] = [
      "uri": .string(name.hasPrefix("/") ? "file://" + path : path)
    ]
    members["index"] = index.map { .integer($0) }
    return .object(members)
  }
}

/// The places of one filing as a SARIF log writes them.
struct SarifPlaces {
  /// The filing.
  let filing: Filing
  /// The name of the file.
  let name: String
  /// The number of the file among the artifacts.
  let index: Int
  /// The filing of a data set, where it is one: its places are in no line of the file.
  let corpus: CorpusFiling?

  private let lineUnits: [Int]

  /// Prepares the places of a filing.
  /// - Complexity: O(n)
  init(filing: Filing, name: String, index: Int, corpus: CorpusFiling?) {
    self.filing = filing
    self.name = name
    self.index = index
    self.corpus = corpus
    // The UTF-16 units before each line, to count characters from the start of the file.
    var units = 0
    var starts: [Int] = [0]
    let bytes = filing.buffer.bytes
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      let isBreak =
        byte == 10 || byte == 13 && !(offset + 1 < bytes.count && bytes[offset + 1] == 10)
      if isBreak { starts.append(units) }
    }
    lineUnits = starts
  }

  /// The visible text of a range.
  func quote(_ range: ByteRange) -> String { filing.visibleText(of: range) }

  /// A location, as the main one or as one of those that belong to it.
  func location(of range: ByteRange, id: Int? = nil, message: String? = nil) -> JSONValue {
    var physical: [String: JSONValue] = [
      "artifactLocation": SarifLog.artifact(name, index: index)
    ]
    if corpus == nil { physical["region"] = region(range) }
    var members: [String: JSONValue] = ["physicalLocation": .object(physical)]
    if let item = corpus?.place(of: range.start)?.item.key {
      members["logicalLocations"] = .array([.object(["name": .string(item)])])
    }
    members["id"] = id.map { .integer($0) }
    members["message"] = message.map { .object(["text": .string($0)]) }
    return .object(members)
  }

  private func region(_ range: ByteRange) -> JSONValue {
    let start = filing.buffer.position(of: range.start, in: .utf16)
    let end = filing.buffer.position(of: range.end, in: .utf16)
    let first = units(start)
    return .object([
      "startLine": .integer(start.line + 1), "startColumn": .integer(start.column + 1),
      "endLine": .integer(end.line + 1), "endColumn": .integer(end.column + 1),
      "charOffset": .integer(first), "charLength": .integer(max(0, units(end) - first)),
      "byteOffset": .integer(range.start), "byteLength": .integer(range.count),
    ])
  }

  private func units(_ position: TextPosition) -> Int {
    lineUnits.indices.contains(position.line) ? lineUnits[position.line] + position.column : 0
  }
}
