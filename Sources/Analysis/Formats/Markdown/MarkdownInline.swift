/// The marks inside the lines of a block: what they change, and what of them is not shown.
struct MarkdownInline {
  /// A mark.
  struct Mark {
    /// What a mark does.
    enum Effect {
      /// It is not shown: a backslash, a bracket of a link.
      case none
      /// Bold print begins so many times more, or ends.
      case bold(Int)
      /// What follows stands above the line, or does no more.
      case raised(Bool)
      /// A tag of HTML.
      case tag(HtmlToken)
    }

    /// The bytes that are not shown.
    var range: ByteRange
    /// What it does.
    var effect: Effect
  }

  /// A run of `*` or `_`.
  private struct Run {
    let start: Int
    let count: Int
    /// The bytes used up as an end, from the left.
    var closed = 0
    /// The bytes used up as a beginning, from the right.
    var opened = 0
    var boldEnds = 0
    var boldBeginnings = 0

    var isLeft: Int { count - closed - opened }
  }

  /// The marks, ascending.
  private(set) var marks: [Mark] = []

  private var runs: [Run] = []
  /// The runs of `*` and of `_` that may begin emphasis.
  private var openers: [[Int]] = [[], []]
  private var brackets: [Int] = []

  /// The longest superscript between two `^`.
  private static let longestSuperscript = 24
  private static let longestAddress = 2000

  /// Reads the marks of the lines of a block.
  /// - Complexity: O(n)
  init(_ bytes: Span<UInt8>, _ lines: [ByteRange], lexer: inout HtmlLexer) {
    for line in lines {
      var offset = line.start
      while offset < line.end { read(bytes, &offset, line, &lexer) }
    }
    for run in runs {
      if run.closed > 0 {
        marks.append(
          Mark(
            range: ByteRange(run.start, run.start + run.closed), effect: .bold(-run.boldEnds)))
      }
      if run.opened > 0 {
        let end = run.start + run.count
        marks.append(
          Mark(range: ByteRange(end - run.opened, end), effect: .bold(run.boldBeginnings)))
      }
    }
    marks.sort { $0.range < $1.range }
  }

  private mutating func read(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ line: ByteRange, _ lexer: inout HtmlLexer
  ) {
    let start = offset
    offset += 1
    switch bytes[start] {
    case UInt8(ascii: "\\"):
      guard offset < line.end, Self.isPunctuation(bytes[offset]) else { return }
      hide(start, offset)
      offset += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"): run(bytes, &offset, line)
    case UInt8(ascii: "`"): hide(start, offset)
    case UInt8(ascii: "~"):
      guard offset < line.end, bytes[offset] == UInt8(ascii: "~") else { return }
      offset += 1
      hide(start, offset)
    case UInt8(ascii: "^"): superscript(bytes, start, line)
    case UInt8(ascii: "["): brackets.append(start)
    case UInt8(ascii: "]"): link(bytes, &offset, line)
    case UInt8(ascii: "<"): tag(bytes, &offset, line, &lexer)
    default: break
    }
  }

  private mutating func hide(_ start: Int, _ end: Int) {
    marks.append(Mark(range: ByteRange(start, end), effect: .none))
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ByteClass.isLetter(byte) && !ByteClass.isDigit(byte)
  }

  // MARK: Emphasis

  private mutating func run(_ bytes: Span<UInt8>, _ offset: inout Int, _ line: ByteRange) {
    let start = offset - 1
    let mark = bytes[start]
    while offset < line.end, bytes[offset] == mark { offset += 1 }
    let before = start > line.start ? bytes[start - 1] : 0x20
    let after = offset < line.end ? bytes[offset] : 0x20
    let isUnderscore = mark == UInt8(ascii: "_")
    var opens = !Self.isSpace(bytes, offset, line)
    var closes = before > 0x20
    if isUnderscore {
      // `____` is a line to sign on, `a_b` a name.
      guard offset - start <= 3 else { return }
      opens = opens && !Self.isWord(before)
      closes = closes && !Self.isWord(after)
    }
    guard opens || closes else { return }
    var run = Run(start: start, count: offset - start)
    let stack = isUnderscore ? 1 : 0
    while closes, run.isLeft > 0, let opener = openers[stack].last {
      let used = min(run.isLeft, runs[opener].isLeft)
      if used == 0 {
        openers[stack].removeLast()
        continue
      }
      runs[opener].opened += used
      run.closed += used
      if used >= 2 {
        runs[opener].boldBeginnings += 1
        run.boldEnds += 1
      }
      // What began in between and did not end is text.
      while let other = openers[1 - stack].last, other > opener { openers[1 - stack].removeLast() }
      if runs[opener].isLeft == 0 { openers[stack].removeLast() }
    }
    runs.append(run)
    if opens, run.isLeft > 0 { openers[stack].append(runs.count - 1) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
  }

  /// Whether white space follows, or a no-break space by name.
  private static func isSpace(_ bytes: Span<UInt8>, _ offset: Int, _ line: ByteRange) -> Bool {
    offset >= line.end || bytes[offset] <= 0x20
  }

  // MARK: Superscripts, links, tags

  private mutating func superscript(_ bytes: Span<UInt8>, _ start: Int, _ line: ByteRange) {
    if let last = marks.last, case .raised(true) = last.effect { return close(start) }
    var end = start + 1
    while end < min(line.end, start + Self.longestSuperscript), bytes[end] != UInt8(ascii: "^") {
      end += 1
    }
    guard end < line.end, end > start + 1, bytes[end] == UInt8(ascii: "^"), bytes[start + 1] > 0x20
    else { return }
    marks.append(Mark(range: ByteRange(start, start + 1), effect: .raised(true)))
    superscriptEnd = end
  }

  private var superscriptEnd = -1

  private mutating func close(_ offset: Int) {
    if offset == superscriptEnd {
      marks.append(Mark(range: ByteRange(offset, offset + 1), effect: .raised(false)))
    }
  }

  /// The end of `[text](address)`; of a picture nothing is shown.
  private mutating func link(_ bytes: Span<UInt8>, _ offset: inout Int, _ line: ByteRange) {
    guard let bracket = brackets.popLast(), bracket >= line.start, offset < line.end,
      bytes[offset] == UInt8(ascii: "(")
    else { return }
    var end = offset + 1
    while end < min(line.end, offset + Self.longestAddress), bytes[end] > 0x20,
      bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "(")
    { end += 1 }
    guard end < line.end, bytes[end] == UInt8(ascii: ")") else { return }
    if bracket > line.start, bytes[bracket - 1] == UInt8(ascii: "!") {
      while let last = marks.last, last.range.start >= bracket { marks.removeLast() }
      while let last = runs.last, last.start >= bracket {
        for stack in 0...1 where openers[stack].last == runs.count - 1 {
          openers[stack].removeLast()
        }
        guard last.closed == 0 else { break }
        runs.removeLast()
      }
      hide(bracket - 1, end + 1)
    } else {
      marks.append(Mark(range: ByteRange(bracket, bracket + 1), effect: .none))
      hide(offset - 1, end + 1)
    }
    offset = end + 1
  }

  private mutating func tag(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ line: ByteRange, _ lexer: inout HtmlLexer
  ) {
    guard lexer.position <= offset - 1 else { return }
    lexer.skip(to: offset - 1)
    var token = HtmlToken()
    guard lexer.next(bytes.extracting(0..<line.end), &token), token.kind != .text else { return }
    // `<https://example.com>` is an address.
    guard token.kind == .skipped || token.tag != .other else { return }
    marks.append(Mark(range: token.range, effect: .tag(token)))
    offset = max(offset, token.range.end)
  }
}
