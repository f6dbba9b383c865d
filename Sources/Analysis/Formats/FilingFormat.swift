/// The format of a document, told from its bytes.
public enum FilingFormat: String, Sendable, Hashable {
  case plain
}
