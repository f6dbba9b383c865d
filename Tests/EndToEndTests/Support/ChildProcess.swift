import Glibc
import Synchronization

/// A program started by a test, with pipes to its standard streams.
///
/// Every wait suspends until something happens, with a limit on how long nothing may happen, and a
/// program that is still running when the value goes away is killed.
final class ChildProcess {
  /// How a program ended.
  enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// What a standard stream of the program is connected to.
  enum Connection: Sendable {
    case pipe
    case null
    /// A new pseudo-terminal, for programs that behave differently there.
    case terminal
    /// A pipe whose other end is closed from the start.
    case closedPipe
    /// A file opened for reading and writing, such as `/dev/full`.
    case file(String)
  }

  /// Why a program could not be run or did not answer.
  enum Failure: Error, Hashable {
    case notStarted(String)
    case timedOut(String)
  }

  /// The process identifier.
  let identifier: pid_t
  private var input: Int32 = -1
  private var outputs: [Int32: Bool] = [:]
  private let outputDescriptor: Int32
  private let errorDescriptor: Int32
  private let end: End

  /// How the program ended, once it has; the descriptor can be read from then on.
  private final class End: Sendable {
    let ending = Mutex<Ending?>(nil)
    let descriptor: Int32

    init(of process: pid_t) throws {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw Failure.notStarted("pipe") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (ours, theirs) = (ends[0], ends[1])
      descriptor = ours
      WaitingThread.start { [self] in
        let status = WaitingThread.status(of: process) ?? 0xFF00
        let signal = status & 0x7F
        ending.withLock { $0 = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal) }
        close(theirs)
      }
    }

    deinit { close(descriptor) }
  }

  /// How long a program may be silent while a test waits for it.
  static let patience = Duration.seconds(180)

  /// What the program wrote to standard output and was not taken yet.
  private(set) var output: [UInt8] = []
  /// What the program wrote to standard error.
  private(set) var errors: [UInt8] = []

  /// Starts a program.
  init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:],
    input inputConnection: Connection = .pipe,
    output outputConnection: Connection = .pipe
  ) throws {
    let (stdin, stdout, stderr, started, end) = try Self.starting.withLock { _ in
      let stdin = try Self.ends(of: inputConnection, isInput: true)
      let stdout = try Self.ends(of: outputConnection, isInput: false)
      let stderr = try Self.ends(of: .pipe, isInput: false)
      let theirs = [stdin.theirs, stdout.theirs, stderr.theirs]
      defer { for descriptor in Set(theirs) { close(descriptor) } }
      let started = try Self.spawn([path] + arguments, environment, connectedTo: theirs)
      return (stdin, stdout, stderr, started, try End(of: started))
    }
    identifier = started
    self.end = end
    input = stdin.ours
    outputDescriptor = stdout.ours
    errorDescriptor = stderr.ours
    for descriptor in [stdout.ours, stderr.ours] where descriptor >= 0 {
      outputs[descriptor] = true
    }
  }

  deinit {
    signal(SIGKILL)
    closeInput()
    for descriptor in outputs.keys { close(descriptor) }
  }

  /// Closes standard input.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Stops reading standard output, as `head` does when it has seen enough.
  func closeOutput() {
    if outputs.removeValue(forKey: outputDescriptor) != nil { close(outputDescriptor) }
  }

  /// Sends a signal to a program that is running.
  func signal(_ number: Int32) {
    end.ending.withLock { if $0 == nil { kill(identifier, number) } }
  }

  /// Writes bytes to standard input, reading what the program writes meanwhile.
  func send(_ bytes: [UInt8], within limit: Duration = patience) async throws {
    var rest = bytes[...]
    while !rest.isEmpty, input >= 0 {
      guard try await pump(writing: true, within: limit) else { continue }
      let part = rest.prefix(4096)
      let count = unsafe part.withUnsafeBytes { unsafe write(input, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return closeInput()
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads until a condition holds of what was written; false when the streams end before that.
  func read(
    within limit: Duration = patience, until isEnough: (ChildProcess) -> Bool
  ) async throws -> Bool {
    while !isEnough(self) {
      guard outputs.contains(where: \.value) else { return false }
      _ = try await pump(writing: false, within: limit)
    }
    return true
  }

  /// Removes the first bytes of ``output``.
  func dropOutput(_ count: Int) { output.removeFirst(count) }

  /// Waits for the end of the program, reading all it writes.
  func finish(within limit: Duration = patience) async throws -> Ending {
    while true {
      if let ending = end.ending.withLock({ $0 }) {
        // Others may hold the streams open; what the program itself wrote is there by now.
        while outputs.contains(where: \.value) {
          guard (try? await pump(writing: false, within: .milliseconds(500))) != nil else { break }
        }
        return ending
      }
      _ = try await pump(writing: false, orEnd: true, within: limit)
    }
  }

  /// Waits for something to happen; true when standard input takes bytes.
  private func pump(
    writing: Bool, orEnd: Bool = false, within limit: Duration
  ) async throws -> Bool {
    var watches = outputs.filter(\.value).keys.sorted().map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    if writing { watches.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    if orEnd { watches.append(pollfd(fd: end.descriptor, events: Int16(POLLIN), revents: 0)) }
    var isWritable = false
    var hasHappened = false
    for watch in await WaitingThread.ready(watches, within: limit) where watch.revents != 0 {
      hasHappened = true
      if writing, watch.fd == input {
        isWritable = true
      } else if watch.fd != end.descriptor {
        take(watch.fd)
      }
    }
    guard hasHappened else { throw timeOut() }
    return isWritable
  }

  private func take(_ descriptor: Int32) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    if count > 0, descriptor == outputDescriptor { output += chunk[..<count] }
    if count > 0, descriptor == errorDescriptor { errors += chunk[..<count] }
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) {
      outputs[descriptor] = false
    }
  }

  private func timeOut() -> Failure {
    let text = String(decoding: errors.suffix(2000), as: UTF8.self)
    return .timedOut(text.isEmpty ? "no answer" : text)
  }

  /// Held while descriptors exist that another program must not inherit.
  private static let starting = Mutex(())

  private static func spawn(
    _ words: [String], _ environment: [String: String], connectedTo descriptors: [Int32]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    for (stream, descriptor) in descriptors.enumerated() {
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream))
    }
    var variables = Self.environment
    variables.merge(environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var started: pid_t = 0
    let code = unsafe withPointers(words) { argv in
      unsafe withPointers(settings) { envp in
        unsafe posix_spawn(&started, words[0], &actions, nil, argv, envp)
      }
    }
    guard code == 0 else { throw Failure.notStarted(words[0]) }
    return started
  }

  private static func ends(
    of connection: Connection, isInput: Bool
  ) throws -> (theirs: Int32, ours: Int32) {
    switch connection {
    case .null: return (unsafe open("/dev/null", O_RDWR | O_CLOEXEC), -1)
    case .file(let path):
      let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure.notStarted(path) }
      return (descriptor, -1)
    case .terminal:
      var ours: Int32 = -1
      var theirs: Int32 = -1
      var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
      guard unsafe openpty(&ours, &theirs, nil, nil, &size) == 0 else {
        throw Failure.notStarted("pseudo-terminal")
      }
      for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return (theirs, ours)
    case .pipe, .closedPipe:
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw Failure.notStarted("pipe") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let (theirs, ours) = isInput ? (ends[0], ends[1]) : (ends[1], ends[0])
      guard case .pipe = connection else {
        close(ours)
        return (theirs, -1)
      }
      return (theirs, ours)
    }
  }

  private static func withPointers<Result>(
    _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the array is not empty") }
      return unsafe body(base)
    }
  }

  /// The variables every program gets: a fixed locale, the search path and a home.
  private static var environment: [String: String] {
    var variables = ["LC_ALL": "C.UTF-8", "TERM": "xterm"]
    for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }
}
