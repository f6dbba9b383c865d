/// The header and the documents of a submission, as its tags part them.
struct SubmissionParts {
  /// One document.
  struct Document {
    /// What the submission says it is: `10-K`, `EX-13.1`, `GRAPHIC`.
    var type = ByteRange(0, 0)
    /// The bytes of its text.
    var text = ByteRange(0, 0)
  }

  /// What stands before the first document.
  private(set) var header = ByteRange(0, 0)
  /// The documents, in the order of the submission.
  private(set) var documents: [Document] = []

  private enum Marks {
    static let document = Array("<document>".utf8)
    static let documentEnd = Array("</document>".utf8)
    static let type = Array("<type>".utf8)
    static let text = Array("<text>".utf8)
    static let textEnd = Array("</text>".utf8)
    static let openings = [
      "<sec-document", "<sec-header", "<ims-document", "<ims-header", "<submission>", "<document>",
      "-----begin privacy-enhanced message",
    ].map { Array($0.utf8) }
  }

  /// Whether a text starts like a submission at an offset.
  static func open(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    Marks.openings.contains { ByteSearch.startsIgnoringCase(bytes, at: offset, with: $0) }
  }

  /// Parts a submission.
  ///
  /// A document or a text that is not closed ends where the next document opens. Tags count at the
  /// start of a line only, so that encoded pictures are passed over.
  /// - Complexity: O(n)
  init(_ bytes: Span<UInt8>) {
    var document: Document?
    var textStart: Int?
    func close(at end: Int) {
      guard var open = document else { return }
      if let start = textStart { open.text = ByteRange(start, end) }
      documents.append(open)
      document = nil
      textStart = nil
    }
    var isLineStart = true
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      guard isLineStart, byte == UInt8(ascii: "<") else {
        isLineStart = byte == 10 || byte == 13 || isLineStart && byte <= 0x20
        continue
      }
      isLineStart = false
      func starts(_ mark: [UInt8]) -> Bool {
        ByteSearch.startsIgnoringCase(bytes, at: offset, with: mark)
      }
      if starts(Marks.document) {
        close(at: offset)
        if documents.isEmpty { header = ByteRange(0, offset) }
        document = Document()
        isLineStart = true
      } else if document == nil {
        continue
      } else if starts(Marks.documentEnd) {
        close(at: offset)
      } else if let start = textStart {
        guard starts(Marks.textEnd), var open = document else { continue }
        open.text = ByteRange(start, offset)
        document = open
        textStart = nil
      } else if starts(Marks.type), document?.type.isEmpty == true {
        document?.type = Self.value(bytes, from: offset + Marks.type.count)
      } else if starts(Marks.text), document?.text.isEmpty == true {
        textStart = offset + Marks.text.count
      }
    }
    if document == nil, documents.isEmpty { header = ByteRange(0, bytes.count) }
    close(at: bytes.count)
  }

  /// The rest of a line without white space at either end.
  private static func value(_ bytes: Span<UInt8>, from start: Int) -> ByteRange {
    var first = start
    while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    var end = first
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13, bytes[end] != UInt8(ascii: "<") {
      end += 1
    }
    while end > first, bytes[end - 1] <= 0x20 { end -= 1 }
    return ByteRange(first, end)
  }
}
