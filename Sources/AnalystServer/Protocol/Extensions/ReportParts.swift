/// What a report is about: a file of the command line or a version of an open document.
enum ReportOrigin: Hashable, Sendable {
  case file(String)
  case document(uri: String, version: Int)

  /// Writes `file`, or `uri` and `version`, beside the other members of the report.
  func encodeMembers(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .file(let path):
      try container.encode(path, forKey: .file)
    case .document(let uri, let version):
      try container.encode(uri, forKey: .uri)
      try container.encode(version, forKey: .version)
    }
  }

  private enum CodingKeys: String, CodingKey { case file, uri, version }
}

/// Half-open byte offsets into a file, written as `[start, end]`.
struct ByteSpan: Encodable, Hashable, Sendable {
  /// The offset of the first byte.
  var start: Int
  /// The offset just past the last byte.
  var end: Int

  /// Writes two numbers.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}

/// A place of the text with its visible words.
struct QuotedPlace: Encodable, Hashable, Sendable {
  /// Where, in bytes.
  var byteRange: ByteSpan
  /// Where, in positions; left out where no client asked for them.
  var range: DocumentRange?
  /// The visible text, white space collapsed.
  var quote: String
  /// What is there, for places that belong to a diagnostic.
  var message: String?
}
