import Testing

/// Emacs with the configuration of the project, by each of its two language clients.
@Suite(.isInstalled("emacs")) struct EmacsTests {
  @Test(.emacsHas("eglot"), .timeLimit(.minutes(15)))
  func anEditedShareIsFoundByEglot() async throws {
    try await expectSession(with: "eglot")
  }

  @Test(.emacsHas("lsp-mode"), .timeLimit(.minutes(15)))
  func anEditedShareIsFoundByLSPMode() async throws {
    let lines = try await expectSession(with: "lsp-mode")
    #expect(lines.contains { $0.hasPrefix("lenses: ") && $0 != "lenses: 0" })
  }

  /// Runs the session that `Tests/EditorSessions/emacs/session.el` describes.
  @discardableResult
  private func expectSession(
    with client: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Substring] {
    let editor = try #require(Places.executable(named: "emacs"))
    let folder = try TemporaryFolder()
    let filing = try folder.write(try Places.contents(of: Places.sample), to: "copy.10k.txt")
    let script = Places.package + "/Tests/EditorSessions/emacs/session.el"
    let process = try ChildProcess(
      editor, ["-q", "--batch", "-l", script, client, Places.program, filing],
      environment: ["HOME": folder.path, "TMPDIR": folder.path], input: .null)
    let ending = try await process.finish(within: .seconds(600))
    let output = String(decoding: process.output, as: UTF8.self)
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(output)\n\(errors)", sourceLocation: sourceLocation)
    let lines = output.split(separator: "\n")
    func all(_ name: String) -> [Substring] { lines.filter { $0.hasPrefix("\(name): ") } }
    #expect(all("mode") == ["mode: analyst-filing-mode"], sourceLocation: sourceLocation)
    #expect(all("hover").first?.contains("81%") == true, sourceLocation: sourceLocation)
    #expect(
      all("jumped") == ["jumped: t approximately 81% and 74%"], sourceLocation: sourceLocation)
    #expect(all("facts").first.map { $0 != "facts: 0" } == true, sourceLocation: sourceLocation)
    let codes = all("codes")
    #expect(codes.count == 2, sourceLocation: sourceLocation)
    #expect(
      codes.first?.contains("customer-concentration-top-n") == true,
      sourceLocation: sourceLocation)
    #expect(codes.first?.contains("share-mismatch") == false, sourceLocation: sourceLocation)
    #expect(codes.last?.contains("share-mismatch") == true, sourceLocation: sourceLocation)
    let part = try #require(all("part").first, sourceLocation: sourceLocation)
    #expect(
      part.contains("81%") && !part.contains("bridge display"), "\(part)",
      sourceLocation: sourceLocation)
    let summaries = all("summary")
    #expect(summaries.first?.contains("approximately 81%") == true, sourceLocation: sourceLocation)
    #expect(summaries.last?.contains("approximately 81%") == false, sourceLocation: sourceLocation)
    #expect(lines.last == "done", sourceLocation: sourceLocation)
    return lines
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test only where Emacs has a library.
  fileprivate static func emacsHas(_ library: String) -> Self {
    .enabled("Emacs has no \(library)") {
      guard let editor = Places.executable(named: "emacs") else { return false }
      let question = """
        (progn (package-initialize) (kill-emacs (if (locate-library "\(library)") 0 1)))
        """
      let process = try ChildProcess(editor, ["-q", "--batch", "--eval", question], input: .null)
      return try await process.finish() == .exited(0)
    }
  }
}
