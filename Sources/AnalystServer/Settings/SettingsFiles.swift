/// What tells one state of a file from another.
struct FileStamp: Hashable, Sendable {
  /// The file system and the number of the file in it.
  var identity: [UInt64]
  /// The number of bytes.
  var size: Int
  /// When it was last written, in nanoseconds.
  var time: Int
}

/// The files that settings lie in, as the system or a test has them.
///
/// No call waits: what is no ordinary file is told as a problem.
struct SettingsFiles: Sendable {
  /// What is found at a path.
  enum Content: Hashable, Sendable {
    case bytes([UInt8])
    case missing
    /// Why it cannot be read.
    case unreadable(String)
  }

  /// The state of what is at a path; nil where there is nothing.
  var stamp: @Sendable (String) -> FileStamp?
  /// What is at a path.
  var read: @Sendable (String) -> Content
  /// Puts bytes in the place of a file in one step, if it still is in a state.
  ///
  /// Nil stands for no file. The result is why that failed, or nil.
  var replace: @Sendable (String, [UInt8], FileStamp?) -> String?

  /// No files at all.
  static let none = SettingsFiles(
    stamp: { _ in nil }, read: { _ in .missing }, replace: { _, _, _ in "there are no files here" })
}

/// Paths as text: absolute, with `/` between the names of folders.
enum FilePath {
  /// The greatest number of folders above a file that are looked into.
  static let greatestDepth = 64

  /// The folder of a file, without a slash at its end; the root is empty.
  static func folder(of path: String) -> String {
    joined(path.split(separator: "/").dropLast())
  }

  /// The folders above a file, the nearest first.
  static func folders(above path: String) -> [String] {
    var names = path.split(separator: "/").dropLast()
    var folders: [String] = []
    while folders.count < greatestDepth {
      folders.append(joined(names))
      if names.isEmpty { break }
      names.removeLast()
    }
    return folders
  }

  /// The path from a folder to a file in it or below; nil where it is elsewhere.
  static func relative(_ path: String, to folder: String) -> String? {
    let prefix = folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// The path from the root, `.` and `..` worked out.
  static func absolute(_ path: String, in folder: String) -> String {
    var names: ArraySlice<Substring> = []
    for name in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") {
      if name == ".." {
        _ = names.popLast()
      } else if name != "." {
        names.append(name)
      }
    }
    return joined(names)
  }

  private static func joined(_ names: ArraySlice<Substring>) -> String {
    var path = ""
    for name in names {
      path.append("/")
      path.append(contentsOf: name)
    }
    return path
  }
}
