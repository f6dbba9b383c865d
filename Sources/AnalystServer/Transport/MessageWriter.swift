internal import Synchronization

/// Writes frames to the client, whole and in the order in which they were sent.
///
/// Sending never waits for the client: what the pipe does not take is kept, and the loop that
/// owns the writer flushes it when the client reads again. While more than ``greatestBacklog``
/// bytes are kept, the loop reads no further messages, so a client that never reads cannot make
/// the server grow without end.
final class MessageWriter: Sendable {
  /// How much is kept before no further messages are read, in bytes.
  static let greatestBacklog = 64 << 20

  /// The descriptor that is written to.
  let descriptor: Int32

  private struct State {
    var pending: [UInt8] = []
    var written = 0
    var isBroken = false
  }

  private let state = Mutex(State())
  private let wake: @Sendable () -> Void

  /// Creates a writer; `wake` is called when something is left to flush, or nobody reads.
  init(descriptor: Int32, wake: @escaping @Sendable () -> Void) {
    self.descriptor = descriptor
    self.wake = wake
  }

  /// Sends the body of a message.
  func send(_ body: [UInt8]) {
    guard !body.isEmpty else { return }
    let needsAttention = state.withLock { state in
      state.pending.append(contentsOf: "Content-Length: \(body.count)\r\n\r\n".utf8)
      state.pending.append(contentsOf: body)
      flush(&state)
      return state.isBroken || state.written < state.pending.count
    }
    if needsAttention { wake() }
  }

  /// Writes what the client takes now.
  func flush() {
    state.withLock { flush(&$0) }
  }

  /// The number of bytes that wait for the client.
  var backlog: Int { state.withLock { $0.pending.count - $0.written } }

  /// Whether the client has gone.
  var isBroken: Bool { state.withLock { $0.isBroken } }

  /// A pipe that is ready takes this much without blocking.
  private static let chunkLength = 4096

  private func flush(_ state: inout State) {
    while state.written < state.pending.count, !state.isBroken {
      let watch = SystemCalls.Watch(descriptor, .writing)
      guard SystemCalls.wait(for: [watch], milliseconds: 0) == [true] else { break }
      let end = min(state.written + MessageWriter.chunkLength, state.pending.count)
      switch SystemCalls.write(descriptor, state.pending[state.written..<end]) {
      case .count(let count): state.written += count
      case .endOfFile, .failed: state.isBroken = true
      }
    }
    if state.isBroken || state.written == state.pending.count {
      state.pending.removeAll(keepingCapacity: state.pending.capacity <= 1 << 20)
      state.written = 0
    } else if state.written > 1 << 20 {
      state.pending.removeFirst(state.written)
      state.written = 0
    }
  }
}
