/// The outline of a text with what it was built from, kept for the next version.
struct OutlineMemory: Sendable {
  /// The blocks that open sections.
  let entries: [OutlineBuilder.Entry]
  /// The part that each block plays.
  let roles: [BlockRole]
  /// The form that the cover names.
  let form: FilingForm?
  /// The sections.
  let outline: Outline
  /// Where the last block ends, in bytes of the source.
  let end: Int
  /// Whether the sections are those of the version before, at the places where they now stand.
  let isMoved: Bool

  /// Builds the outline, or moves that of the version before where an edit has left all headings alone.
  init(_ builder: OutlineBuilder, since before: OutlineMemory?, _ edit: LocalEdit?) {
    entries = builder.entries
    roles = builder.roles
    form = builder.form
    end = builder.view.blocks.last.map { builder.view.map.source(of: $0.range).end } ?? 0
    if let before, let edit, let moved = before.outline(after: edit, in: builder, end: end) {
      outline = moved
      isMoved = true
    } else {
      outline = builder.outline()
      isMoved = false
    }
  }

  /// The sections at the places where they stand after an edit; nil where they may be others.
  private func outline(
    after edit: LocalEdit, in builder: OutlineBuilder, end newEnd: Int
  ) -> Outline? {
    guard form == builder.form, roles == builder.roles, entries == builder.entries,
      !entries.contains(where: {
        edit.blocks.contains($0.block) || edit.blocks.contains($0.titleBlock)
      })
    else { return nil }
    var moved = outline
    guard move(&moved.sections, edit, newEnd) else { return nil }
    return moved
  }

  /// Moves sections; false where one begins in what is gone.
  private func move(_ sections: inout [Outline.Section], _ edit: LocalEdit, _ newEnd: Int) -> Bool {
    for index in sections.indices {
      // A section ends with the text or where the next one begins.
      let last = sections[index].range.end
      guard let heading = edit.moved(sections[index].headingRange),
        let start = edit.moved(byte: sections[index].range.start),
        let stop = last == end ? newEnd : edit.moved(byte: last),
        move(&sections[index].children, edit, newEnd)
      else { return false }
      sections[index].headingRange = heading
      sections[index].range = ByteRange(start, stop)
    }
    return true
  }
}
