internal import FoundationEssentials

/// The folder of the user in which the server keeps texts for clients to open.
enum CacheFolder {
  /// Writes a text of a name; gives the URI of the file, or nil where that fails.
  static func keep(_ name: String, _ text: String) -> String? {
    guard let folder else { return nil }
    let manager = FileManager.default
    do {
      try manager.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let path = folder + "/" + name
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      return URL(filePath: path).absoluteString
    } catch {
      return nil
    }
  }

  /// `$XDG_CACHE_HOME/analyst-server`, else `~/.cache/analyst-server`.
  private static var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return cache + "/analyst-server"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.cache/analyst-server"
  }
}
