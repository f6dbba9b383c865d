/// What is known of the rules, for those who list and explain them.
public enum RuleBook {
  /// All rules, by code.
  public static let infos: [CheckInfo] = CheckRegistry.infos

  private static let byCode = Dictionary(
    infos.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  private static let pages = Dictionary(
    RulePage.all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// What is known of the rule with a code.
  public static func info(of code: String) -> CheckInfo? { byCode[code] }

  /// The page of the rule with a code.
  public static func page(of code: String) -> RulePage? { pages[code] }

  /// All pages in one Markdown text.
  public static var text: String { RulePage.source }

  /// The rules as the lines of a Markdown table.
  public static var table: [String] {
    let head = [
      "| code | severity | what it reports | rests on | data |", "| --- | --- | --- | --- | --- |",
    ]
    return head
      + infos.map { info in
        let keys = page(of: info.code)?.dataKeys ?? []
        let cells = [
          "`\(info.code)`", info.severity.name, info.summary, info.authority ?? "house rule",
          keys.map { "`\($0)`" }.joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
      }
  }

  /// The thresholds of all rules as the lines of a Markdown table.
  public static var thresholdTable: [String] {
    let head = ["| threshold | usual | unit | what it decides |", "| --- | --- | --- | --- |"]
    return head
      + infos.flatMap { info in
        info.thresholds.map { threshold in
          let name = "`\(info.code)`: `\(threshold.name)`"
          return
            "| \(name) | \(threshold.usual) | \(threshold.unit.rawValue) | \(threshold.summary) |"
        }
      }
  }
}

/// What the page on rules says of one of them.
public struct RulePage: Sendable, Hashable {
  /// The code of the rule.
  public let code: String
  /// What is said, in Markdown, without the heading.
  public let text: String

  /// The page on all rules.
  static let source = String(decoding: PackageResources.Rules_md, as: UTF8.self)

  /// What is said of each rule, in the order of the page.
  static let all: [RulePage] = {
    var pages: [RulePage] = []
    var lines: [Substring] = []
    var code: Substring?
    func finish() {
      guard let code else { return }
      while lines.first?.isEmpty == true { lines.removeFirst() }
      while lines.last?.isEmpty == true { lines.removeLast() }
      pages.append(RulePage(code: String(code), text: lines.joined(separator: "\n")))
    }
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        finish()
        code = line.dropFirst(3)
        lines = []
      } else {
        lines.append(line)
      }
    }
    finish()
    return pages
  }()

  /// The paragraphs, each on one line, without the list below them.
  public var paragraphs: [String] { parts.filter { !$0.hasPrefix("- ") } }

  /// The entries of the list: severity, authority, data and example.
  public var entries: [String] {
    parts.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }

  /// The text of an entry such as `Example`; nil where there is none.
  public func entry(_ name: String) -> String? {
    entries.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.utf8.count + 2)) }
  }

  /// The keys of the data of its findings, in alphabetical order.
  ///
  /// Of `name` string; `from` and `to` numbers, the first names of each part are keys.
  public var dataKeys: [String] {
    guard let data = entry("Data") else { return [] }
    var keys: Set<String> = []
    for part in data.split(whereSeparator: { $0 == ";" || $0 == "." }) {
      var pieces = part.split(separator: "`", omittingEmptySubsequences: false)[...]
      guard let lead = pieces.popFirst(), lead.allSatisfy({ $0 == " " }) else { continue }
      while let key = pieces.popFirst() {
        keys.insert(String(key.last == "?" ? key.dropLast() : key))
        guard let gap = pieces.popFirst(), gap == ", " || gap == " and " else { break }
      }
    }
    return keys.sorted()
  }

  private var parts: [String] {
    var parts: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, !line.hasPrefix("- "), let last = parts.popLast() {
        parts.append(last + " " + line.drop { $0 == " " })
      } else {
        parts.append(String(line))
        isOpen = true
      }
    }
    return parts
  }
}
