internal import Analysis

/// The findings of a filing as annotations of a workflow on GitHub.
///
/// ```
/// ::warning file=f.txt,line=12,col=23,endColumn=26,title=share-mismatch::91%25 is stated …
/// ```
struct GitHubListing {
  /// The filing.
  let filing: Filing
  /// The name of the file as it was given.
  let name: String
  /// The filing of a data set, where it is one: its places are in no line of the file.
  var corpus: CorpusFiling?
  /// The findings that are shown.
  let findings: [Finding]

  /// One line for each finding.
  var text: String { findings.map(line).joined() }

  private func line(_ finding: Finding) -> String {
    var properties = [("file", name)]
    if corpus == nil {
      let start = filing.buffer.position(of: finding.range.start, in: .utf16)
      let end = filing.buffer.position(of: finding.range.end, in: .utf16)
      properties.append(("line", "\(start.line + 1)"))
      properties.append(("endLine", "\(end.line + 1)"))
      if start.line == end.line {
        properties.append(("col", "\(start.column + 1)"))
        properties.append(("endColumn", "\(end.column + 1)"))
      }
    }
    properties.append(("title", finding.code))
    let list = properties.map { "\($0)=\(Self.escaped($1, alsoIn: ":,"))" }.joined(separator: ",")
    let message = Self.escaped(finding.message.text, alsoIn: "")
    return "::\(Self.command(finding.severity)) \(list)::\(message)\n"
  }

  private static func command(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }

  private static func escaped(_ text: String, alsoIn special: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar == "%" || special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
