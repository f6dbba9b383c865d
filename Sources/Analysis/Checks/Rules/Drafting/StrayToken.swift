/// Finds a number that a page left inside a sentence.
///
/// *Finds*: “Land Mobile Radio 94 or LMR”; a page number on a line of its own between two halves of a
/// sentence.
/// *Passes*: numbers that count or name something: “Band 14”, “12 or more”.
/// *Reads*: the words of a block.
enum StrayToken: BlockCheck {
  static let info = CheckInfo(
    code: "stray-token", severity: .warning,
    summary: "A page number stands inside a sentence.")

  static func findings(in block: BlockAnalysis) -> [BlockFinding] {
    let tokens = block.structure.tokens
    return tokens.indices.dropFirst().dropLast().compactMap { index in
      guard tokens[index].kind == .number, tokens[index].length <= 3,
        isInDefinition(index, tokens) || isOnOwnLine(index, tokens)
      else { return nil }
      return BlockFinding(
        code: info.code, severity: info.severity, tokens: index..<(index + 1), message: .stray,
        data: .object([]))
    }
  }

  /// `Land Mobile Radio 94 or LMR`: the words before spell the letters behind `or`.
  private static func isInDefinition(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index >= 3, index + 2 < tokens.count, tokens[index + 1].word == "or",
      tokens[index + 2].traits.contains(.allCapitals),
      !tokens[index + 2].traits.contains(.withDigit)
    else { return false }
    let count = Int(tokens[index + 2].length)
    guard count >= 2, index >= count else { return false }
    return tokens[(index - count)..<index].allSatisfy {
      $0.kind == .word && $0.traits.contains(.capitalised) && !$0.traits.contains(.allCapitals)
    }
  }

  /// A line with nothing but the number, in the middle of a sentence.
  private static func isOnOwnLine(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].traits.contains(.afterLineBreak),
      tokens[index + 1].traits.contains(.afterLineBreak)
    else { return false }
    return [tokens[index - 1], tokens[index + 1]].allSatisfy {
      $0.kind == .word && !$0.traits.contains(.capitalised) && !$0.traits.contains(.withDigit)
    }
  }
}

extension Finding.Message {
  fileprivate static let stray = Finding.Message(
    "The number does not belong to the sentence; it may be that of a page.")
}
