import Testing

/// Requests with the capabilities that editors declare, as `pytest-lsp` has captured them.
@Suite struct CapturedClientTests {
  /// A Python that has `pytest-lsp`: that of the continuous integration, else that of the machine.
  private static func python() async throws -> String? {
    let own = Places.package + "/.build/venv/bin/python"
    for candidate in [own, Places.executable(named: "python3")].compactMap(\.self) {
      guard
        let process = try? ChildProcess(candidate, ["-c", "import pytest_lsp"], input: .null),
        try await process.finish() == .exited(0)
      else { continue }
      return candidate
    }
    return nil
  }

  @Test(
    .enabled("pytest-lsp is not installed") { try await python() != nil },
    .timeLimit(.minutes(15)))
  func everythingIsAnsweredWithoutWarnings() async throws {
    let python = try #require(try await Self.python())
    let folder = try TemporaryFolder()
    let filing = try folder.write(try Places.contents(of: Places.sample), to: "copy.10k.txt")
    let script = Places.package + "/Tests/EditorSessions/clients/session.py"
    let process = try ChildProcess(
      python, [script, Places.program, "\(filing)=81% and 74%=AIS"], input: .null)
    let ending = try await process.finish(within: .seconds(600))
    let output = String(decoding: process.output, as: UTF8.self)
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(output)\n\(errors)")
    let lines = output.split(separator: "\n")
    #expect(lines.last == "done")
    #expect(!lines.contains { $0.hasPrefix("warning: ") })
    for client in ["neovim@v0.11.0", "visual_studio_code@", "emacs@"] {
      #expect(lines.contains { $0.hasPrefix(client) }, "\(client) was not tried")
    }
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("empty: none") }, "\(output)")
  }
}
