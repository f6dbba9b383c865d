import FoundationEssentials

/// The files of the package as text.
enum SourceTree {
  /// One file.
  struct File: Hashable, Sendable {
    /// The path from the folder of the package.
    let path: String
    /// The text.
    let text: String

    /// The name without folders and extension.
    var name: String {
      let last = path.split(separator: "/").last.map(String.init) ?? path
      return last.split(separator: ".").first.map(String.init) ?? last
    }

    /// The lines.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// The folder of the package.
  static let package: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The files below a folder with an extension, in alphabetical order.
  static func files(below folder: String, withExtension suffix: String = "swift") -> [File] {
    let root = "\(package)/\(folder)"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix(".\(suffix)") }.sorted().compactMap {
      file("\(folder)/\($0)")
    }
  }

  /// A file, or nil where there is none.
  static func file(_ path: String) -> File? {
    guard let data = FileManager.default.contents(atPath: "\(package)/\(path)") else { return nil }
    return File(path: path, text: String(decoding: data, as: UTF8.self))
  }

  /// Whether a file or folder exists.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(package)/\(path)")
  }

  /// Whether documents are to be rewritten instead of only compared.
  static var updatesGoldenFiles: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  }

  /// Writes a file.
  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(package)/\(path)"))
  }
}
