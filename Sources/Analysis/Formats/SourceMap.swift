/// Where the bytes of a text view stand in the source.
///
/// Segments are ascending and gap-free over the text; between two of them the source may hold bytes
/// that the text leaves out (page furniture, markup).
public struct SourceMap: Sendable, Hashable {
  /// How a segment's text came from the source.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Byte for byte.
    case verbatim
    /// A character written as an entity: the text is another spelling of all its source bytes.
    case entity
    /// White space drawn together.
    case collapsed
    /// Text that the source does not hold.
    case synthetic
  }

  /// A stretch of text from one stretch of source.
  public struct Segment: Sendable, Hashable {
    /// Where the stretch starts in the text.
    public let textStart: UInt32
    /// Where it starts in the source.
    public let sourceStart: UInt32
    /// The number of bytes of source it stands for.
    public let sourceCount: UInt32
    /// How it came from there.
    public let kind: Kind
  }

  /// The segments, ascending.
  public private(set) var segments: [Segment] = []
  /// The number of bytes of the text.
  public private(set) var textCount = 0

  /// Makes room for segments.
  mutating func reserve(_ count: Int) { segments.reserveCapacity(count) }

  /// Appends a stretch; verbatim stretches that continue each other are joined.
  mutating func append(source: ByteRange, textCount count: Int, kind: Kind) {
    if kind == .verbatim, let last = segments.last, last.kind == .verbatim,
      Int(last.sourceStart) + Int(last.sourceCount) == source.start
    {
      segments[segments.count - 1] = Segment(
        textStart: last.textStart, sourceStart: last.sourceStart,
        sourceCount: last.sourceCount + UInt32(source.count), kind: .verbatim)
    } else {
      segments.append(
        Segment(
          textStart: UInt32(textCount), sourceStart: UInt32(source.start),
          sourceCount: UInt32(source.count), kind: kind))
    }
    textCount += count
  }

  /// Follows a text in which a verbatim segment, and with it its source, has grown or shrunk.
  mutating func stretch(_ number: Int, by shift: Int) {
    for index in number..<segments.count {
      let segment = segments[index]
      let isLater = index > number
      segments[index] = Segment(
        textStart: UInt32(Int(segment.textStart) + (isLater ? shift : 0)),
        sourceStart: UInt32(Int(segment.sourceStart) + (isLater ? shift : 0)),
        sourceCount: UInt32(Int(segment.sourceCount) + (isLater ? 0 : shift)), kind: segment.kind)
    }
    textCount += shift
  }

  /// Appends the map of a text that is appended; its source lies behind.
  mutating func append(_ other: SourceMap) {
    let shift = UInt32(textCount)
    segments.reserveCapacity(segments.count + other.segments.count)
    for segment in other.segments {
      segments.append(
        Segment(
          textStart: segment.textStart + shift, sourceStart: segment.sourceStart,
          sourceCount: segment.sourceCount, kind: segment.kind))
    }
    textCount += other.textCount
  }

  /// The source of a range of text, from the first byte shown to the last.
  /// - Complexity: O(log n) in the segments.
  public func source(of range: ByteRange) -> ByteRange {
    guard !segments.isEmpty else { return ByteRange(0, 0) }
    let start = offset(of: range.start)
    guard !range.isEmpty else { return ByteRange(start, start) }
    let last = segments[segmentIndex(holding: range.end - 1)]
    let end =
      last.kind == .verbatim
      ? Int(last.sourceStart) + min(range.end - Int(last.textStart), Int(last.sourceCount))
      : Int(last.sourceStart) + Int(last.sourceCount)
    return ByteRange(start, end)
  }

  /// A stretch of text with its place in the source, for many ranges inside of it.
  struct Stretch {
    private let map: SourceMap
    private let start: Int
    /// How far the source lies behind the text, where all of the stretch is verbatim.
    private let distance: Int?

    fileprivate init(_ map: SourceMap, _ range: ByteRange) {
      self.map = map
      start = range.start
      guard !range.isEmpty, !map.segments.isEmpty else {
        distance = nil
        return
      }
      let segment = map.segments[map.segmentIndex(holding: range.start)]
      let isWhole =
        segment.kind == .verbatim
        && range.end <= Int(segment.textStart) + Int(segment.sourceCount)
      distance = isWhole ? Int(segment.sourceStart) - Int(segment.textStart) : nil
    }

    /// The source of a range that is counted from the start of the stretch and lies inside of it.
    func source(of range: ByteRange) -> ByteRange {
      guard let distance, !range.isEmpty else {
        return map.source(of: range.shifted(by: start))
      }
      return range.shifted(by: start + distance)
    }
  }

  /// A stretch of the text.
  /// - Complexity: O(log n) in the segments.
  func stretch(of range: ByteRange) -> Stretch { Stretch(self, range) }

  /// The source offset of a text offset.
  public func offset(of textOffset: Int) -> Int {
    guard !segments.isEmpty else { return 0 }
    let found = segments[segmentIndex(holding: textOffset)]
    guard found.kind == .verbatim else { return Int(found.sourceStart) }
    return Int(found.sourceStart)
      + min(max(textOffset - Int(found.textStart), 0), Int(found.sourceCount))
  }

  /// The text that a range of the source shows; empty where it shows none.
  ///
  /// Of a character written as an entity the whole is shown as soon as one byte of it is in the range.
  /// - Complexity: O(log n) in the segments.
  public func text(of range: ByteRange) -> ByteRange {
    guard !range.isEmpty else { return ByteRange(0, 0) }
    let first = segments.partition { Int($0.sourceStart) + Int($0.sourceCount) <= range.start }
    let next = segments.partition { Int($0.sourceStart) < range.end }
    guard first < next else { return ByteRange(0, 0) }
    var start = Int(segments[first].textStart)
    if segments[first].kind == .verbatim {
      start += max(0, range.start - Int(segments[first].sourceStart))
    }
    var end = next < segments.count ? Int(segments[next].textStart) : textCount
    let last = segments[next - 1]
    if last.kind == .verbatim {
      end = min(end, Int(last.textStart) + range.end - Int(last.sourceStart))
    }
    return ByteRange(start, end)
  }

  /// The number of the segment that holds a text offset, or of the last one before it.
  func segmentIndex(holding textOffset: Int) -> Int {
    segments.indexOfLast { Int($0.textStart) <= textOffset }
  }
}
