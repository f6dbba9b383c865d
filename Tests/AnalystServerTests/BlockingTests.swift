import FoundationEssentials
import Testing

/// Tests that keep a thread busy while they wait: they run one at a time, and only where a
/// second thread is left to work on what they wait for.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.activeProcessorCount > 1))
enum BlockingTests {}
