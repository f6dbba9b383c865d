/// The figures that inline XBRL tags, as they are shown.
struct TaggedFigures {
  /// One tagged figure.
  struct Figure {
    /// The figure, scaled and signed as the tag says.
    let value: ExactDecimal
    /// The place of the last digit that counts.
    let lastPlace: Int
    /// Where it stands in the text view.
    let range: ByteRange

    /// What it may have been before it was shortened.
    func interval(_ rounding: DecimalInterval.Rounding) -> DecimalInterval? {
      DecimalInterval(value, lastPlace: lastPlace, rounding: rounding)
    }
  }

  /// What two figures of one fact have in common.
  private struct Key: Hashable {
    let concept: Int32
    /// The first context that says the same.
    let context: Int32
    let unit: Int32
  }

  /// The figures of one concept, time, part and unit, in the order of the text, for each such fact
  /// that is shown more than once.
  let repeated: [[Figure]]
  /// All values shown.
  let values: [ExactDecimal]

  private static let comma = Array("comma-decimal".utf8)

  /// Reads the tags of a text.
  /// - Complexity: O(n) in the tags.
  init(_ view: TextView) {
    guard let inline = view.inlineXBRL else {
      (repeated, values) = ([], [])
      return
    }
    let isWithComma = Set(
      inline.names.indices.filter { number in
        inline.names[number].suffix(Self.comma.count).elementsEqual(Self.comma)
      })
    var first: [InlineXBRL.Context: Int32] = [:]
    let contexts = inline.contexts.indices.map { number -> Int32 in
      let context = inline.contexts[number]
      if let known = first[context] { return known }
      first[context] = Int32(truncatingIfNeeded: number)
      return Int32(truncatingIfNeeded: number)
    }
    var numbers: [Key: Int] = [:]
    var groups: [[Figure]] = []
    var values: [ExactDecimal] = []
    for tag in view.tags where tag.kind == .number && !tag.isNil && !tag.range.isEmpty {
      guard let context = tag.context, inline.contexts.indices.contains(Int(context)),
        let unit = tag.unit, !isWithComma.contains(Int(tag.format)),
        let figure = Self.figure(tag, view)
      else { continue }
      values.append(figure.value)
      let key = Key(concept: tag.concept, context: contexts[Int(context)], unit: unit)
      if let known = numbers[key] {
        groups[known].append(figure)
      } else {
        numbers[key] = groups.count
        groups.append([figure])
      }
    }
    repeated = groups.filter { $0.count > 1 }
    self.values = values
  }

  private static func figure(_ tag: InlineTag, _ view: TextView) -> Figure? {
    var start = tag.range.start
    var end = min(tag.range.end, view.text.count)
    while start < end, !ByteClass.isDigit(view.text[start]), view.text[start] <= 0x2F { start += 1 }
    while end > start, !ByteClass.isDigit(view.text[end - 1]) { end -= 1 }
    guard start < end, let shown = ShownNumber(view.text.span, from: start, to: end) else {
      return nil
    }
    let scale = Int(tag.scale)
    let digits = shown.value.scaled(byPowerOfTen: scale)
    let exact = tag.decimals.map { -Int($0) } ?? -100
    return Figure(
      value: tag.isNegated ? digits.negated : digits,
      lastPlace: max(shown.lastPlace + scale, exact), range: tag.range)
  }
}
