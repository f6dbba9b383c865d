import FoundationEssentials
import Glibc

/// Where the tests find the program and the files they need.
enum Places {
  /// The program, which lies beside the test bundle that is running.
  static let program: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let bytes = buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }
    let bundle = String(decoding: bytes, as: UTF8.self)
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["analyst-server"]).joined(separator: "/")
  }()

  /// The folder of the package.
  static let package: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// The sample filing.
  static let sample = package + "/Tests/Fixtures/halvorne-2023-item1.10k.txt"

  /// The file of an executable on the search path, or nil.
  static func executable(named name: String) -> String? {
    guard let path = unsafe getenv("PATH") else { return nil }
    return unsafe String(cString: path).split(separator: ":")
      .map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }

  /// The bytes of a file.
  static func contents(of path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ChildProcess.Failure.notStarted(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ChildProcess.Failure.notStarted(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw ChildProcess.Failure.notStarted(path) }
      rest = rest.dropFirst(count)
    }
  }
}

/// A folder that is removed with everything in it when the value goes away.
final class TemporaryFolder {
  /// The path.
  let path: String

  /// Creates an empty folder.
  init() throws {
    var template = Array("/tmp/analyst-server-tests-XXXXXX".utf8CString)
    guard let name = unsafe mkdtemp(&template) else {
      throw ChildProcess.Failure.notStarted("temporary folder")
    }
    path = unsafe String(cString: name)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file; the result is its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Places.write(bytes, to: file)
    return file
  }
}
