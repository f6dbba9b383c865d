internal import Synchronization

/// Serves one client over standard input and output.
enum StandardStreamServer {
  /// Runs until the client says `exit`, closes its end, or dies; the result is the exit status.
  ///
  /// A client that takes `$…$` in Markdown for formulas needs dollars to be escaped.
  static func run(escapesDollars: Bool = false) -> Int32 {
    ProcessorWorkers.prepareAnalysis()
    SystemCalls.ignoreBrokenPipes()
    let output = SystemCalls.reserveStandardOutput()
    return StreamLoop(input: 0, output: output, escapesDollars: escapesDollars).run()
  }
}

/// Looks from time to time whether the process that started the server is still there.
private struct ParentWatch {
  private var next = ContinuousClock.now

  /// How long to wait between two looks, in milliseconds; negative where nothing is watched.
  func interval(_ process: Int?) -> Int { process == nil ? -1 : 1000 }

  /// Whether the process has ended.
  mutating func isGone(_ process: Int?) -> Bool {
    guard let process, next <= .now else { return false }
    next = .now + .milliseconds(900)
    return !SystemCalls.isAlive(process: process)
  }
}

/// Reads messages on the calling thread and hands them to a session.
///
/// One loop waits for all there is to wait for: bytes of the client, room for bytes to the
/// client, and the time to look whether the process that started the server is still there.
struct StreamLoop {
  private let input: Int32
  private let alarm: (reading: Int32, writing: Int32)?
  private let writer: MessageWriter
  private let session: Session
  private let grace: Duration

  /// How long edits may keep coming before the text is analysed all the same.
  private static let greatestDelay = Duration.milliseconds(100)

  /// Creates a loop over two descriptors; `grace` is how long requests may take after the client
  /// has closed its end.
  init(
    input: Int32, output: Int32, grace: Duration = .seconds(2), escapesDollars: Bool = false
  ) {
    let alarm = SystemCalls.makePipe()
    let writer = MessageWriter(descriptor: output) {
      if let alarm { _ = SystemCalls.write(alarm.writing, [0]) }
    }
    self.input = input
    self.alarm = alarm
    self.writer = writer
    self.grace = grace
    session = Session(
      send: writer.send, isAlive: SystemCalls.isAlive(process:), keep: CacheFolder.keep,
      files: SystemFiles.settings, workspaceFiles: SystemFiles.workspace,
      escapesDollars: escapesDollars)
  }

  /// Serves until the client is gone; the result is the exit status.
  func run() -> Int32 {
    var framer = MessageFramer()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var undrainedSince: ContinuousClock.Instant?
    var parent = ParentWatch()
    while !writer.isBroken {
      let parentProcess = session.parentProcess
      if parent.isGone(parentProcess) { break }
      let hasRoom = writer.backlog < MessageWriter.greatestBacklog
      let isInputReady = wait(
        forInput: hasRoom, milliseconds: undrainedSince == nil ? parent.interval(parentProcess) : 0)
      if isInputReady {
        guard case .count(let count) = SystemCalls.read(input, into: &chunk) else {
          finish()
          return session.exitStatusAtEndOfInput
        }
        framer.append(chunk[..<count])
        while let frame = framer.next() {
          if let status = handle(frame) {
            flush(within: .milliseconds(500))
            return status
          }
        }
        if undrainedSince == nil { undrainedSince = .now }
      }
      if let since = undrainedSince, !isInputReady || since.duration(to: .now) > Self.greatestDelay
      {
        undrainedSince = nil
        session.inputIsDrained()
      }
    }
    return session.exitStatusAtEndOfInput
  }

  /// Hands over a frame; the exit status if it was the last one.
  private func handle(_ frame: MessageFramer.Frame) -> Int32? {
    switch frame {
    case .body(let body): return session.receive(body)
    case .malformed(let problem):
      session.rejectFrame(problem)
      return nil
    }
  }

  /// Waits for bytes of the client; room for bytes to it is used on the way.
  private func wait(forInput: Bool, milliseconds: Int) -> Bool {
    var watches: [SystemCalls.Watch] = []
    if let alarm { watches.append(SystemCalls.Watch(alarm.reading, .reading)) }
    if writer.backlog > 0 { watches.append(SystemCalls.Watch(writer.descriptor, .writing)) }
    if forInput { watches.append(SystemCalls.Watch(input, .reading)) }
    let ready = SystemCalls.wait(for: watches, milliseconds: milliseconds)
    var isInputReady = false
    for (watch, isReady) in zip(watches, ready) where isReady {
      if watch.descriptor == input, watch.purpose == .reading {
        isInputReady = true
      } else if watch.purpose == .writing {
        writer.flush()
      } else {
        var signals = [UInt8](repeating: 0, count: 512)
        _ = SystemCalls.read(watch.descriptor, into: &signals)
      }
    }
    return isInputReady
  }

  private func finish() {
    session.inputIsDrained()
    let clock = ContinuousClock()
    let deadline = clock.now + grace
    while session.isBusy, clock.now < deadline, !writer.isBroken {
      _ = wait(forInput: false, milliseconds: 5)
    }
    flush(within: .milliseconds(500))
  }

  private func flush(within limit: Duration) {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    while writer.backlog > 0, clock.now < deadline, !writer.isBroken {
      _ = wait(forInput: false, milliseconds: 20)
    }
  }
}
