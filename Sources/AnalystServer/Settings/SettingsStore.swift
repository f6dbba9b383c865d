internal import Analysis
internal import Synchronization

/// The settings of one filing, with the files that they come from.
struct ResolvedSettings: Hashable, Sendable {
  /// A file with what is wrong with it.
  struct Source: Hashable, Sendable {
    /// The path.
    var path: String
    /// The bytes, to tell lines by; empty where it cannot be read.
    var bytes: [UInt8]
    /// What is wrong.
    var problems: [SettingsProblem]

    /// One line for each problem, with its place.
    var notes: [String] {
      let text = TextBuffer(bytes)
      return problems.map { problem in
        let place = text.position(of: problem.range.start, in: .utf32)
        let line = "\(place.line + 1):\(place.column + 1)"
        return "\(Printable.text(path)):\(line): \(problem.message)"
      }
    }
  }

  /// The suppressions of one folder.
  struct Folder: Hashable, Sendable {
    /// The path of the folder.
    var path: String
    /// What is suppressed there.
    var suppressions: [Suppression]
  }

  /// The path of the filing; nil where it lies in no file.
  var path: String?
  /// What holds.
  var settings = Settings()
  /// The suppressions that may mean the filing, those of the nearest folder first.
  var folders: [Folder] = []
  /// The files that something is wrong with.
  var sources: [Source] = []
}

/// Finds the settings of filings, and changes their suppressions.
///
/// `.analyst.json` is looked for beside the filing and in the folders above; the nearest one holds.
/// Suppressions of all these folders hold together. Files are read again when they have changed.
final class SettingsStore: Sendable {
  /// The name of files of settings.
  static let fileName = ".analyst.json"
  /// The greatest size of a file that is read: 1 MiB.
  static let greatestByteCount = 1 << 20

  private enum Known {
    case settings(SettingsReader)
    case suppressions(SuppressionList)
  }

  private struct Entry {
    var stamp: FileStamp
    var bytes: [UInt8]
    var known: Known?
    var problem: String?
  }

  private let files: SettingsFiles
  private let entries = Mutex<[String: Entry]>([:])

  /// Creates a store over files.
  init(_ files: SettingsFiles) { self.files = files }

  /// The settings of the filing at a path: the usual ones, then `base`, the file, and `top`.
  func settings(
    of path: String?, base: [SettingsLayer] = [], top: SettingsLayer? = nil,
    readsSettings: Bool = true, readsSuppressions: Bool = true
  ) -> ResolvedSettings {
    var resolved = ResolvedSettings(path: path)
    for layer in base { resolved.settings.apply(layer) }
    if let path {
      let folders = FilePath.folders(above: path)
      if readsSettings { applyNearest(in: folders, to: &resolved) }
      if readsSuppressions {
        for folder in folders { addSuppressions(in: folder, to: &resolved) }
      }
    }
    if let top { resolved.settings.apply(top) }
    return resolved
  }

  private func applyNearest(in folders: [String], to resolved: inout ResolvedSettings) {
    for folder in folders {
      let path = folder + "/" + Self.fileName
      guard let entry = entry(path) else { continue }
      var problems: [SettingsProblem] = []
      if case .settings(let reader) = entry.known {
        resolved.settings.apply(reader.layer)
        problems = reader.problems
      }
      add(path, entry, problems, to: &resolved)
      return
    }
  }

  private func addSuppressions(in folder: String, to resolved: inout ResolvedSettings) {
    let path = folder + "/" + SuppressionList.fileName
    guard let entry = entry(path) else { return }
    guard case .suppressions(let list) = entry.known else {
      return add(path, entry, [], to: &resolved)
    }
    add(path, entry, list.problems, to: &resolved)
    guard !list.suppressions.isEmpty else { return }
    resolved.folders.append(
      ResolvedSettings.Folder(path: folder, suppressions: list.suppressions))
  }

  /// Tells of a file with problems; one without leaves no trace, so that equal settings are equal.
  private func add(
    _ path: String, _ entry: Entry, _ problems: [SettingsProblem],
    to resolved: inout ResolvedSettings
  ) {
    let unreadable = entry.problem.map {
      [SettingsProblem(range: ByteRange(0, 0), message: "the file cannot be read: \($0)")]
    }
    let all = unreadable ?? problems
    guard !all.isEmpty else { return }
    resolved.sources.append(
      ResolvedSettings.Source(path: path, bytes: entry.bytes, problems: all))
  }

  /// What is known of a file; read again where it has changed; nil where there is none.
  private func entry(_ path: String) -> Entry? {
    guard let stamp = files.stamp(path) else {
      entries.withLock { $0[path] = nil }
      return nil
    }
    if let known = entries.withLock({ $0[path] }), known.stamp == stamp { return known }
    var entry = Entry(stamp: stamp, bytes: [])
    switch files.read(path) {
    case .missing: return nil
    case .unreadable(let problem): entry.problem = problem
    case .bytes(let bytes) where bytes.count > Self.greatestByteCount:
      entry.problem = "is larger than 1 MiB"
    case .bytes(let bytes):
      entry.bytes = bytes
      entry.known =
        path.hasSuffix("/" + SuppressionList.fileName)
        ? .suppressions(SuppressionList(bytes)) : .settings(SettingsReader(bytes))
    }
    entries.withLock { $0[path] = entry }
    return entry
  }
}

extension SettingsStore {
  /// Why suppressions could not be changed.
  struct Failure: Error, Hashable, Sendable {
    /// The reason, in words.
    let reason: String
  }

  /// Adds an entry to the suppressions of a folder, unless it is there; gives the path of the file.
  func add(_ suppression: Suppression, in folder: String) throws(Failure) -> String {
    try change(in: folder) { list in
      list.suppressions.contains { $0.isSame(as: suppression) } ? nil : list.adding(suppression)
    }
  }

  /// Removes entries from the suppressions of a folder; gives the path of the file.
  func remove(
    in folder: String, where isUnwanted: (Suppression) -> Bool
  ) throws(Failure) -> String {
    try change(in: folder) { list in
      list.suppressions.contains(where: isUnwanted) ? list.removing(where: isUnwanted) : nil
    }
  }

  /// Writes what a change makes of a file; tried again where somebody else wrote it meanwhile.
  private func change(
    in folder: String, _ change: (SuppressionList) -> [UInt8]?
  ) throws(Failure) -> String {
    let path = folder + "/" + SuppressionList.fileName
    var reason = ""
    for _ in 0..<3 {
      let stamp = files.stamp(path)
      let list: SuppressionList
      switch stamp == nil ? .missing : files.read(path) {
      case .missing: list = SuppressionList([])
      case .unreadable(let problem): throw Failure(reason: "\(path): \(problem)")
      case .bytes(let bytes): list = SuppressionList(bytes)
      }
      guard list.isIntact else {
        let problem = list.problems.first?.message ?? "the file cannot be read"
        throw Failure(reason: "\(path): \(problem); nothing was written")
      }
      guard let bytes = change(list) else { return path }
      guard let problem = files.replace(path, bytes, stamp) else { return path }
      reason = problem
    }
    throw Failure(reason: "\(path): \(reason)")
  }
}
