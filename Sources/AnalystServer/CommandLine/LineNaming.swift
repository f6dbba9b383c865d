internal import Analysis

/// How lines of a filing are named to a person: by number, or in a data set by Item and number.
struct LineNaming {
  /// The filing of a data set, where it is one.
  var corpus: CorpusFiling?

  /// The number of the line that holds a byte, in its Item where the filing is one of a data set.
  func number(of offset: Int, in filing: Filing) -> Int {
    let line = filing.buffer.position(of: offset, in: .utf8).line
    return max(0, line - (corpus?.place(of: offset)?.item.firstLine ?? 0)) + 1
  }

  /// The name of the line that holds a byte: `12`, or `item_7:12`.
  func name(of offset: Int, in filing: Filing) -> String {
    let number = number(of: offset, in: filing)
    return corpus?.place(of: offset).map { "\($0.item.key):\(number)" } ?? "\(number)"
  }
}
