/// How text output is laid out: the colours and the number of columns.
struct TextStyle: Sendable {
  /// The colours.
  let palette: Palette
  /// The columns of a line.
  let columnCount: Int
  /// The columns of a line of a table.
  let tableColumnCount: Int

  /// The style for standard output as it is connected now.
  ///
  /// Where it is no terminal, text gets 80 columns and tables get 100.
  init(_ choice: AnalysisRequest.ColorChoice) {
    let isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        Terminal.isTerminal(.output) && Terminal.environment("NO_COLOR") == nil
          && Terminal.environment("TERM") != "dumb"
      }
    let columnCount = Terminal.columnCount.map { max($0, 40) }
    self.init(
      isColored: isColored, columnCount: columnCount ?? 80, tableColumnCount: columnCount ?? 100)
  }

  /// A style that depends on nothing outside.
  init(isColored: Bool, columnCount: Int, tableColumnCount: Int? = nil) {
    self.palette = Palette(isColored: isColored)
    self.columnCount = columnCount
    self.tableColumnCount = tableColumnCount ?? columnCount
  }
}
