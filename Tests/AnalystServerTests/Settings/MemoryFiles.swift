import Synchronization

@testable import AnalystServer

/// Files of settings that lie in memory.
final class MemoryFiles: Sendable {
  private struct Entry {
    var content: SettingsFiles.Content
    var number: Int
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var number = 0
    var readCount = 0
    var problem: String?
  }

  private let state = Mutex(State())

  /// The files as a store takes them.
  var files: SettingsFiles {
    SettingsFiles(
      stamp: { path in
        self.state.withLock { state in
          state.entries[path].map { FileStamp(identity: [0], size: 0, time: $0.number) }
        }
      },
      read: { path in
        self.state.withLock { state in
          state.readCount += 1
          return state.entries[path]?.content ?? .missing
        }
      },
      replace: { path, bytes, stamp in
        self.state.withLock { state in
          if let problem = state.problem { return problem }
          let number = state.entries[path]?.number
          guard number == stamp?.time else { return "it was changed meanwhile" }
          state.number += 1
          state.entries[path] = Entry(content: .bytes(bytes), number: state.number)
          return nil
        }
      })
  }

  /// How many times a file was read.
  var readCount: Int { state.withLock { $0.readCount } }

  /// The text of a file; nil where there is none.
  func text(_ path: String) -> String? {
    guard case .bytes(let bytes) = state.withLock({ $0.entries[path]?.content }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file; nil removes it.
  func write(_ text: String?, to path: String) {
    write(text.map { .bytes(Array($0.utf8)) }, to: path)
  }

  /// Puts something at a path; nil removes it.
  func write(_ content: SettingsFiles.Content?, to path: String) {
    state.withLock { state in
      state.number += 1
      state.entries[path] = content.map { Entry(content: $0, number: state.number) }
    }
  }

  /// Makes all writing fail.
  func refuse(_ problem: String) { state.withLock { $0.problem = problem } }
}
