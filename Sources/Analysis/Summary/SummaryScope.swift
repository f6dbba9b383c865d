/// What a summary may tell: how much, of which aspects and from which Item.
public struct SummaryScope: Sendable, Hashable {
  /// The greatest number of tokens, at least 32.
  public var tokenBudget = 512
  /// The only aspects told, in this order; none tells all in the usual order.
  public var focus: [Facet] = []
  /// The only Item whose words are told, such as `7` or `1A`; nil for all.
  public var item: String?

  /// The usual scope.
  public init() {}

  /// The bytes of the source from which may be told; nil for all.
  func ranges(in outline: Outline) -> [ByteRange]? {
    guard let item = item?.uppercased() else { return nil }
    var result: [ByteRange] = []
    var stack = Array(outline.sections.reversed())
    while let section = stack.popLast() {
      if section.kind == .item, section.item?.uppercased() == item {
        result.append(section.range)
      }
      stack += section.children.reversed()
    }
    return result
  }
}
