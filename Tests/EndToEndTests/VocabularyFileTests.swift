import Testing

@testable import AnalystServer

/// `summary --vocabulary` with files as they may lie on a disk.
@Suite struct VocabularyFileTests {
  private func summary(
    _ arguments: String...
  ) async throws -> (ending: ChildProcess.Ending, output: String, errors: String) {
    let process = try ChildProcess(
      Places.program, ["summary"] + arguments + [Places.sample], input: .null)
    let ending = try await process.finish()
    return (
      ending, String(decoding: process.output, as: UTF8.self),
      String(decoding: process.errors, as: UTF8.self)
    )
  }

  /// All single bytes: each byte is a token.
  private var bytes: [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var file: [UInt8] = []
    for byte in 0..<256 {
      file += [digits[byte >> 2], digits[(byte & 3) << 4]]
      file += Array("== \(byte)\n".utf8)
    }
    return file
  }

  @Test func tokensAreThoseOfTheFile() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(bytes, to: "bytes.tiktoken")
    let found = try await summary(
      "--vocabulary", file, "--budget", "400", "--format", "json", "--no-settings")
    #expect(found.ending == .exited(0) && found.errors == "")
    let report = try JSONValue(text: found.output)
    let text = try #require(report["summary"]?.stringValue)
    #expect(!text.isEmpty && text.utf8.count <= 400)
    #expect(report["tokens"] == .integer(text.utf8.count))
  }

  @Test(arguments: [
    ("", "holds no token"), ("IQ==\n", ":1: no vocabulary of tokens: "),
    ("\u{0}\u{1}\u{2}", ":1: no vocabulary of tokens: "), ("IQ== 0\n", "lacks 255"),
  ])
  func aFileThatIsNoneIsRefusedInOneLine(text: String, problem: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array(text.utf8), to: "bad.tiktoken")
    let found = try await summary("--vocabulary", file)
    #expect(found.ending == .exited(2) && found.output == "")
    #expect(found.errors.hasPrefix("analyst-server: \(file)") && found.errors.contains(problem))
    #expect(found.errors.split(separator: "\n").count == 1)
  }

  @Test func whatCannotBeReadIsRefused() async throws {
    let folder = try TemporaryFolder()
    for path in [folder.path, folder.path + "/none", "/dev/zero", ""] {
      let found = try await summary("--vocabulary", path)
      #expect(found.ending == .exited(2) && found.output == "", "\(path)")
      #expect(found.errors.split(separator: "\n").count == 1, "\(found.errors)")
    }
  }
}
