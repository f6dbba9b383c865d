/// The aspect of a business model that a fact speaks of.
public enum Facet: String, Sendable, Hashable, CaseIterable {
  case revenue, customers, products, channels, financing, context
}
