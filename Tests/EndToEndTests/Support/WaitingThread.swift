import Glibc

/// Waits for the system on threads of their own.
///
/// The threads that tests share may all be busy for a long time; what waits here sees an event, or
/// that there is none, all the same, and keeps no other test from running.
enum WaitingThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs a function on a new thread.
  static func start(_ run: @escaping @Sendable () -> Void) {
    let body = unsafe Unmanaged.passRetained(Body(run)).toOpaque()
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      }, body)
    precondition(code == 0, "a thread can be started")
    pthread_detach(thread)
  }

  /// Waits until something can be done with a descriptor; those with which nothing can be done
  /// when the time is over have no events.
  static func ready(_ watches: [pollfd], within limit: Duration) async -> [pollfd] {
    var now = watches
    if unsafe poll(&now, nfds_t(now.count), 0) > 0 { return now }
    let deadline = ContinuousClock.now + limit
    return await withCheckedContinuation { continuation in
      start {
        var found = watches
        var rest = limit
        while unsafe poll(&found, nfds_t(found.count), rest.pollTimeout) < 0, errno == EINTR {
          rest = ContinuousClock.now.duration(to: deadline)
        }
        continuation.resume(returning: found)
      }
    }
  }

  /// Waits for the end of a process and collects it.
  static func status(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while true {
      if unsafe waitpid(process, &status, 0) == process { return status }
      if errno != EINTR { return nil }
    }
  }
}

extension Duration {
  /// The whole milliseconds, as `poll` wants them.
  fileprivate var pollTimeout: Int32 {
    Int32(
      clamping: max(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000, 0))
  }
}
