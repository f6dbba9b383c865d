/// The tag of words that belong to one closed class.
enum ClosedClass {
  private static let table: WordTable = {
    var entries: [(Word, UInt16)] = []
    func put(_ words: StaticString, _ tag: WordTag) {
      WordList.forEachWord(words) { entries.append(($0, UInt16(tag.rawValue))) }
    }
    put(
      "also not only primarily mainly principally generally typically currently previously", .adverb
    )
    put(
      "historically then now often usually always never already still directly indirectly", .adverb)
    put(
      "largely mostly predominantly exclusively solely approximately together respectively", .adverb
    )
    put(
      "recently significantly further just even again ever too very almost well traditionally",
      .adverb)
    put("normally chiefly increasingly particularly especially specifically collectively", .adverb)
    put("individually domestically internationally globally successfully additionally", .adverb)
    put(
      "the a an this these those each every any some all both either neither another such no",
      .determiner)
    put("several many few most certain various", .determiner)
    put("our its their his her your my whose", .possessive)
    put("we us it they them he she him you there ourselves itself themselves", .pronoun)
    put(
      "of in on at for from to by with without through throughout under over above below",
      .preposition)
    put(
      "between among within into onto across against during after before about around per",
      .preposition)
    put(
      "via toward towards upon outside inside beyond despite regarding concerning excluding",
      .preposition)
    put("including following except like unlike versus near as than", .preposition)
    put("and or nor but and/or &", .coordinator)
    put(
      "if unless whether although though while whereas because when where once since until",
      .subordinator)
    put("whereby wherever whenever provided", .subordinator)
    put("which who whom that", .relative)
    put("may might could would should can will shall must cannot", .modal)
    put("be is are was were been being am isn't aren't wasn't weren't", .be)
    put("have has had having haven't hasn't", .have)
    put("do does did don't doesn't didn't", .auxiliary)
    // Of two classes the later one counts: `that` is a relative, `once` a subordinator.
    return WordTable(entries.reversed())
  }()

  /// The tag of a closed-class word; nil for all others.
  @inline(__always)
  static func tag(of word: Word) -> WordTag? {
    table[word].flatMap { WordTag(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }
}
