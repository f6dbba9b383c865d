import Synchronization
import Testing

@testable import Analysis
@testable import AnalystServer

/// Files of a workspace that a test makes up, by their paths.
final class MemoryWorkspace: Sendable {
  private struct State {
    var files: [String: (bytes: [UInt8], number: Int)] = [:]
    var number = 0
    var reads: [String] = []
  }

  private let state = Mutex(State())
  /// What happens when a file is read.
  let isRead: @Sendable (String) -> Void

  init(_ files: [String: String], isRead: @escaping @Sendable (String) -> Void = { _ in }) {
    self.isRead = isRead
    for (path, text) in files { write(text, to: path) }
  }

  /// Writes a file; nil removes it.
  func write(_ text: String?, to path: String) {
    state.withLock { state in
      state.number += 1
      state.files[path] = text.map { (Array($0.utf8), state.number) }
    }
  }

  /// The paths that were read so far, in their order.
  var reads: [String] { state.withLock { $0.reads } }

  /// The files as the server sees them.
  var files: WorkspaceFiles {
    WorkspaceFiles(
      list: { folder in
        self.state.withLock { state in
          var entries: [String: WorkspaceFiles.Entry] = [:]
          for (path, file) in state.files where path.hasPrefix(folder + "/") {
            let parts = path.dropFirst(folder.utf8.count + 1).split(separator: "/")
            guard let name = parts.first.map(String.init) else { continue }
            entries[name] = WorkspaceFiles.Entry(
              name: name, isFolder: parts.count > 1,
              stamp: FileStamp(identity: [], size: file.bytes.count, time: file.number))
          }
          return Array(entries.values)
        }
      },
      read: { path in
        self.isRead(path)
        return self.state.withLock { state in
          state.reads.append(path)
          return state.files[path]?.bytes
        }
      }, home: "/home/ann")
  }
}

@Suite struct WorkspaceDiagnosticTests {
  private static let loss = """
    Item 1. Business

    Orrin Lamps, Inc. makes desk lamps. Our net loss was $6.2 million in 2023.

    """
  private let pulling: JSONValue = ["textDocument": ["diagnostic": [:]]]
  private let wanted: JSONValue = ["workspaceDiagnostics": true]

  private func client(
    _ workspace: MemoryWorkspace, _ options: JSONValue? = nil, folders: [String] = ["/f"]
  ) -> TestClient {
    TestClient(
      capabilities: pulling, workspaceFiles: workspace.files, folders: folders,
      options: options ?? wanted, isReal: true)
  }

  private func pull(
    _ client: TestClient, _ more: [String: JSONValue] = [:], knowing report: JSONValue? = nil
  ) async throws -> JSONValue {
    var parameters = more
    parameters["previousResultIds"] = .array(
      (report?["items"]?.arrayValue ?? []).compactMap { item in
        item["resultId"].map { ["uri": item["uri"] ?? nil, "value": $0] }
      })
    return try await client.result("workspace/diagnostic", .object(parameters))
  }

  private func uris(_ report: JSONValue) -> [String] {
    report["items"]?.arrayValue?.compactMap { $0["uri"]?.stringValue } ?? []
  }

  private func kinds(_ report: JSONValue) -> [JSONValue] {
    report["items"]?.arrayValue?.compactMap { $0["kind"] } ?? []
  }

  @Test func filingsOfTheFoldersAreCheckedOnlyWhereThatIsWanted() async throws {
    let workspace = MemoryWorkspace([
      "/f/a-10k.txt": Self.loss, "/f/old/b-20231231.htm": Self.loss, "/f/letter.txt": Self.loss,
      "/f/.git/c-10k.txt": Self.loss, "/g/d-10k.txt": Self.loss, "/f/e-10k.pdf": Self.loss,
    ])
    for options: JSONValue in [[:], ["workspaceDiagnostics": false]] {
      #expect(try await pull(client(workspace, options)) == ["items": []])
    }
    #expect(workspace.reads.isEmpty)
    let report = try await pull(client(workspace))
    #expect(uris(report) == ["file:///f/a-10k.txt", "file:///f/old/b-20231231.htm"])
    for item in report["items"]?.arrayValue ?? [] {
      #expect(item["version"] == .null && item["kind"] == "full")
      let codes = item["items"]?.arrayValue?.compactMap { $0["code"]?.stringValue }
      #expect(codes?.contains("net-loss") == true)
    }
  }

  @Test func whatHasNotChangedIsNotReadAgain() async throws {
    let workspace = MemoryWorkspace(["/f/a-10k.txt": Self.loss, "/f/b-10k.txt": Self.loss])
    let client = client(workspace)
    let first = try await pull(client)
    let second = try await pull(client, knowing: first)
    #expect(kinds(second) == ["unchanged", "unchanged"])
    #expect(workspace.reads.count == 2)
    workspace.write("Item 1. Business\n\nOrrin Lamps, Inc. makes lamps.\n", to: "/f/b-10k.txt")
    let third = try await pull(client, knowing: first)
    #expect(kinds(third) == ["unchanged", "full"])
    #expect(workspace.reads.count == 3)
    // What is gone is cleared, and so is all when it is no longer wanted.
    workspace.write(nil, to: "/f/a-10k.txt")
    let fourth = try await pull(client, knowing: first)
    #expect(uris(fourth) == ["file:///f/b-10k.txt", "file:///f/a-10k.txt"])
    #expect(fourth["items", 1, "items"] == [])
    client.notify(
      "workspace/didChangeConfiguration",
      ["settings": ["analyst": ["workspaceDiagnostics": false]]])
    try await client.settle()
    let fifth = try await pull(client, knowing: third)
    #expect(fifth["items"]?.arrayValue?.allSatisfy { $0["items"] == [] } == true)
    #expect(uris(fifth).count == 2)
  }

  @Test func anOpenDocumentIsToldOnceAsItStandsInTheEditor() async throws {
    let workspace = MemoryWorkspace(["/f/a-10k.txt": Self.loss])
    let client = client(workspace)
    client.open("file:///f/%61-10k.txt", "Item 1. Business\n\nOrrin makes lamps.\n", version: 4)
    let report = try await pull(client)
    #expect(uris(report) == ["file:///f/%61-10k.txt"])
    #expect(report["items", 0, "version"] == 4)
    #expect(workspace.reads.isEmpty)
  }

  @Test func settingsBesideAFilingHoldForIt() async throws {
    let memory = MemoryFiles()
    memory.write(#"{"ignore": ["net-loss"]}"#, to: "/f/a/.analyst.json")
    memory.write(#"{"workspaceDiagnostics": false}"#, to: "/f/b/.analyst.json")
    let workspace = MemoryWorkspace(["/f/a/x-10k.txt": Self.loss, "/f/b/x-10k.txt": Self.loss])
    let client = TestClient(
      capabilities: pulling, files: memory.files, workspaceFiles: workspace.files,
      folders: ["/f"], options: wanted, isReal: true)
    let report = try await pull(client)
    #expect(uris(report) == ["file:///f/a/x-10k.txt"])
    let codes = report["items", 0, "items"]?.arrayValue?.compactMap { $0["code"]?.stringValue }
    #expect(codes?.contains("net-loss") == false)
  }

  @Test func partsComeFirstWhereTheClientTakesThem() async throws {
    let workspace = MemoryWorkspace(["/f/a-10k.txt": Self.loss, "/f/b-10k.txt": Self.loss])
    let client = client(workspace)
    client.open("file:///o", Self.loss)
    let rest = try await pull(client, ["partialResultToken": "p", "workDoneToken": 7])
    #expect(rest == ["items": []])
    let told = client.notifications("$/progress")
    let parts = told.filter { $0["token"] == "p" }.map { uris($0["value"] ?? nil) }
    #expect(parts == [["file:///o"], ["file:///f/a-10k.txt"], ["file:///f/b-10k.txt"]])
    let work = told.filter { $0["token"] == 7 }.compactMap { $0["value"] }
    #expect(work.map { $0["kind"] } == ["begin", "report", "report", "end"])
    #expect(work.compactMap { $0["percentage"] } == [0, 50, 100])
  }

  @Test func nothingIsReadOrToldOnceItIsCancelled() async throws {
    let cancel = Mutex<(@Sendable () -> Void)?>(nil)
    let workspace = MemoryWorkspace(
      ["/f/a-10k.txt": Self.loss, "/f/b-10k.txt": Self.loss],
      isRead: { _ in cancel.withLock { $0 }?() })
    let client = client(workspace)
    let id = client.start(
      "workspace/diagnostic", ["previousResultIds": [], "partialResultToken": "p"])
    cancel.withLock { cancel in
      cancel = { client.notify("$/cancelRequest", ["id": .integer(id)]) }
    }
    let reply = try await client.message { $0["id"] == .integer(id) }
    #expect(reply["error", "code"] == -32800)
    try await client.settle()
    _ = try await client.result("workspace/symbol", ["query": "x"])
    #expect(workspace.reads == ["/f/a-10k.txt"])
    #expect(client.notifications("$/progress").isEmpty)
  }

  @Test func whatIsLeftOutIsSaidOnce() async throws {
    let workspace = MemoryWorkspace(["/home/ann/a-10k.txt": Self.loss])
    let client = client(workspace, folders: ["/home/ann", "/"])
    for _ in 0..<2 { #expect(try await pull(client) == ["items": []]) }
    let told = client.notifications("window/logMessage").compactMap { $0["message"]?.stringValue }
    #expect(told.count == 2)
    #expect(told.first?.contains("/home/ann") == true && told.last?.contains("root") == true)
  }
}

@Suite struct FilingSearchTests {
  @Test(arguments: [
    "apple-10k-1995.txt", "form10-q.htm", "10-K.HTML", "x_10ksb.txt", "10-ka.md", "8-k.txt",
    "abvc-8k-2025.txt", "plymouth-rock-20f-2020.htm", "40-f.xhtml", "a.10k.txt", "10-kt.htm",
    "pltr-20231231.htm", "brk2-19991231.xhtml", "10qa_2.txt",
  ])
  func filingsAreKnownByTheirNames(name: String) {
    #expect(FilingName.isUsual(name))
  }

  @Test(arguments: [
    "", ".", "10k", "110k.txt", "10kk.txt", "10-kitchen.txt", "10k.pdf", "readme.md", "8kg.txt",
    "20f.json", "pltr-2023123.htm", "pltr-30231231.htm", "pltr-20231231.txt", "pl tr-20231231.htm",
    "10--k.txt", "-20231231.html.bak",
  ])
  func otherFilesAreLeftAlone(name: String) {
    #expect(!FilingName.isUsual(name))
  }

  @Test func thereIsAnEndToTheSearch() {
    @Sendable func entry(_ name: String, _ isFolder: Bool, size: Int = 1) -> WorkspaceFiles.Entry {
      WorkspaceFiles.Entry(
        name: name, isFolder: isFolder, stamp: FileStamp(identity: [], size: size, time: 0))
    }
    // Each folder holds two folders and a filing, without end.
    let endless = WorkspaceFiles(
      list: { _ in [entry("a", true), entry("b", true), entry("x-10k.txt", false)] },
      read: { _ in nil }, home: nil)
    let deep = FilingSearch(["/f"], endless)
    #expect(deep.found.count == 255)
    #expect(deep.omissions == ["folders more than 8 deep are left out"])
    let wide = WorkspaceFiles(
      list: { _ in (0..<30_000).map { entry("\($0)-10k.txt", false) } }, read: { _ in nil },
      home: nil)
    let many = FilingSearch(["/f"], wide)
    #expect(many.found.count == FilingSearch.greatestFilingCount)
    #expect(many.omissions.count == 2)
    let large = FilingSearch(
      ["/f", "/f"],
      WorkspaceFiles(
        list: { _ in [entry("a-10k.txt", false, size: 1 << 30), entry("b-10k.txt", false)] },
        read: { _ in nil }, home: nil))
    #expect(large.found.map(\.path) == ["/f/b-10k.txt"])
    #expect(large.omissions == ["/f/a-10k.txt is larger than 32 MiB"])
  }
}
