internal import Analysis

/// The summary of a filing as a paragraph with a line on what it rests on.
struct SummaryListing {
  /// The filing.
  let filing: Filing
  /// The layout.
  let style: TextStyle
  /// How lines are named.
  var lines = LineNaming()
  /// How the sentences are set.
  var arrangement = SummaryStyle.paragraph

  /// The paragraph and the line; nothing where there is no summary.
  var text: String {
    let summary = filing.summary
    guard !summary.sentences.isEmpty else { return "" }
    let count = summary.sentences.count
    let footer =
      "\(summary.tokenCount) of \(summary.tokenBudget) tokens · "
      + "\(count) sentence\(count == 1 ? "" : "s") · sources: \(sources(of: summary))"
    let footerLines = Printable.wrapped(footer, columns: style.columnCount)
    return paragraphs.joined(separator: "\n\n") + "\n\n"
      + footerLines.map { style.palette.paint($0, .muted) + "\n" }.joined()
  }

  /// The paragraphs, each under the name of its aspect where they are told apart.
  private var paragraphs: [String] {
    filing.summary.parts(arrangement).map { facet, sentences in
      let text = sentences.map(\.text).joined(separator: " ")
      let lines = Printable.wrapped(Printable.text(text), columns: style.columnCount)
      let heading = facet.map { style.palette.paint($0.title, .heading) + "\n" } ?? ""
      return heading + lines.joined(separator: "\n")
    }
  }

  /// The lines that the sentences rest on, as `lines 8, 14-16`; a number of places where the text
  /// has too few lines to tell them apart.
  private func sources(of summary: BusinessSummary) -> String {
    let ranges = Set(summary.sentences.flatMap(\.sources))
    if self.lines.corpus != nil {
      let names = ranges.sorted().map { self.lines.name(of: $0.start, in: filing) }
      let shown = names.enumerated().filter { $0 == 0 || $1 != names[$0 - 1] }.map(\.element)
      return "lines " + shown.joined(separator: ", ")
    }
    let lines = Set(ranges.map { filing.buffer.position(of: $0.start, in: .utf8).line + 1 })
    guard lines.count * 4 > ranges.count else { return "\(ranges.count) places" }
    var runs: [ClosedRange<Int>] = []
    for line in lines.sorted() {
      if let last = runs.last, last.upperBound + 1 == line {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    let shown = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    return "line\(lines.count == 1 ? "" : "s") " + shown.joined(separator: ", ")
  }
}
