/// The spelling of one verb's forms, from an entry such as `offer`, `ship*`, `sell/sold` or `draw/drew/drawn`.
///
/// A star doubles the last letter before `ed` and `ing`; a second part is the past, a third the
/// participle.
struct VerbSpelling {
  /// A form as a stem with an ending.
  private struct Parts {
    var stem: ArraySlice<UInt8>
    var doubled: UInt8?
    var ending: StaticString
  }

  private let base: ArraySlice<UInt8>
  private let doubles: Bool
  private let past: ArraySlice<UInt8>?
  private let participle: ArraySlice<UInt8>?

  /// Reads an entry.
  init(_ entry: ArraySlice<UInt8>) {
    let slash = UInt8(ascii: "/")
    let end = entry.firstIndex(of: slash) ?? entry.endIndex
    let first = entry[..<end]
    doubles = first.last == UInt8(ascii: "*")
    base = doubles ? first.dropLast() : first
    guard end < entry.endIndex else {
      past = nil
      participle = nil
      return
    }
    let rest = entry[(end + 1)...]
    let middle = rest.firstIndex(of: slash) ?? rest.endIndex
    past = rest[..<middle]
    participle = middle < rest.endIndex ? rest[(middle + 1)...] : past
  }

  /// Visits the folded words of all forms.
  func forEachForm(_ body: (Word, VerbLexicon.Form) -> Void) {
    body(word(.base), .base)
    body(word(.third), .third)
    body(word(.past), .past)
    body(word(.participle), .participle)
    body(word(.gerund), .gerund)
  }

  /// The folded word of a form.
  private func word(_ form: VerbLexicon.Form) -> Word {
    let parts = parts(form)
    var hasher = WordHasher()
    for byte in parts.stem { hasher.combine(byte) }
    if let doubled = parts.doubled { hasher.combine(doubled) }
    for index in 0..<parts.ending.utf8CodeUnitCount {
      hasher.combine(unsafe parts.ending.utf8Start[index])
    }
    return Word(hash: hasher.value)
  }

  /// The letters of a form.
  func text(_ form: VerbLexicon.Form) -> String {
    let parts = parts(form)
    return String(decoding: parts.stem, as: UTF8.self)
      + (parts.doubled.map { String(UnicodeScalar($0)) } ?? "") + parts.ending.description
  }

  private func parts(_ form: VerbLexicon.Form) -> Parts {
    let last = base.last ?? 0
    let before = base.dropLast().last ?? 0
    let softY = last == UInt8(ascii: "y") && !Self.holds("aeiou", before)
    let silentE = last == UInt8(ascii: "e")
    let doubled = doubles ? last : nil
    switch form {
    case .base:
      return Parts(stem: base, ending: "")
    case .third:
      if softY { return Parts(stem: base.dropLast(), ending: "ies") }
      let hisses =
        Self.holds("sxzo", last)
        || last == UInt8(ascii: "h") && (before == UInt8(ascii: "c") || before == UInt8(ascii: "s"))
      return Parts(stem: base, ending: hisses ? "es" : "s")
    case .past, .participle:
      if let irregular = form == .past ? past : participle {
        return Parts(stem: irregular, ending: "")
      }
      if silentE { return Parts(stem: base, ending: "d") }
      if softY { return Parts(stem: base.dropLast(), ending: "ied") }
      return Parts(stem: base, doubled: doubled, ending: "ed")
    case .gerund:
      if silentE, !Self.holds("eyo", before) {
        return Parts(stem: base.dropLast(), ending: "ing")
      }
      return Parts(stem: base, doubled: doubled, ending: "ing")
    }
  }

  @inline(__always)
  private static func holds(_ letters: StaticString, _ letter: UInt8) -> Bool {
    for index in 0..<letters.utf8CodeUnitCount where unsafe letters.utf8Start[index] == letter {
      return true
    }
    return false
  }
}
