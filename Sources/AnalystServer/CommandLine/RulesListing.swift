internal import Analysis

/// The rules for a person, a script or a document.
enum RulesListing {
  /// All rules, or those that are named, as was asked.
  static func text(_ request: RulesRequest) -> String {
    let infos =
      request.codes.isEmpty
      ? RuleBook.infos : request.codes.compactMap { RuleBook.info(of: $0) }
    switch request.format {
    case .json: return json(infos)
    case .markdown:
      return request.codes.isEmpty
        ? RuleBook.table.joined(separator: "\n") + "\n"
        : infos.map(RuleText.markdown).joined(separator: "\n")
    default:
      let style = TextStyle(request.color)
      return request.codes.isEmpty
        ? table(infos, style) : infos.map { page($0, style) }.joined(separator: "\n")
    }
  }

  private static func table(_ infos: [CheckInfo], _ style: TextStyle) -> String {
    let width = infos.map(\.code.count).max() ?? 0
    let lines = infos.map { info in
      let code = Printable.padded(info.code, to: width)
      let severity = Printable.padded(info.severity.name, to: 11)
      return "\(style.palette.paint(code, .heading))  "
        + "\(style.palette.paint(severity, Palette.role(of: info.severity)))  \(info.summary)"
    }
    return (lines + ["", "\(infos.count) rules; '\(Product.name) rules CODE' explains one"])
      .joined(separator: "\n") + "\n"
  }

  private static func page(_ info: CheckInfo, _ style: TextStyle) -> String {
    let severity = style.palette.paint(info.severity.name, Palette.role(of: info.severity))
    var lines = [
      "\(style.palette.paint(info.code, .heading)) (\(severity))", "", info.summary, "",
    ]
    let page = RuleBook.page(of: info.code)
    for paragraph in page?.paragraphs ?? [] {
      lines += Printable.wrapped(plain(paragraph), columns: style.columnCount) + [""]
    }
    let entries = (page?.entries ?? []) + info.thresholds.map(RuleText.threshold)
    for entry in entries {
      for (number, line) in Printable.wrapped(plain(entry), columns: style.columnCount - 2)
        .enumerated()
      {
        lines.append((number == 0 ? "- " : "  ") + line)
      }
    }
    lines += [
      "", "Off everywhere: \"ignore\": [\"\(info.code)\"] in \(SettingsStore.fileName), or",
      "--ignore \(info.code).",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Markdown without the marks that only matter to those who typeset it.
  private static func plain(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).joined()
  }

  private static func json(_ infos: [CheckInfo]) -> String {
    let rules = infos.map { info -> JSONValue in
      let page = RuleBook.page(of: info.code)
      let thresholds = info.thresholds.map { threshold -> JSONValue in
        .object([
          "name": .string(threshold.name), "usual": JSONValue(.number(threshold.usual)),
          "unit": .string(threshold.unit.rawValue), "summary": .string(threshold.summary),
        ])
      }
      return .object([
        "code": .string(info.code), "severity": .string(info.severity.name),
        "summary": .string(info.summary),
        "authority": info.authority.map { .string($0) } ?? .null,
        "description": .string((page?.paragraphs ?? []).joined(separator: "\n\n")),
        "example": page?.entry("Example").map { .string($0) } ?? .null,
        "data": .array((page?.dataKeys ?? []).map { .string($0) }),
        "thresholds": .array(thresholds),
      ])
    }
    let bytes = (try? JSONText.encode(JSONValue.object(["rules": .array(rules)]))) ?? []
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
