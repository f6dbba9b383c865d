import Analysis

/// The machine-readable output: one JSON object for each file.
enum ReportLine {
  /// The object of a command, on one line.
  static func json(_ command: Command, of filing: Filing, named name: String) -> String {
    "{}"
  }
}
