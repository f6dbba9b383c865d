import Glibc
import Testing

/// The program as a shell sees it.
@Suite struct CommandLineTests {
  private struct Outcome {
    var status: ChildProcess.Ending
    var output: String
    var errors: String
  }

  private func run(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    output: ChildProcess.Connection = .pipe
  ) async throws -> Outcome {
    let process = try ChildProcess(
      Places.program, arguments, environment: environment, input: input == nil ? .null : .pipe,
      output: output)
    if let input { try await process.send(input) }
    process.closeInput()
    let status = try await process.finish()
    return Outcome(
      status: status, output: String(decoding: process.output, as: UTF8.self),
      errors: String(decoding: process.errors, as: UTF8.self))
  }

  private func expectUsageError(
    _ arguments: [String], _ message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await run(arguments)
    #expect(outcome.status == .exited(2), sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(outcome.errors == "analyst-server: \(message)\n", sourceLocation: sourceLocation)
  }

  @Test func usageErrorsAreOneLineAndStatusTwo() async throws {
    try await expectUsageError(["chekc"], "unknown command 'chekc'; did you mean 'check'?")
    try await expectUsageError(["check", "/nowhere"], "/nowhere: No such file or directory")
    try await expectUsageError(["facts", "/tmp"], "/tmp: is a directory")
    try await expectUsageError(["facts", ""], ": the name of the file is empty")
    try await expectUsageError(["facts", "/dev/zero"], "/dev/zero: is a device, not a file")
    try await expectUsageError(
      ["facts", "--formt=json", "a"], "unknown option '--formt' of facts; did you mean '--format'?")
  }

  @Test func helpAndVersionGoToStandardOutput() async throws {
    let help = try await run(["--help"])
    #expect(help.status == .exited(0))
    #expect(help.output.contains("Usage: analyst-server COMMAND"))
    #expect(help.errors == "")
    let version = try await run(["--version"])
    #expect(version.output.hasPrefix("analyst-server "))
    #expect(version.output.split(separator: "\n").count == 1)
    for command in ["check", "facts", "summary", "outline", "report", "serve"] {
      let outcome = try await run([command, "--help"])
      #expect(outcome.status == .exited(0))
      #expect(outcome.output.hasPrefix("Usage: analyst-server "))
    }
  }

  @Test func aPersonAtATerminalIsToldWhatThisIs() async throws {
    let process = try ChildProcess(Places.program, [], input: .terminal)
    #expect(try await process.finish() == .exited(0))
    #expect(String(decoding: process.output, as: UTF8.self).contains("Usage: analyst-server"))
  }

  @Test(arguments: [
    ("empty", []), ("binary", (0...255).map { UInt8($0) } + [0xFF, 0xFE, 0, 0]),
    ("prose", Array("Dear Anna,\n\nthank you for the cake.\n".utf8)),
    ("one line of 10 MB", [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)),
  ])
  func whatIsNoFilingIsSaidSo(name: String, content: [UInt8]) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(content, to: "file.txt")
    let isLarge = content.count > 1_000_000
    for command in isLarge ? ["check"] : ["check", "facts", "summary", "outline", "report"] {
      let outcome = try await run([command, "--format", "json", file])
      #expect(outcome.status == .exited(0), "\(command) of \(name)")
      let note = "\(file): not recognised as a filing: no findings, no summary"
      #expect(outcome.errors == "analyst-server: \(note)\n", "\(command) of \(name)")
      #expect(outcome.output.hasPrefix("{") && outcome.output.hasSuffix("}\n"))
      #expect(outcome.output.contains(#""documentKind":"unknown""#))
    }
  }

  @Test func unreadableFilesDoNotStopTheOthers() async throws {
    let folder = try TemporaryFolder()
    let first = try folder.write([], to: "first.txt")
    let secret = try folder.write([], to: "secret.txt")
    let pipe = folder.path + "/pipe"
    _ = unsafe chmod(secret, 0)
    _ = unsafe mkfifo(pipe, 0o600)
    let isSuperuser = geteuid() == 0
    let outcome = try await run([
      "check", "--format=json", "/nowhere", folder.path, pipe, secret, first,
    ])
    #expect(outcome.status == .exited(2))
    #expect(outcome.output.split(separator: "\n").count == (isSuperuser ? 2 : 1))
    #expect(outcome.errors.contains("/nowhere: No such file or directory\n"))
    #expect(outcome.errors.contains("\(folder.path): is a directory\n"))
    #expect(outcome.errors.contains("\(pipe): is a named pipe; read it with '-' and '<'\n"))
    #expect(outcome.errors.contains("\(secret): Permission denied\n") != isSuperuser)
  }

  @Test func standardInputIsAFileToo() async throws {
    let outcome = try await run(["outline", "--format", "json", "-"], input: Array("text".utf8))
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.contains(#""file":"-""#))
    #expect(outcome.errors.hasPrefix("analyst-server: <stdin>: not recognised"))
  }

  @Test func optionsEndAtTwoDashes() async throws {
    let outcome = try await run(["check", "--", "--format"])
    #expect(outcome.errors == "analyst-server: --format: No such file or directory\n")
    #expect(outcome.status == .exited(2))
  }

  @Test func aReaderThatGoesAwayIsNoError() async throws {
    let outcome = try await run(["--help"], output: .closedPipe)
    #expect([.exited(0), .signalled(SIGPIPE)].contains(outcome.status))
    #expect(outcome.errors == "")
  }

  @Test func aFullDiskIsAnError() async throws {
    let outcome = try await run(["--help"], output: .file("/dev/full"))
    #expect(outcome.status == .exited(2))
    #expect(
      outcome.errors == "analyst-server: cannot write the output: No space left on device\n")
  }

  @Test func namesOfFilesCannotDrawOnTheTerminal() async throws {
    let outcome = try await run(["check", "a\u{1B}[2Jb\u{202E}c"])
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.errors.contains(#"a\u{1B}[2Jb\u{202E}c: No such file"#))
  }

  @Test func colourDependsOnTheTerminalAndTheWishOfTheUser() async throws {
    func output(_ arguments: [String], _ environment: [String: String] = [:]) async throws
      -> [UInt8]
    {
      let process = try ChildProcess(
        Places.program, ["check"] + arguments + [Places.sample], environment: environment,
        input: .null, output: .terminal)
      _ = try await process.finish()
      return process.output
    }
    #expect(try await output([]).contains(0x1B))
    #expect(try await !output([], ["NO_COLOR": "1"]).contains(0x1B))
    #expect(try await !output(["--color=never"]).contains(0x1B))
    #expect(try await output(["--color=always"], ["NO_COLOR": "1"]).contains(0x1B))
    #expect(try await !run(["check", Places.sample]).output.contains("\u{1B}"))
  }
}
