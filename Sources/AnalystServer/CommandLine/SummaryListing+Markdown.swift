internal import Analysis

extension SummaryListing {
  /// The summary as Markdown: after each sentence a footnote with the words it rests on.
  var markdown: String {
    var number = 0
    var notes: [String] = []
    let paragraphs = filing.summary.parts(arrangement).map { facet, sentences in
      let text = sentences.map { sentence in
        number += 1
        notes.append("[^\(number)]: \(note(on: sentence))")
        return MarkupBuilder.escaped(Printable.text(sentence.text)) + "[^\(number)]"
      }.joined(separator: " ")
      return (facet.map { "## \($0.title)\n\n" } ?? "") + text
    }
    guard number > 0 else { return "" }
    return paragraphs.joined(separator: "\n\n") + "\n\n" + notes.joined(separator: "\n") + "\n"
  }

  /// The words a sentence rests on: `line 12: “We sell …”; line 40: “…”`.
  private func note(on sentence: BusinessSummary.Sentence) -> String {
    sentence.sources.map { source in
      let quote = MarkupBuilder.escaped(Printable.text(filing.visibleText(of: source)))
      return "line \(lines.name(of: source.start, in: filing)): “\(quote)”"
    }.joined(separator: "; ")
  }
}
