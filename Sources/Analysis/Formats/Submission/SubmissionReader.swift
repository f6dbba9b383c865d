/// Reads a full submission: the document of the form itself, and the annual report to shareholders
/// where the form leaves its Items to that exhibit.
///
/// Other exhibits, pictures and data are passed over.
enum SubmissionReader {
  /// The view of a submission.
  /// - Complexity: O(n)
  static func view(of bytes: [UInt8]) -> TextView {
    let parts = SubmissionParts(bytes.span)
    var header = FilingHeaderReader.header(of: bytes, in: parts.header)
    guard let main = main(of: parts, form: header?.form, bytes) else {
      var view = TextView()
      view.header = header
      return view
    }
    var view = view(of: bytes, in: main.text)
    let type = String(decoding: bytes[main.type.start..<main.type.end], as: UTF8.self)
    if !type.isEmpty {
      if header == nil { header = FilingHeader() }
      if header?.form == nil { header?.form = type }
    }
    view.header = header
    guard isAnnual(main.type, bytes), pointsToAnnualReport(view) else { return view }
    for document in parts.documents
    where document.text.start > main.text.start && isAnnualReport(document.type, bytes) {
      view.append(self.view(of: bytes, in: document.text))
    }
    return view
  }

  /// The document whose type is the form, else the first that is no exhibit.
  private static func main(
    of parts: SubmissionParts, form: String?, _ bytes: [UInt8]
  ) -> SubmissionParts.Document? {
    let readable = parts.documents.filter { !$0.text.isEmpty && !isEncoded($0.text, bytes) }
    if let form = form.map({ Array($0.utf8) }),
      let found = readable.first(where: { bytes[$0.type.start..<$0.type.end].elementsEqual(form) })
    {
      return found
    }
    return readable.first { document in
      !passedOver.contains {
        ByteSearch.startsIgnoringCase(bytes.span, at: document.type.start, with: $0)
      }
    }
  }

  private static let passedOver = [
    "ex-", "graphic", "cover", "xml", "excel", "zip", "json", "corresp",
  ].map { Array($0.utf8) }
  private static let annual = Array("10-k".utf8)
  private static let annualReport = Array("ex-13".utf8)
  private static let encodings = ["<pdf>", "begin 6"].map { Array($0.utf8) }

  private static func isEncoded(_ text: ByteRange, _ bytes: [UInt8]) -> Bool {
    var start = text.start
    while start < text.end, bytes[start] <= 0x20 { start += 1 }
    return encodings.contains {
      ByteSearch.startsIgnoringCase(bytes.span, at: start, with: $0)
    }
  }

  private static func isAnnual(_ type: ByteRange, _ bytes: [UInt8]) -> Bool {
    ByteSearch.startsIgnoringCase(bytes.span, at: type.start, with: annual)
  }

  /// `EX-13`, `EX-13.1`, not `EX-131`.
  private static func isAnnualReport(_ type: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard ByteSearch.startsIgnoringCase(bytes.span, at: type.start, with: annualReport) else {
      return false
    }
    let end = type.start + annualReport.count
    return end >= type.end || !ByteClass.isDigit(bytes[end])
  }

  /// Whether a text speaks of `Exhibit 13` or of the `annual report to` those who hold its shares.
  private static func pointsToAnnualReport(_ view: TextView) -> Bool {
    let wanted = ["exhibit 13", "annual report to s"].map { Array($0.utf8) }
    var matched = wanted.map { _ in 0 }
    var wasSpace = false
    for byte in view.text {
      let isSpace = byte <= 0x20
      if isSpace, wasSpace { continue }
      wasSpace = isSpace
      let letter = isSpace ? 0x20 : byte &- 65 < 26 ? byte | 0x20 : byte
      for (number, mark) in wanted.enumerated() {
        if mark[matched[number]] == letter {
          matched[number] += 1
          if matched[number] == mark.count { return true }
        } else {
          matched[number] = mark[0] == letter ? 1 : 0
        }
      }
    }
    return false
  }

  /// The view of one document, in markup or in lines.
  private static func view(of bytes: [UInt8], in range: ByteRange) -> TextView {
    switch FilingFormat.detect(bytes.span, in: range) {
    case .html, .inlineXBRL: HtmlReader.view(of: bytes, in: range)
    default: PlainReader.view(of: bytes, in: range)
    }
  }
}

extension TextView {
  /// Appends the view of another stretch of the same source, which lies behind.
  mutating func append(_ other: TextView) {
    guard !other.blocks.isEmpty else { return }
    let shift = text.count
    let firstBlock = blocks.count
    attachments.append(firstBlock)
    text += other.text
    map.append(other.map)
    blocks += other.blocks.map {
      TextBlock(range: $0.range.shifted(by: shift), shape: $0.shape, hints: $0.hints)
    }
    furniture += other.furniture
    tables += other.tables.map { table in
      TextTable(
        rows: table.rows.map { row in
          TextTable.Row(
            block: row.block + firstBlock,
            cells: row.cells.map { cell in
              var cell = cell
              cell.range = cell.range.shifted(by: shift)
              return cell
            })
        })
    }
  }
}
