/// A set of cases of an enumeration with few of them, kept as bits.
struct SmallSet<Element: RawRepresentable<UInt8>>: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt64 = 0

  /// Takes the cases of a literal.
  init(arrayLiteral elements: Element...) {
    for element in elements { bits |= 1 << UInt64(element.rawValue) }
  }

  /// Whether a case is in the set.
  func contains(_ element: Element) -> Bool { bits & (1 << UInt64(element.rawValue)) != 0 }
}
