import Testing

/// Vim with ALE and the configuration of the project.
@Suite struct VimTests {
  @Test(.isInstalled("vim"), .vimHasALE, .timeLimit(.minutes(15)))
  func anEditedShareIsFoundWhileTyping() async throws {
    let editor = try #require(Places.executable(named: "vim"))
    let folder = try TemporaryFolder()
    let filing = try folder.write(try Places.contents(of: Places.sample), to: "copy.10k.txt")
    let process = try ChildProcess(
      editor,
      [
        "-es", "-N", "--cmd", "let g:program = '\(Places.program)'",
        "--cmd", "let g:configuration = '\(Places.package)/editor-configs/vim'",
        "-u", Places.package + "/Tests/EditorSessions/vim/session.vim", filing,
      ],
      environment: ["HOME": folder.path], input: .null)
    let ending = try await process.finish(within: .seconds(600))
    let output = String(decoding: process.output, as: UTF8.self)
    let errors = String(decoding: process.errors, as: UTF8.self)
    #expect(ending == .exited(0), "\(output)\n\(errors)")
    let lines = output.split(separator: "\n")
    func all(_ name: String) -> [Substring] { lines.filter { $0.hasPrefix("\(name): ") } }
    #expect(lines.contains("filetype: secfiling"))
    #expect(all("hover").first?.contains("81%") == true)
    #expect(all("place") == ["place: approximately 81%"])
    #expect(all("jumped") == ["jumped: 1 approximately 81%"])
    let codes = all("codes")
    #expect(codes.count == 2)
    #expect(codes.first?.contains("customer-concentration-top-n") == true)
    #expect(codes.first?.contains("share-mismatch") == false)
    #expect(codes.last?.contains("share-mismatch") == true)
    let summaries = all("summary")
    #expect(summaries.first?.contains("approximately 81%") == true)
    #expect(summaries.last?.contains("approximately 81%") == false)
    #expect(lines.last == "done")
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test only where Vim finds ALE.
  fileprivate static var vimHasALE: Self {
    .enabled("Vim has no ALE") {
      guard let editor = Places.executable(named: "vim") else { return false }
      let question = """
        silent! packadd ale
        if !has('job') || empty(globpath(&rtp .. ',/usr/share/vim-ale', 'autoload/ale.vim'))
          cquit 1
        endif
        qall!
        """
      let folder = try TemporaryFolder()
      let script = try folder.write(Array(question.utf8), to: "question.vim")
      let process = try ChildProcess(
        editor, ["-es", "-N", "-u", "NONE", "-S", script], input: .null)
      return try await process.finish() == .exited(0)
    }
  }
}
