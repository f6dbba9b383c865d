#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes text to standard output or standard error, whole, in the order of the calls.
enum TextOutput {
  /// Why nothing more can be written.
  enum Failure: Error, Hashable, Sendable {
    /// The reader has gone away, as in `analyst-server facts FILE | head`.
    case closed
    /// Anything else, in the words of the system.
    case failed(String)
  }

  /// Writes a text.
  static func write(_ text: String, to stream: Terminal.Stream) throws(Failure) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      switch SystemCalls.write(stream.rawValue, bytes[start...]) {
      case .count(0):
        _ = SystemCalls.wait(
          for: [SystemCalls.Watch(stream.rawValue, .writing)], milliseconds: -1)
      case .count(let count): start += count
      case .endOfFile: throw .closed
      case .failed: throw errno == EPIPE ? .closed : .failed(SystemError.description(of: errno))
      }
    }
  }
}
