import Glibc
import Testing

@testable import Analysis

/// Real filings next to the package; skipped where they are not there.
@Suite struct RealHtmlFilingTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast(5) + ["shared", "filings"]).joined(separator: "/")
  }()
  private static let isThere = unsafe access(folder, R_OK) == 0
  private static let names = [
    "apple-10k-2024", "costco-10k-2022", "forward-industries-10k-2016", "gainsco-10k-2009",
    "galaxy-next-10k-2021",
    "ge-10k-2023", "medicis-10k-1999", "norfolk-southern-10k-2008", "palantir-10k-2023",
    "plymouth-rock-20f-2020",
    "renewable-energy-acquisition-10k-2015", "spire-10q-2024q1",
  ]

  @Test(.enabled(if: isThere, "../shared/filings is not there"), arguments: names)
  func figuresAreWhereTheMapSays(name: String) {
    let bytes = Self.contents(of: "\(Self.folder)/\(name).htm")
    guard !bytes.isEmpty else { return }
    #expect(FilingFormat.detect(bytes) != .plain)
    let view = HtmlReader.view(of: bytes)
    expectSound(view, bytes)
    var random = SplitMix(seed: 37)
    var figures: [ByteRange] = []
    for block in view.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let start = offset
        while offset < block.range.end, Self.isOfFigure(view.text[offset]) { offset += 1 }
        if offset > start + 2 { figures.append(ByteRange(start, offset)) }
        offset += 1
      }
    }
    #expect(figures.count > 200)
    for _ in 0..<200 {
      guard let figure = figures.randomElement(using: &random) else { return }
      let source = view.map.source(of: figure)
      #expect(
        HtmlOracle.visibleText(bytes[source.start..<source.end])
          == String(decoding: view.text[figure.start..<figure.end], as: UTF8.self))
    }
  }

  private static func isOfFigure(_ byte: UInt8) -> Bool {
    ByteClass.isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  private static func contents(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
