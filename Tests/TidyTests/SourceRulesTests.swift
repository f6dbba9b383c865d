import Testing

/// Rules that hold for every source file.
@Suite struct SourceRulesTests {
  private static let sources = SourceTree.files(below: "Sources")
  private static let tests = SourceTree.files(below: "Tests")

  @Test func filesStayShort() {
    for file in Self.sources + Self.tests {
      #expect(file.lines.count <= 600, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func nothingCanTrapOrRaceByChoice() {
    let closed = [
      "try!", "as!", "@unchecked", "nonisolated(unsafe)", "Task.detached", "fatalError",
    ]
    let closedWords: Set = ["DispatchQueue", "NSLock", "Foundation"]
    for file in Self.sources {
      let words = CodeWords(file.text)
      for (index, line) in words.code.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for phrase in closed where line.contains(phrase) {
          Issue.record("\(file.path):\(index + 1) uses \(phrase)")
        }
        if Self.forcesUnwrapping(line) {
          Issue.record("\(file.path):\(index + 1) forces a value out of an optional")
        }
      }
      for word in words.words where closedWords.contains(word.text) {
        Issue.record("\(file.path):\(word.line) uses \(word.text)")
      }
    }
  }

  @Test func theProjectSpeaksOfItselfAlone() {
    for file in Self.sources + Self.tests {
      #expect(!file.text.contains("/wo" + "rk/"), "\(file.path)")
      #expect(!file.text.contains("TO" + "DO"), "\(file.path)")
      #expect(!file.text.contains("FIX" + "ME"), "\(file.path)")
    }
  }

  /// Whether an exclamation mark follows a name, a bracket or a parenthesis directly.
  private static func forcesUnwrapping(_ line: Substring) -> Bool {
    var before: Character = " "
    for (character, next) in zip(line, line.dropFirst() + " ") {
      let isValue = before.isLetter || before.isNumber || ")]_\"}".contains(before)
      if character == "!", isValue, next != "=" { return true }
      before = character
    }
    return false
  }
}
