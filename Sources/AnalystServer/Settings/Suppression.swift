internal import Analysis

/// A finding or a code that is not to be shown, as a file of suppressions has it.
struct Suppression: Hashable, Sendable {
  /// How much is suppressed.
  enum Scope: String, CaseIterable, Sendable {
    /// One finding of one filing.
    case here
    /// A code in one filing.
    case file
    /// A code in all filings of the folder and the folders below.
    case folder
  }

  /// The code of the rule.
  var code: String
  /// The path of the filing from the folder of the file of suppressions; nil for all filings.
  var file: String?
  /// The words that the finding is about; nil for all findings of the code.
  var quote: String?
  /// The words around them, where they alone tell too little.
  var context: String?
  /// Why, for people.
  var reason: String?

  /// How much is suppressed.
  var scope: Scope { quote != nil ? .here : file != nil ? .file : .folder }

  /// Whether it means a finding of a filing.
  func matches(_ key: @autoclosure () -> FindingKey, code: String, file: String) -> Bool {
    guard code == self.code, self.file == nil || self.file == file else { return false }
    guard let quote else { return true }
    let key = key()
    return FindingKey.normalized(quote) == FindingKey.normalized(key.quote)
      && (context == nil
        || FindingKey.normalized(context ?? "") == FindingKey.normalized(key.context ?? ""))
  }

  /// Whether the two suppress the same.
  func isSame(as other: Suppression) -> Bool {
    func normalized(_ text: String?) -> String? { text.map(FindingKey.normalized) }
    return code == other.code && file == other.file && normalized(quote) == normalized(other.quote)
      && normalized(context) == normalized(other.context)
  }
}

/// A file of suppressions: what it holds, and how it reads with an entry more or less.
struct SuppressionList: Hashable, Sendable {
  /// The name of such files.
  static let fileName = ".analyst-suppressions.json"

  private struct Entry: Hashable, Sendable {
    var suppression: Suppression
    var range: ByteRange
  }

  /// What is wrong with the file.
  private(set) var problems: [SettingsProblem] = []
  private let bytes: [UInt8]
  private var entries: [Entry] = []
  private var array: JSONNode?

  /// What is suppressed, in the order of the file.
  var suppressions: [Suppression] { entries.map(\.suppression) }

  /// Whether the file can be changed without losing anything.
  var isIntact: Bool { bytes.isEmpty || array != nil }

  /// Reads the bytes of a file; none stand for a file that is not there.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard !bytes.isEmpty else { return }
    do throws(JSONProblem) {
      let root = try JSONNodeReader.read(bytes)
      guard root.members != nil else {
        report(root.range, "a file of suppressions is an object")
        return
      }
      guard let list = root["suppressions"], let elements = list.elements else {
        report(root["suppressions"]?.range ?? root.range, "suppressions is missing or no list")
        return
      }
      array = list
      for element in elements { read(element) }
    } catch {
      report(error.range, error.message)
    }
  }

  private mutating func read(_ element: JSONNode) {
    guard element.members != nil, let code = element["code"]?.string else {
      report(element.range, "a suppression is an object with a code")
      return
    }
    if RuleBook.info(of: code) == nil {
      let near = Spelling.nearest(to: code, among: RuleBook.infos.map(\.code))
      report(
        element["code"]?.range ?? element.range,
        "unknown code '\(Printable.trimmed(Printable.text(code), to: 60))'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
    var suppression = Suppression(code: code)
    func text(_ key: String) -> String? {
      guard let node = element[key] else { return nil }
      if node.string == nil { report(node.range, "\(key) is a string") }
      return node.string
    }
    suppression.file = text("file")
    suppression.quote = text("quote")
    suppression.context = text("context")
    suppression.reason = text("reason")
    // An entry that cannot be read as it was meant would suppress more than it says.
    let keys = ["file", "quote", "context"]
    guard keys.allSatisfy({ element[$0] == nil || element[$0]?.string != nil }) else { return }
    entries.append(Entry(suppression: suppression, range: element.range))
  }

  private mutating func report(_ range: ByteRange, _ message: String) {
    problems.append(SettingsProblem(range: range, message: message))
  }
}

extension SuppressionList {
  /// The bytes of the file with an entry more; all others stay as they are, byte for byte.
  func adding(_ suppression: Suppression) -> [UInt8] {
    let entry = "    " + Self.json(suppression)
    guard let array, let elements = array.elements else {
      return Array("{\n  \"suppressions\": [\n\(entry)\n  ]\n}\n".utf8)
    }
    if let last = elements.last {
      return replacing(ByteRange(last.range.end, last.range.end), with: ",\n\(entry)")
    }
    return replacing(array.range, with: "[\n\(entry)\n  ]")
  }

  /// The bytes of the file without the entries that a condition holds for.
  func removing(where isUnwanted: (Suppression) -> Bool) -> [UInt8] {
    guard let array, let elements = array.elements else { return bytes }
    let unwanted = Set(entries.filter { isUnwanted($0.suppression) }.map(\.range))
    guard !unwanted.isEmpty else { return bytes }
    let kept = elements.filter { !unwanted.contains($0.range) }
    guard !kept.isEmpty else { return replacing(array.range, with: "[]") }
    var result = Array(bytes[..<array.range.start])
    // Each entry goes with what stands between it and the one before; the first keeps its own.
    var previous = array.range.start
    var isFirst = true
    for element in elements {
      if !unwanted.contains(element.range) {
        let gap = bytes[previous..<element.range.start]
        result += isFirst ? bytes[array.range.start..<elements[0].range.start] : gap
        result += bytes[element.range.start..<element.range.end]
        isFirst = false
      }
      previous = element.range.end
    }
    result += bytes[(elements.last?.range.end ?? previous)...]
    return result
  }

  private func replacing(_ range: ByteRange, with text: String) -> [UInt8] {
    Array(bytes[..<range.start]) + Array(text.utf8) + Array(bytes[range.end...])
  }

  private static func json(_ suppression: Suppression) -> String {
    let members = [
      ("code", suppression.code), ("file", suppression.file), ("quote", suppression.quote),
      ("context", suppression.context), ("reason", suppression.reason),
    ]
    let parts = members.compactMap { key, value -> String? in
      guard let value, let text = try? JSONText.encode(value) else { return nil }
      return "\"\(key)\": \(String(decoding: text, as: UTF8.self))"
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}
