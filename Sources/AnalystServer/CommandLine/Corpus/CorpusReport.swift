internal import FoundationEssentials

/// Rewrites the places of a report so that they refer to the Items of a data set.
///
/// Every object with a place gets the member `in`, the key of the Item, and its offsets and lines
/// count from the start of that Item.
struct CorpusReport {
  /// The filing.
  let filing: CorpusFiling

  /// The report with its places in Items.
  func rewritten(_ json: [UInt8]) throws -> [UInt8] {
    let report = try JSONDecoder().decode(JSONValue.self, from: Data(json))
    return try JSONText.encode(rewritten(report))
  }

  private func rewritten(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map(rewritten))
    case .object(let members): return .object(rewritten(members))
    default: return value
    }
  }

  private func rewritten(_ members: [String: JSONValue]) -> [String: JSONValue] {
    var result = members.mapValues(rewritten)
    guard let span = span(members["byteRange"]), let place = filing.place(of: span.start) else {
      return result
    }
    let item = place.item
    result["in"] = .string(item.key)
    for key in ["byteRange", "headingByteRange", "sentenceByteRange"] {
      if let span = self.span(members[key]) { result[key] = array(span, in: item) }
    }
    if let range = members["range"] { result["range"] = lines(range, in: item) }
    if let mentions = members["mentions"]?.arrayValue {
      result["mentions"] = .array(
        mentions.map { mention in
          guard let span = self.span(mention), let place = filing.place(of: span.start) else {
            return mention
          }
          return .object([
            "in": .string(place.item.key), "byteRange": array(span, in: place.item),
          ])
        })
    }
    return result
  }

  private func span(_ value: JSONValue?) -> (start: Int, end: Int)? {
    guard let elements = value?.arrayValue, elements.count == 2,
      case .number(.integer(let start)) = elements[0], case .number(.integer(let end)) = elements[1]
    else { return nil }
    return (Int(start), Int(end))
  }

  private func array(_ span: (start: Int, end: Int), in item: CorpusFiling.Item) -> JSONValue {
    let start = min(max(span.start, item.start), item.end)
    let end = min(max(span.end, start), item.end)
    return .array([.integer(start - item.start), .integer(end - item.start)])
  }

  private func lines(_ range: JSONValue, in item: CorpusFiling.Item) -> JSONValue {
    guard case .object(var ends) = range else { return range }
    for (name, position) in ends {
      guard case .object(var members) = position, case .number(.integer(let line)) = members["line"]
      else { continue }
      members["line"] = .integer(max(0, Int(line) - item.firstLine))
      ends[name] = .object(members)
    }
    return .object(ends)
  }
}
