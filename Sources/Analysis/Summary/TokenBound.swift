/// An upper bound of token counts.
public enum TokenBound {
  /// An upper bound of the tokens of a text.
  public static func upperBound(of text: String) -> Int { (text.utf8.count + 2) / 3 }
}
