#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import FoundationEssentials
internal import Synchronization

/// The files of settings of the system.
enum SystemFiles {
  /// Reads and writes the files of this machine.
  static let settings = SettingsFiles(
    stamp: { path in stamp(of: path) }, read: read, replace: replace)

  /// Lists folders and reads filings of this machine.
  static let workspace = WorkspaceFiles(
    list: list, read: { try? InputFile.read(path: $0, atMost: FilingSearch.greatestByteCount) },
    home: Terminal.environment("HOME").map { FilePath.absolute($0, in: "") })

  private static func list(_ folder: String) -> [WorkspaceFiles.Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      var status = stat()
      guard unsafe lstat(folder + "/" + name, &status) == 0 else { return nil }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      guard isFolder || status.st_mode & S_IFMT == S_IFREG else { return nil }
      return WorkspaceFiles.Entry(name: name, isFolder: isFolder, stamp: FileStamp(status))
    }
  }

  /// The folder that relative paths start from; the root where it cannot be told.
  static var currentFolder: String {
    var buffer = [CChar](repeating: 0, count: 1 << 12)
    guard unsafe getcwd(&buffer, buffer.count) != nil else { return "" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileStamp(status)
  }

  private static func read(_ path: String) -> SettingsFiles.Content {
    do {
      return .bytes(try InputFile.read(path: path, atMost: SettingsStore.greatestByteCount))
    } catch {
      return stamp(of: path) == nil ? .missing : .unreadable(error.reason)
    }
  }

  private static let lastNumber = Atomic<Int>(0)

  /// Writes a new file beside the old one and puts it in its place.
  private static func replace(_ path: String, _ bytes: [UInt8], _ stamp: FileStamp?) -> String? {
    var status = stat()
    let isThere = unsafe lstat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG { return "it is no ordinary file" }
    guard (isThere ? FileStamp(status) : nil) == stamp else { return "it was changed meanwhile" }
    let number = lastNumber.add(1, ordering: .relaxed).newValue
    let draft = "\(path).\(getpid())-\(number).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(draft, flags, 0o666)
    guard descriptor >= 0 else { return SystemError.description(of: errno) }
    if let problem = write(bytes, to: descriptor, mode: isThere ? status.st_mode & 0o777 : nil) {
      _ = unsafe unlink(draft)
      return problem
    }
    guard unsafe rename(draft, path) == 0 else {
      let problem = SystemError.description(of: errno)
      _ = unsafe unlink(draft)
      return problem
    }
    return nil
  }

  /// Writes all bytes and closes the file; the result is why that failed, or nil.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, mode: mode_t?) -> String? {
    defer { close(descriptor) }
    if let mode { _ = fchmod(descriptor, mode) }
    var rest = bytes[...]
    while !rest.isEmpty {
      guard case .count(let count) = SystemCalls.write(descriptor, rest), count > 0 else {
        return SystemError.description(of: errno)
      }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : SystemError.description(of: errno)
  }
}

extension FileStamp {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      identity: [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)],
      size: Int(status.st_size), time: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec))
  }
}
