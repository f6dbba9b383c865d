#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files and standard input for the command line.
///
/// Nothing blocks on a file that may never end: a directory, a device or a named pipe gives a
/// ``Failure`` at once. Pipes that the shell itself hands over (`/dev/stdin`, `/dev/fd/63`) are read.
enum InputFile {
  /// Why a file could not be read, in the words of a one-line message.
  struct Failure: Error, Hashable, Sendable {
    /// The reason, without the name of the file.
    let reason: String
  }

  /// The greatest size that is read: 1 GiB.
  static let greatestByteCount = 1 << 30

  /// The bytes of the file at a path, unless there are more than a limit.
  static func read(
    path: String, atMost limit: Int = greatestByteCount
  ) throws(Failure) -> [UInt8] {
    guard !path.isEmpty else { throw Failure(reason: "the name of the file is empty") }
    let descriptor = retryingInterrupts { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw systemFailure() }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw systemFailure() }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(reason: "is a directory")
    case S_IFIFO:
      guard path.hasPrefix("/dev/") || path.hasPrefix("/proc/") else {
        throw Failure(reason: "is a named pipe; read it with '-' and '<'")
      }
    case S_IFCHR:
      if path == "/dev/null" { return [] }
      guard path.hasPrefix("/dev/stdin") || path.hasPrefix("/dev/fd/") else {
        throw Failure(reason: "is a device, not a file")
      }
    default: throw Failure(reason: "is not a file")
    }
    return try readToEnd(descriptor, expecting: Int(status.st_size), atMost: limit)
  }

  /// The bytes of standard input up to its end.
  static func readStandardInput() throws(Failure) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(STDIN_FILENO, &status) == 0 else { throw systemFailure() }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure(reason: "is a directory") }
    return try readToEnd(STDIN_FILENO, expecting: 0, atMost: greatestByteCount)
  }

  private static func readToEnd(
    _ descriptor: Int32, expecting size: Int, atMost limit: Int
  ) throws(Failure) -> [UInt8] {
    guard size <= limit else { throw tooLarge(limit) }
    var bytes = size > 0 ? SystemCalls.read(descriptor, expecting: size) : []
    if size > 0, bytes.count == size { return bytes }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      switch SystemCalls.read(descriptor, into: &chunk) {
      case .endOfFile: return bytes
      case .failed: throw systemFailure()
      case .count(let count): bytes.append(contentsOf: chunk[..<count])
      }
      guard bytes.count <= limit else { throw tooLarge(limit) }
    }
  }

  private static func retryingInterrupts(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func tooLarge(_ limit: Int) -> Failure {
    Failure(reason: "is larger than \(limit < 1 << 30 ? "\(limit >> 20) MiB" : "1 GiB")")
  }

  private static func systemFailure() -> Failure {
    Failure(reason: SystemError.description(of: errno))
  }
}

/// The words of the system for its error numbers.
enum SystemError {
  /// What the system says about an error number.
  static func description(of code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
