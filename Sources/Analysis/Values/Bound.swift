/// How a stated figure bounds the true one.
public enum Bound: String, Sendable, Hashable {
  case exact, approximately, over
  case atLeast = "at-least"
  case under
  case atMost = "at-most"
  case nearly
}
