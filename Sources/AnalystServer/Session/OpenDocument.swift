internal import Analysis

/// The current state of an open document.
struct OpenDocument {
  /// The URI, byte for byte as the client writes it.
  let uri: String
  /// The version, an opaque label.
  private(set) var version: Int
  /// The number of the text in the session.
  private(set) var generation: Int
  /// What was sent about the document.
  var memory = PublicationMemory()
  /// Whether the newest text is yet to be published.
  var isUnpublished = true
  /// The number of the text that is being published, while one is.
  var publishedGeneration: Int?
  /// The work of publishing, while it goes on.
  var publication: Task<Void, Never>?
  /// The settings that were published last; nil where nothing was.
  var shownSettings: ResolvedSettings?
  /// Whether nothing was published since the document was opened.
  var isOpening = true

  private var buffer: TextBuffer
  private var current: DocumentSnapshot?
  private let queue: AnalysisQueue
  private let tokens = TokenLog()

  /// Opens a document.
  init(uri: String, version: Int, generation: Int, text: String, queue: AnalysisQueue) {
    self.uri = uri
    self.version = version
    self.generation = generation
    buffer = TextBuffer(text)
    self.queue = queue
  }

  /// Applies changes in order, each to the text that the one before it left.
  mutating func apply(
    _ changes: [DidChangeTextDocumentParams.ContentChange], version: Int?, generation: Int,
    encoding: PositionEncoding
  ) {
    current = nil
    for change in changes {
      guard let range = change.range else {
        buffer = TextBuffer(change.text)
        continue
      }
      buffer.apply(
        TextEdit(range: buffer.byteRange(range, encoding), replacement: Array(change.text.utf8)))
    }
    self.version = version ?? self.version
    self.generation = generation
    isUnpublished = true
  }

  /// The version as it is now.
  mutating func snapshot() -> DocumentSnapshot {
    if let current { return current }
    let snapshot = DocumentSnapshot(
      uri: uri, version: version, generation: generation, buffer: buffer, queue: queue,
      tokens: tokens)
    current = snapshot
    return snapshot
  }
}
