internal import Analysis

/// The commands that suppress findings and show them again.
enum SuppressionCommands {
  /// Adds a suppression to the files beside the filing, and publishes what is left.
  static func suppress(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> SuppressionReport {
    guard let store = document.store, let path = document.settings.path else {
      throw ResponseError(.invalidParams, "\(document.uri) lies in no file")
    }
    let scope = try self.scope(of: request) ?? .here
    guard let code = request.code, RuleBook.info(of: code) != nil else {
      throw ResponseError(.invalidParams, "code: \(request.code ?? "it") is no rule")
    }
    let own = FilePath.folder(of: path)
    let folder = scope == .folder ? document.workspaceFolder ?? own : own
    var suppression = Suppression(code: code, reason: request.reason)
    if scope != .folder { suppression.file = FilePath.relative(path, to: own) }
    if scope == .here {
      guard let finding = finding(code, request, in: document) else {
        throw ResponseError(.invalidParams, "range: \(code) is not found there")
      }
      let key = FindingKey(finding, in: document.filing)
      suppression.quote = key.quote
      suppression.context = key.context
    }
    let file: String
    do throws(SettingsStore.Failure) {
      file = try store.add(suppression, in: folder)
    } catch {
      throw ResponseError(.internalError, error.reason)
    }
    document.settingsChanged()
    return report(in: document.withNewSettings(), file: file)
  }

  /// Removes suppressions that mean findings of the filing, and publishes these again.
  static func unsuppress(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> SuppressionReport {
    let scope = try self.scope(of: request)
    let range = request.range.map { document.scribe.byteRange($0) }
    let unwanted = document.findings.suppressed.filter { entry in
      (request.code ?? entry.finding.code) == entry.finding.code
        && (scope ?? entry.suppression.scope) == entry.suppression.scope
        && (entry.suppression.scope != .here
          || range.map { $0.overlaps(entry.finding.range) } ?? true)
    }
    var file: String?
    for folder in Set(unwanted.map(\.folder)).sorted() {
      let entries = unwanted.filter { $0.folder == folder }.map(\.suppression)
      do throws(SettingsStore.Failure) {
        file = try document.store?.remove(in: folder) { entry in
          entries.contains { $0.isSame(as: entry) }
        }
      } catch {
        throw ResponseError(.internalError, error.reason)
      }
    }
    document.settingsChanged()
    return report(in: document.withNewSettings(), file: file)
  }

  /// The suppressions that mean findings of the filing.
  static func report(in document: DocumentContext, file: String? = nil) -> SuppressionReport {
    var entries: [SuppressionReport.Entry] = []
    var known: [Suppression] = []
    for suppressed in document.findings.suppressed {
      let suppression = suppressed.suppression
      if let index = known.firstIndex(of: suppression) {
        entries[index].count += 1
        continue
      }
      known.append(suppression)
      entries.append(
        SuppressionReport.Entry(
          code: suppression.code, scope: suppression.scope.rawValue,
          source: FileAddress.uri(of: suppressed.folder + "/" + SuppressionList.fileName),
          quote: suppression.quote, reason: suppression.reason, count: 1,
          range: document.scribe.range(suppressed.finding.range)))
    }
    return SuppressionReport(file: file.map(FileAddress.uri), suppressions: entries)
  }

  private static func scope(
    of request: ExecuteCommandRequest
  ) throws(ResponseError) -> Suppression.Scope? {
    guard let name = request.scope else { return nil }
    guard let scope = Suppression.Scope(rawValue: name) else {
      let names = Suppression.Scope.allCases.map(\.rawValue).joined(separator: ", ")
      throw ResponseError(.invalidParams, "scope: \(name) is none of \(names)")
    }
    return scope
  }

  /// The finding of a code that a command is about: the one at its range.
  static func finding(
    _ code: String, _ request: ExecuteCommandRequest, in document: DocumentContext
  ) -> Finding? {
    let candidates = document.findings.shown.filter { $0.code == code }
    guard let range = request.range.map({ document.scribe.byteRange($0) }) else {
      return candidates.count == 1 ? candidates.first : nil
    }
    return candidates.first { $0.range == range }
      ?? candidates.first { $0.range.contains(range.start) }
  }
}

/// The commands that explain, show and copy.
enum PlaceCommands {
  /// What a rule is about, and what it found at a place.
  static func explain(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> TextReport {
    guard let code = request.code, let info = RuleBook.info(of: code) else {
      throw ResponseError(.invalidParams, "code: \(request.code ?? "it") is no rule")
    }
    let finding = SuppressionCommands.finding(code, request, in: document)
    let text = RuleText.markdown(info) + (finding.map { "\n" + describe($0, in: document) } ?? "")
    var report = TextReport(format: "markdown", text: text)
    guard request.isShown else { return report }
    if document.client.opensDocuments, let uri = document.keep("rule-\(code).md", text) {
      report.uri = uri
      document.ask(ShowDocumentParams(uri: uri))
    } else {
      let authority = info.authority ?? "house rule"
      let message = [
        "\(code): \(finding?.message.text ?? info.summary)", "Rests on: \(authority).",
        RuleBook.page(of: code)?.paragraphs.first ?? "",
      ].filter { !$0.isEmpty }.joined(separator: "\n")
      document.tell(ShowMessageParams(type: .info, message: message))
    }
    return report
  }

  private static func describe(_ finding: Finding, in document: DocumentContext) -> String {
    let scribe = document.scribe
    var text = MarkupBuilder(.markdown)
    text.add(subheading: "Here")
    text.add(paragraph: finding.message.text)
    text.add(quotation: scribe.quote(finding.range))
    text.add(
      list: finding.related.map { related in
        "line \(scribe.position(related.range.start).line + 1): \(related.message)"
      })
    if finding.data != .object([]), finding.data != .null,
      let data = try? JSONText.encode(JSONValue(finding.data))
    {
      text.add(drawing: [String(decoding: data, as: UTF8.self)])
    }
    return text.content.value + "\n"
  }

  /// Leads the client to a place of the document.
  static func show(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> SummaryPageReport {
    guard let range = request.range else {
      throw ResponseError(.invalidParams, "range is missing")
    }
    guard document.client.opensDocuments else {
      throw ResponseError(.invalidParams, "the client does not open documents")
    }
    document.ask(ShowDocumentParams(uri: document.uri, selection: range))
    return SummaryPageReport(uri: document.uri)
  }

  /// What stands at a place as a text to be pasted, with where it comes from.
  static func copy(
    _ request: ExecuteCommandRequest, in document: DocumentContext
  ) throws(ResponseError) -> TextReport {
    guard let format = Citation.Format(rawValue: request.format ?? "markdown") else {
      throw ResponseError(.invalidParams, "format: \(request.format ?? "") is not known")
    }
    let whole = ByteRange(0, document.filing.buffer.count)
    let range = request.range.map { document.scribe.byteRange($0) } ?? whole
    let text = Citation(of: range, in: document).text(format)
    var report = TextReport(format: format.rawValue, text: text)
    let ending = format == .markdown ? "md" : format.rawValue
    if request.isShown, document.client.opensDocuments,
      let uri = document.keep("copied.\(ending)", text)
    {
      report.uri = uri
      document.ask(ShowDocumentParams(uri: uri))
    }
    return report
  }
}
