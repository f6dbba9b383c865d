internal import FoundationEssentials

/// A file of a data set: one object, an array of objects, or one object a line.
enum CorpusFile {
  /// The filings of a file; nil where the file is none of a data set.
  static func filings(in bytes: [UInt8]) -> [CorpusFiling]? {
    guard let first = bytes.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    if let whole = value(bytes[...]) {
      let objects = whole.arrayValue ?? [whole]
      let filings = objects.compactMap(filing)
      return filings.isEmpty ? nil : filings
    }
    var filings: [CorpusFiling] = []
    for line in bytes.split(separator: 10) where line.contains(where: { $0 > 0x20 }) {
      guard let object = value(line), let filing = filing(object) else { continue }
      filings.append(filing)
    }
    return filings.isEmpty ? nil : filings
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  private static func filing(_ value: JSONValue) -> CorpusFiling? {
    guard case .object(let members) = value else { return nil }
    return CorpusFiling(members)
  }
}
