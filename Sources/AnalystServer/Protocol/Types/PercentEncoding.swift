/// Text as it stands in a URI, and back.
enum PercentEncoding {
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The text with everything but letters, digits, `-._~` and what is to be kept as `%20`.
  static func encoded(_ text: String, keeping kept: String = "") -> String {
    let plain = plain.union(kept.utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if plain.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with `%20` and the like as what they stand for; nil where that is no UTF-8.
  static func decoded(_ text: some StringProtocol) -> String? {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return String(validating: result, as: UTF8.self)
  }
}

/// The URIs of files.
enum FileAddress {
  /// The absolute path of the file that a URI names; nil where it names none of this machine.
  static func path(of uri: String) -> String? {
    guard uri.utf8.count > 5, uri.prefix(5).lowercased() == "file:" else { return nil }
    var rest = uri.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      let host = rest[..<slash].lowercased()
      guard host.isEmpty || host == "localhost" else { return nil }
      rest = rest[slash...]
    }
    guard let path = PercentEncoding.decoded(rest.prefix { $0 != "?" && $0 != "#" }),
      path.hasPrefix("/"), !path.utf8.contains(0)
    else { return nil }
    return FilePath.absolute(path, in: "")
  }

  /// The URI of the file at an absolute path.
  static func uri(of path: String) -> String {
    "file://" + PercentEncoding.encoded(path, keeping: "/:@!$&'()*+,;=")
  }
}
