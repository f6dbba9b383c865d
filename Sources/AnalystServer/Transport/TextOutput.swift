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
      let written = unsafe bytes[start...].withUnsafeBytes { buffer in
        unsafe writeBytes(stream.rawValue, buffer.baseAddress, buffer.count)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var request = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      } else if errno != EINTR {
        throw errno == EPIPE ? .closed : .failed(SystemError.description(of: errno))
      }
    }
  }
}

private func writeBytes(
  _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
) -> Int {
  unsafe write(descriptor, buffer, count)
}
