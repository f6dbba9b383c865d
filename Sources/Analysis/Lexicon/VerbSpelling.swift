/// The spelling of one verb's forms, from an entry such as `offer`, `ship*`, `sell/sold` or `draw/drew/drawn`.
///
/// A star doubles the last letter before `ed` and `ing`; a second part is the past, a third the
/// participle.
struct VerbSpelling {
  /// What the ending of a form is put to.
  private enum Stem {
    case base, baseWithoutLast, past, participle
  }

  /// A form as a stem with an ending.
  private struct Parts {
    var stem: Stem
    var doubled: UInt8?
    var ending: StaticString = ""
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
  @inline(__always)
  func forEachForm(_ body: (Word, VerbLexicon.Form) -> Void) {
    let start = WordHasher(base.dropLast())
    var whole = start
    if let last = base.last { whole.combine(last) }
    let past = past.map { WordHasher($0) } ?? whole
    let participle = participle.map { WordHasher($0) } ?? whole
    for form in [VerbLexicon.Form.base, .third, .past, .participle, .gerund] {
      let parts = parts(form)
      let stem =
        switch parts.stem {
        case .base: whole
        case .baseWithoutLast: start
        case .past: past
        case .participle: participle
        }
      body(Self.word(stem, parts), form)
    }
  }

  /// The folded word of a form whose stem is hashed.
  @inline(__always)
  private static func word(_ stem: WordHasher, _ parts: Parts) -> Word {
    var hasher = stem
    if let doubled = parts.doubled { hasher.combine(doubled) }
    for index in 0..<parts.ending.utf8CodeUnitCount {
      hasher.combine(unsafe parts.ending.utf8Start[index])
    }
    return Word(hash: hasher.value)
  }

  /// The letters of a form.
  func text(_ form: VerbLexicon.Form) -> String {
    let parts = parts(form)
    let stem =
      switch parts.stem {
      case .base: base
      case .baseWithoutLast: base.dropLast()
      case .past: past ?? base
      case .participle: participle ?? base
      }
    return String(decoding: stem, as: UTF8.self)
      + (parts.doubled.map { String(UnicodeScalar($0)) } ?? "") + parts.ending.description
  }

  @inline(__always)
  private func parts(_ form: VerbLexicon.Form) -> Parts {
    let last = base.last ?? 0
    let before = base.dropLast().last ?? 0
    let softY = last == UInt8(ascii: "y") && !Self.isVowel(before)
    let silentE = last == UInt8(ascii: "e")
    let doubled = doubles ? last : nil
    switch form {
    case .base:
      return Parts(stem: .base)
    case .third:
      if softY { return Parts(stem: .baseWithoutLast, ending: "ies") }
      return Parts(stem: .base, ending: Self.hisses(last, after: before) ? "es" : "s")
    case .past where past != nil: return Parts(stem: .past)
    case .participle where participle != nil: return Parts(stem: .participle)
    case .past, .participle:
      if silentE { return Parts(stem: .base, ending: "d") }
      if softY { return Parts(stem: .baseWithoutLast, ending: "ied") }
      return Parts(stem: .base, doubled: doubled, ending: "ed")
    case .gerund:
      if silentE, before != UInt8(ascii: "e"), before != UInt8(ascii: "y"),
        before != UInt8(ascii: "o")
      {
        return Parts(stem: .baseWithoutLast, ending: "ing")
      }
      return Parts(stem: .base, doubled: doubled, ending: "ing")
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch UnicodeScalar(letter) {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  /// Whether the third person ends in `es`.
  private static func hisses(_ letter: UInt8, after before: UInt8) -> Bool {
    switch UnicodeScalar(letter) {
    case "s", "x", "z", "o": true
    case "h": before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
    default: false
    }
  }
}
