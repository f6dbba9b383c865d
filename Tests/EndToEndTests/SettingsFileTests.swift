import Glibc
import Testing

@testable import AnalystServer

/// Files of settings and suppressions as they may lie on a disk.
@Suite struct SettingsFileTests {
  private func check(
    _ folder: TemporaryFolder, _ arguments: [String] = []
  ) async throws -> (status: ChildProcess.Ending, codes: [String], errors: String) {
    let process = try ChildProcess(
      Places.program, ["check", "--format", "json"] + arguments + [folder.path + "/f.10k.txt"],
      input: .null)
    let status = try await process.finish()
    let report = try JSONValue(text: String(decoding: process.output, as: UTF8.self))
    return (
      status, (report["diagnostics"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue },
      String(decoding: process.errors, as: UTF8.self)
    )
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(Places.contents(of: Places.sample), to: "f.10k.txt")
    return folder
  }

  @Test func settingsAndArgumentsSelect() async throws {
    let folder = try folder()
    let all = try await check(folder).codes
    _ = try folder.write(
      Array(#"{"ignore": ["net-loss"], "hints": false}"#.utf8), to: ".analyst.json")
    let some = try await check(folder)
    #expect(some.status == .exited(0) && some.errors == "")
    #expect(!some.codes.contains("net-loss") && !some.codes.contains("acronym-undefined"))
    #expect(some.codes.count > 3)
    #expect(try await check(folder, ["--no-settings"]).codes == all)
    let one = try await check(
      folder, ["--select", "net-loss", "--severity", "net-loss=error"])
    #expect(one.status == .exited(1) && one.codes == ["net-loss"])
    let none = try await check(folder, ["--select=net-loss,acronym-*", "--ignore", "net-*"])
    #expect(none.codes == [])
    let never = try await check(
      folder, ["--select", "net-loss", "--severity=net-loss=error", "--fail-on", "never"])
    #expect(never.status == .exited(0))
  }

  @Test func theSummaryIsAsTheFileHasIt() async throws {
    let folder = try folder()
    func summary(_ arguments: String...) async throws -> String {
      let process = try ChildProcess(
        Places.program, ["summary"] + arguments + [folder.path + "/f.10k.txt"], input: .null)
      #expect(try await process.finish() == .exited(0))
      return String(decoding: process.output, as: UTF8.self)
    }
    let usual = try await summary()
    _ = try folder.write(
      Array(
        #"{"summaryFocus": ["financing", "customers"], "summaryStyle": "facets"}"#.utf8),
      to: ".analyst.json")
    let set = try await summary()
    #expect(set.hasPrefix("Financing\n") && set.contains("\nCustomers\n"), "\(set)")
    #expect(!set.contains("Products\n") && set != usual)
    #expect(try await summary("--no-settings") == usual)
    #expect(try await summary("--focus", "revenue").hasPrefix("Revenue\n"))
    #expect(try await !summary("--style", "paragraph").contains("Financing\n"))
  }

  @Test func suppressedFindingsAreLeftOutUnlessAskedFor() async throws {
    let folder = try folder()
    let all = try await check(folder).codes
    _ = try folder.write(
      Array(#"{"suppressions": [{"code": "net-loss", "file": "f.10k.txt"}]}"#.utf8),
      to: ".analyst-suppressions.json")
    #expect(try await check(folder).codes == all.filter { $0 != "net-loss" })
    #expect(try await check(folder, ["--no-suppressions"]).codes == all)
  }

  @Test(arguments: [
    "pipe", "folder", "loop", "device", "large", "deep", "bytes", "secret", "dangling",
  ])
  func hostileFilesNeitherHangNorCrash(kind: String) async throws {
    let folder = try folder()
    for name in [".analyst.json", ".analyst-suppressions.json"] {
      let path = folder.path + "/" + name
      switch kind {
      case "pipe": _ = unsafe mkfifo(path, 0o600)
      case "folder": _ = unsafe mkdir(path, 0o700)
      case "loop": _ = unsafe symlink(path, path)
      case "device": _ = unsafe symlink("/dev/zero", path)
      case "large": _ = try folder.write([UInt8](repeating: 91, count: 3 << 20), to: name)
      case "deep": _ = try folder.write([UInt8](repeating: 91, count: 1 << 19), to: name)
      case "bytes": _ = try folder.write((0...255).map { UInt8($0) }, to: name)
      case "secret":
        _ = try folder.write([UInt8](repeating: 32, count: 8), to: name)
        _ = unsafe chmod(path, 0)
      default: _ = unsafe symlink("/nowhere/at/all", path)
      }
    }
    let outcome = try await check(folder)
    #expect(outcome.codes.count > 3)
    // What cannot even be followed counts as not there.
    let isAbsent = kind == "loop" || kind == "dangling"
    #expect(outcome.status == .exited(isAbsent ? 0 : 2), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == (isAbsent ? 0 : 2), "\(outcome.errors)")
  }

  @Test func theServerWritesWhatTheCommandLineReads() async throws {
    let folder = try folder()
    let all = try await check(folder).codes
    let uri = JSONValue.string("file://\(folder.path)/f.10k.txt")
    let client = try LanguageClient()
    _ = try await client.request("initialize", .object(["capabilities": .object([:])]))
    try await client.notify("initialized", .object([:]))
    let text = String(decoding: try Places.contents(of: Places.sample), as: UTF8.self)
    try await client.notify(
      "textDocument/didOpen",
      .object([
        "textDocument": .object([
          "uri": uri, "languageId": .string("secfiling"), "version": .integer(1),
          "text": .string(text),
        ])
      ]))
    func diagnostics() async throws -> [String] {
      let shown = try await client.notification("textDocument/publishDiagnostics")
      return (shown["diagnostics"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
    }
    #expect(try await diagnostics().sorted() == all.sorted())
    _ = try folder.write(
      Array("{\"suppressions\": [ ], \"ours\": 1}".utf8), to: ".analyst-suppressions.json")
    _ = unsafe chmod(folder.path + "/.analyst-suppressions.json", 0o640)
    let options: JSONValue = .object(["code": .string("net-loss"), "scope": .string("file")])
    let reply = try await client.request(
      "workspace/executeCommand",
      .object(["command": .string("analyst.suppress"), "arguments": .array([uri, options])]))
    #expect(reply["error"] == nil)
    let left = all.filter { $0 != "net-loss" }
    #expect(try await diagnostics().sorted() == left.sorted())
    #expect(try await check(folder).codes == left)
    var status = stat()
    _ = unsafe stat(folder.path + "/.analyst-suppressions.json", &status)
    #expect(status.st_mode & 0o777 == 0o640)
    let written = try Places.contents(of: folder.path + "/.analyst-suppressions.json")
    #expect(String(decoding: written, as: UTF8.self).hasSuffix("], \"ours\": 1}"))
    _ = try await client.request("shutdown")
  }

  @Test func aLinkIsNotReplacedByAFile() throws {
    let folder = try folder()
    let target = try folder.write(Array(#"{"suppressions": []}"#.utf8), to: "mine.json")
    let path = folder.path + "/.analyst-suppressions.json"
    _ = unsafe symlink(target, path)
    let store = SettingsStore(SystemFiles.settings)
    #expect(throws: SettingsStore.Failure(reason: "\(path): it is no ordinary file")) {
      try store.add(Suppression(code: "net-loss"), in: folder.path)
    }
    #expect(try Places.contents(of: target) == Array(#"{"suppressions": []}"#.utf8))
    #expect(throws: SettingsStore.Failure.self) {
      try store.add(Suppression(code: "net-loss"), in: "/nowhere/at/all")
    }
  }
}
