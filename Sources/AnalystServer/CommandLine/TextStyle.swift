/// How text output is laid out: the colours and the number of columns.
struct TextStyle: Sendable {
  /// The colours.
  let palette: Palette
  /// The columns of a line.
  let columnCount: Int

  /// The style for standard output as it is connected now; 80 columns where it is no terminal.
  init(_ choice: AnalysisRequest.ColorChoice) {
    let isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        Terminal.isTerminal(.output) && Terminal.environment("NO_COLOR") == nil
          && Terminal.environment("TERM") != "dumb"
      }
    self.init(isColored: isColored, columnCount: max(Terminal.columnCount ?? 80, 40))
  }

  /// A style that depends on nothing outside.
  init(isColored: Bool, columnCount: Int) {
    self.palette = Palette(isColored: isColored)
    self.columnCount = columnCount
  }
}
