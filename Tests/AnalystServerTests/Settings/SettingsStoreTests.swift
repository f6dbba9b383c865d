import Analysis
import Testing

@testable import AnalystServer

@Suite struct SettingsStoreTests {
  private let memory = MemoryFiles()
  private var store: SettingsStore { SettingsStore(memory.files) }

  @Test func theNearestFileHoldsOverTheClient() {
    memory.write(#"{"summaryBudget": 100}"#, to: "/.analyst.json")
    memory.write(#"{"hints": false}"#, to: "/a/b/.analyst.json")
    let client = SettingsLayer(showsHints: true, summaryBudget: 300)
    let inner = store.settings(of: "/a/b/c/f.txt", base: [client]).settings
    #expect(!inner.showsHints && inner.analysis.tokenBudget == 300)
    let outer = store.settings(of: "/a/f.txt", base: [client]).settings
    #expect(outer.showsHints && outer.analysis.tokenBudget == 100)
    let top = store.settings(of: "/a/f.txt", top: SettingsLayer(summaryBudget: 40))
    #expect(top.settings.analysis.tokenBudget == 40)
    #expect(store.settings(of: nil, base: [client]).settings.analysis.tokenBudget == 300)
    #expect(store.settings(of: "/a/f.txt", readsSettings: false).settings == Settings())
  }

  @Test func filesAreReadAgainOnlyWhenTheyHaveChanged() {
    let store = store
    memory.write(#"{"summaryBudget": 100}"#, to: "/a/.analyst.json")
    for _ in 0..<3 {
      #expect(store.settings(of: "/a/f.txt").settings.analysis.tokenBudget == 100)
    }
    #expect(memory.readCount == 1)
    memory.write(#"{"summaryBudget": 200}"#, to: "/a/.analyst.json")
    #expect(store.settings(of: "/a/f.txt").settings.analysis.tokenBudget == 200)
    memory.write(String?.none, to: "/a/.analyst.json")
    #expect(store.settings(of: "/a/f.txt").settings == Settings())
  }

  @Test func suppressionsOfAllFoldersHold() throws {
    let store = store
    #expect(try store.add(Suppression(code: "backlog"), in: "") == "/.analyst-suppressions.json")
    _ = try store.add(Suppression(code: "net-loss", file: "b/f.txt"), in: "/a")
    let resolved = store.settings(of: "/a/b/f.txt")
    #expect(resolved.folders.map(\.path) == ["/a", ""])
    #expect(resolved.folders.flatMap(\.suppressions).map(\.code) == ["net-loss", "backlog"])
    #expect(store.settings(of: "/a/b/f.txt", readsSuppressions: false).folders == [])
    // What is there is not added twice.
    let before = memory.text("/a/.analyst-suppressions.json")
    _ = try store.add(Suppression(code: "net-loss", file: "b/f.txt", reason: "x"), in: "/a")
    #expect(memory.text("/a/.analyst-suppressions.json") == before)
    _ = try store.remove(in: "/a") { $0.code == "net-loss" }
    #expect(store.settings(of: "/a/b/f.txt").folders.map(\.path) == [""])
  }

  @Test(arguments: [
    "not JSON", "{\"suppressions\": {}}", "[]", "{\"suppressions\": [1, {\"code\": 2}]",
  ])
  func whatCannotBeReadIsNotOverwritten(text: String) {
    memory.write(text, to: "/a/.analyst-suppressions.json")
    #expect(throws: SettingsStore.Failure.self) {
      try store.add(Suppression(code: "net-loss"), in: "/a")
    }
    #expect(memory.text("/a/.analyst-suppressions.json") == text)
  }

  @Test func whatIsNoFileIsToldAndLeftAlone() {
    memory.write(.unreadable("is a named pipe"), to: "/a/.analyst.json")
    memory.write(
      .bytes([UInt8](repeating: 32, count: 1 << 20 + 1)), to: "/a/.analyst-suppressions.json")
    let resolved = store.settings(of: "/a/f.txt")
    #expect(resolved.settings == Settings())
    #expect(
      resolved.sources.flatMap(\.problems).map(\.message) == [
        "the file cannot be read: is a named pipe",
        "the file cannot be read: is larger than 1 MiB",
      ])
    #expect(throws: SettingsStore.Failure.self) {
      try store.add(Suppression(code: "net-loss"), in: "/a")
    }
    memory.refuse("Read-only file system")
    #expect(
      throws: SettingsStore.Failure(reason: "/b/.analyst-suppressions.json: Read-only file system")
    ) {
      try store.add(Suppression(code: "net-loss"), in: "/b")
    }
  }

  @Test(arguments: [
    ("file:///a%20b/f.txt", "/a b/f.txt"), ("file://localhost/x", "/x"), ("FILE:///x/../y", "/y"),
    ("file:/x#L3", "/x"), ("file:///%C3%A9", "/é"), ("untitled:x", nil), ("file://host/x", nil),
    ("file:///a%00b", nil), ("file:", nil), ("", nil), ("file:///%FF", nil),
  ])
  func addressesNamePaths(uri: String, path: String?) {
    #expect(FileAddress.path(of: uri) == path)
    if let path { #expect(FileAddress.path(of: FileAddress.uri(of: path)) == path) }
  }

  @Test func pathsAreWorkedOut() {
    #expect(FilePath.absolute("a/./b/../c", in: "/x") == "/x/a/c")
    #expect(FilePath.absolute("/../a", in: "/x") == "/a")
    #expect(FilePath.folders(above: "/a/b/c") == ["/a/b", "/a", ""])
    #expect(FilePath.folder(of: "/a/b") == "/a" && FilePath.folder(of: "/a") == "")
    #expect(FilePath.relative("/a/b/c", to: "/a") == "b/c")
    #expect(FilePath.relative("/ab/c", to: "/a") == nil)
  }
}
