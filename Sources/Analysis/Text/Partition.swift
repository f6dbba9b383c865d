extension Array {
  /// The number of elements before the first for which a condition no longer holds.
  ///
  /// The condition must hold up to some element and for none behind it, as `$0.end <= offset` does
  /// in an array of ranges in order: `[1, 4, 9].partition { $0 < 5 }` is 2.
  /// - Complexity: O(log n)
  func partition(while holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of the last element for which a condition holds that holds up to some element; 0
  /// where it holds for none.
  /// - Complexity: O(log n)
  func indexOfLast(while holds: (Element) -> Bool) -> Int {
    Swift.max(partition(while: holds) - 1, 0)
  }
}
