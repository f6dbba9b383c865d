#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ends the program with a status.
func systemExit(_ status: Int32) -> Never { exit(status) }

/// The few calls to the operating system that the server needs.
enum SystemCalls {
  /// What came of reading or writing.
  enum Outcome: Equatable {
    case count(Int)
    case endOfFile
    case failed
  }

  /// Reads what is there, at most a chunk; waits if nothing is.
  static func read(_ descriptor: Int32, into chunk: inout [UInt8]) -> Outcome {
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe systemRead(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 { return .count(count) }
      if count == 0 { return .endOfFile }
      if errno != EINTR, errno != EAGAIN { return .failed }
      if errno == EAGAIN { _ = wait(for: [Watch(descriptor, .reading)], milliseconds: 1000) }
    }
  }

  /// Reads what a file is expected to hold; more than that is a sign that it has grown.
  static func read(_ descriptor: Int32, expecting count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      filled = unsafe max(systemRead(descriptor, buffer.baseAddress, buffer.count), 0)
    }
  }

  /// Writes bytes, perhaps not all of them.
  static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Outcome {
    while true {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 { return .count(count) }
      if errno == EAGAIN { return .count(0) }
      if errno != EINTR { return .failed }
    }
  }

  /// A descriptor and what is awaited of it.
  struct Watch {
    /// What can be awaited.
    enum Purpose { case reading, writing }

    /// The descriptor.
    let descriptor: Int32
    /// What is awaited.
    let purpose: Purpose

    /// Creates a watch.
    init(_ descriptor: Int32, _ purpose: Purpose) {
      self.descriptor = descriptor
      self.purpose = purpose
    }
  }

  /// Waits until something can be done; which of the watches are ready, in their order.
  ///
  /// A descriptor that was closed at the other end counts as ready. A negative time waits for
  /// ever.
  static func wait(for watches: [Watch], milliseconds: Int) -> [Bool] {
    var polled = watches.map { watch in
      pollfd(
        fd: watch.descriptor,
        events: Int16(watch.purpose == .reading ? POLLIN : POLLOUT), revents: 0)
    }
    let limit = Int32(clamping: milliseconds)
    guard unsafe poll(&polled, nfds_t(polled.count), limit) > 0 else {
      return watches.map { _ in false }
    }
    return polled.map { $0.revents != 0 }
  }

  /// Has the allocator of Glibc give large pieces of memory back at once, and keep two heaps.
  ///
  /// Each version of a document leaves large arrays behind; otherwise their memory stays with the
  /// threads that freed it, and that of a text of a megabyte comes to half as much again.
  static func keepMemorySmall() {
    #if canImport(Glibc)
      // The numbers of `M_ARENA_MAX`, `M_MMAP_THRESHOLD` and `M_TRIM_THRESHOLD`.
      _ = systemMallopt(-8, 2)
      _ = systemMallopt(-3, 1 << 16)
      _ = systemMallopt(-1, 1 << 17)
    #endif
  }

  /// Whether a process is still there; a zombie is not.
  static func isAlive(process: Int) -> Bool {
    guard let identifier = pid_t(exactly: process), identifier > 0 else { return true }
    return kill(identifier, 0) == 0 || errno == EPERM
  }

  /// Makes writing to a closed pipe an error instead of the end of the process.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Takes standard output away from everything else: what is printed goes to standard error.
  ///
  /// The result is the descriptor that standard output had.
  static func reserveStandardOutput() -> Int32 {
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard output >= 0 else { return 1 }
    _ = dup2(2, 1)
    return output
  }

  /// The two ends of a new pipe, reading end first, neither of which blocks; nil if there is none.
  static func makePipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }
}

@unsafe private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, buffer, count)
}

@unsafe private func systemWrite(
  _ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int
) -> Int {
  unsafe write(descriptor, buffer, count)
}

#if canImport(Glibc)
  /// Sets a parameter of the allocator; the module of the C library lacks `malloc.h`.
  @_silgen_name("mallopt") private func systemMallopt(_ parameter: Int32, _ value: Int32) -> Int32
#endif
