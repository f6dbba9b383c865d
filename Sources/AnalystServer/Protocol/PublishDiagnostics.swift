/// The parameters of `textDocument/publishDiagnostics`.
struct PublishDiagnosticsParams: ServerNotification, Hashable {
  static let method = "textDocument/publishDiagnostics"
  /// The document.
  var uri: String
  /// The version that the diagnostics are about; left out for files that are not open.
  var version: Int?
  /// The diagnostics; those sent before are forgotten.
  var diagnostics: [Diagnostic]
}

/// A remark on a range of a document.
struct Diagnostic: Encodable, Hashable, Sendable {
  /// The words it is about.
  var range: DocumentRange
  /// How much it matters: 1 error, 2 warning, 3 information, 4 hint.
  var severity: Int
  /// The kebab-case code of the rule.
  var code: String
  /// Where the rule is explained; left out for a client that does not link there.
  var codeDescription: CodeDescription?
  /// Who says it.
  var source = "analyst-server"
  /// What is said.
  var message: String
  /// Further places; left out for a client that does not show them.
  var relatedInformation: [RelatedInformation]?
  /// Machine-readable data; left out for a client that does not keep it.
  var data: JSONValue?

  /// Where a rule is explained.
  struct CodeDescription: Encodable, Hashable, Sendable {
    /// The URI.
    var href: String
  }

  /// Another place that belongs to a diagnostic.
  struct RelatedInformation: Encodable, Hashable, Sendable {
    /// The place.
    var location: Location
    /// What is there.
    var message: String
  }
}

extension PublishDiagnosticsParams {
  /// The bytes of the notification, written without a general encoder: this is sent at every key.
  func encoded() -> [UInt8] {
    var writer = JSONWriter()
    writer.raw(#"{"jsonrpc":"2.0","method":"\#(Self.method)","params":{"diagnostics":"#)
    Diagnostic.write(diagnostics, to: &writer)
    writer.raw(#","uri":"#)
    writer.string(uri)
    if let version {
      writer.raw(#","version":"#)
      writer.integer(version)
    }
    writer.raw("}}")
    return writer.bytes
  }
}

extension Diagnostic {
  /// Writes diagnostics in brackets.
  static func write(_ diagnostics: [Diagnostic], to writer: inout JSONWriter) {
    writer.reserve(writer.bytes.count + 256 + diagnostics.count * 512)
    writer.array(diagnostics) { $1.write(to: &$0) }
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.raw(#"{"code":"#)
    writer.string(code)
    if let codeDescription {
      writer.raw(#","codeDescription":{"href":"#)
      writer.string(codeDescription.href)
      writer.raw("}")
    }
    if let data {
      writer.raw(#","data":"#)
      writer.value(data)
    }
    writer.raw(#","message":"#)
    writer.string(message)
    writer.raw(#","range":"#)
    range.write(to: &writer)
    if let relatedInformation {
      writer.raw(#","relatedInformation":"#)
      writer.array(relatedInformation) { writer, related in
        writer.raw(#"{"location":{"range":"#)
        related.location.range.write(to: &writer)
        writer.raw(#","uri":"#)
        writer.string(related.location.uri)
        writer.raw(#"},"message":"#)
        writer.string(related.message)
        writer.raw("}")
      }
    }
    writer.raw(#","severity":"#)
    writer.integer(severity)
    writer.raw(#","source":"#)
    writer.string(source)
    writer.raw("}")
  }
}

extension DocumentRange {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.raw(#"{"end":{"character":"#)
    writer.integer(end.character)
    writer.raw(#","line":"#)
    writer.integer(end.line)
    writer.raw(#"},"start":{"character":"#)
    writer.integer(start.character)
    writer.raw(#","line":"#)
    writer.integer(start.line)
    writer.raw("}}")
  }
}
