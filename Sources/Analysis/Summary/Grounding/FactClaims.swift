/// Writes digits with a comma before each three.
enum ThousandsGrouping {
  /// `26934` → `26,934`.
  static func grouped(_ digits: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(digits.utf8)
    for (index, byte) in bytes.enumerated() {
      if index > 0, (bytes.count - index) % 3 == 0 { result.append(0x2C) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Checks a sentence that was made from facts: every figure with its time, thing, kind and sign.
struct FactClaims {
  /// The facts that the sentence states.
  let facts: [Fact]
  /// Reads words.
  let words: GroundingWords
  /// For each fact the words of what it is about.
  let subjects: [Set<Word>]

  /// A figure of the sentence with the words before it.
  private struct Figure {
    var digits: Word
    var cues: Set<Word> = []
    var others: Set<Word> = []
    var year: Word?
    var isPercent = false
    var scale: Word?
  }

  /// Whether the facts bear the sentence out.
  func bear(_ text: [GroundingWord]) -> Bool {
    let isDenial = text.contains { Self.denials.contains($0.word) }
    guard facts.allSatisfy({ ($0.polarity == .negated) == isDenial }) else { return false }
    guard let figures = figures(of: text) else { return false }
    if figures.isEmpty { return isListing(text) }
    var kind: FactKind?
    let whole = unshown(Set(figures.map(\.digits))).reduce(into: Set<Word>()) {
      $0.formUnion(words.read($1.subject ?? "").map(\.word))
    }
    for (number, figure) in figures.enumerated() {
      let known = (number > 0 ? figures[number - 1].others : []).union(whole)
      guard let fact = fact(of: figure, after: kind, known: known) else { return false }
      kind = fact.kind
    }
    let digits = Set(figures.map(\.digits))
    let unshown = unshown(digits)
    return unshown.count <= 1 && unshown.allSatisfy { $0.kind == .revenueTotal }
  }

  /// The facts of which no figure is shown: of what others are the parts.
  private func unshown(_ digits: Set<Word>) -> [Fact] {
    facts.filter { fact in
      !(fact.value == nil || Self.digits(of: fact).contains(where: digits.contains)
        || fact.value?.nominal == ExactDecimal(1))
    }
  }

  // MARK: Figures

  /// The figures with their years: a year holds for the figures before it, else for those after it.
  private func figures(of text: [GroundingWord]) -> [Figure]? {
    var result: [Figure] = []
    var pending: [Int] = []
    var last: Word?
    var current = Figure(digits: .none)
    var depth = 0
    var bracketed: [Int] = []
    for (index, word) in text.enumerated() {
      switch word.kind {
      case .openBracket:
        depth += 1
        bracketed = []
      case .closeBracket: depth -= 1
      case .number where isYear(word.word) && !isFigure(text, index):
        if depth > 0 {
          // `(76% in 2021)`: the year of the figures in brackets alone.
          for figure in bracketed { result[figure].year = word.word }
          break
        }
        for figure in pending { result[figure].year = word.word }
        pending = []
        last = word.word
      case .number where isDay(text, index): break
      case .number:
        current.digits = word.word
        current.isPercent = index + 1 < text.count && text[index + 1].kind == .percent
        if index + 1 < text.count, GroundingWords.scales.contains(text[index + 1].word) {
          current.scale = text[index + 1].word
        }
        if depth > 0 {
          current.year = last
          bracketed.append(result.count)
        } else {
          pending.append(result.count)
        }
        result.append(current)
        current = Figure(digits: .none)
      case .word where word.stand == .none:
        let number = Self.spelled[word.word] ?? word.word
        if digitsOfFacts.contains(number) {
          current.digits = number
          pending.append(result.count)
          result.append(current)
          current = Figure(digits: .none)
        } else if Self.cues.contains(word.word) {
          current.cues.insert(word.word)
        } else if !Self.frame.contains(word.word) {
          current.others.insert(word.word)
        }
      default: break
      }
    }
    for figure in pending { result[figure].year = last }
    // Words after the last figure belong to it.
    if !result.isEmpty {
      result[result.count - 1].others.formUnion(current.others)
      if !current.cues.isSubset(of: Self.lateCues) { return nil }
    } else if !current.others.isEmpty {
      result = []
    }
    return result
  }

  private var digitsOfFacts: Set<Word> {
    Set(facts.flatMap { Self.digits(of: $0) })
  }

  private func isYear(_ word: Word) -> Bool { years.contains(word) }

  private var years: Set<Word> {
    Set(facts.compactMap { $0.period.map { Word("\($0.year)") } })
  }

  /// Whether digits that could be a year are the figure of a fact: `2,022` is not, `2022` may be.
  private func isFigure(_ text: [GroundingWord], _ index: Int) -> Bool {
    index > 0 && text[index - 1].kind == .currency
      || index + 1 < text.count && text[index + 1].kind == .percent
  }

  /// `December 31,`: a day of an instant, or a number in the name of a thing.
  private func isDay(_ text: [GroundingWord], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let isDay = facts.contains { fact in
      guard let date = fact.period?.end, fact.period?.kind == .instant else { return false }
      return Word("\(date.day)") == text[index].word
    }
    return isDay && Self.months.contains(text[index - 1].word)
  }

  /// The fact that a figure states.
  private func fact(of figure: Figure, after kind: FactKind?, known: Set<Word>) -> Fact? {
    for (number, fact) in facts.enumerated() {
      guard Self.digits(of: fact).contains(figure.digits) || isCount(fact, figure.digits) else {
        continue
      }
      if let year = figure.year, let period = fact.period, Word("\(period.year)") != year {
        continue
      }
      let own = subjects[number].union(sisterWords(of: fact))
      guard figure.others.allSatisfy({ own.contains($0) || known.contains($0) || isAnywhere($0) })
      else { continue }
      if figure.cues.isEmpty, let kind, kind != fact.kind, !isSister(kind, fact.kind) { continue }
      guard agrees(cues(of: figure, subjects[number], fact), fact),
        isScaled(figure, fact) || isInName(fact, figure.digits),
        figure.isPercent == (fact.unit == "percent") || fact.value?.raw.contains("%") == false
          || isCount(fact, figure.digits)
      else { continue }
      return fact
    }
    return nil
  }

  /// The words of what the revenue of the same year is called: `railway operating revenues rose`.
  private func sisterWords(of fact: Fact) -> Set<Word> {
    guard fact.kind == .revenueGrowth, fact.subject == nil else { return [] }
    return facts.indices.reduce(into: []) { result, index in
      if facts[index].kind == .revenueTotal, facts[index].period?.year == fact.period?.year {
        result.formUnion(subjects[index])
      }
    }
  }

  private func isAnywhere(_ word: Word) -> Bool {
    // What is counted stands once for all figures: `25,000 mobile phones in Canada`.
    facts.allSatisfy {
      [.unitsSold, .employees, .contractors, .storeCount, .facilityCount].contains($0.kind)
    }
      && subjects.contains { $0.contains(word) }
  }

  private func isSister(_ first: FactKind, _ second: FactKind) -> Bool {
    let kinds: Set<FactKind> = [first, second]
    return kinds == [.revenueGrowth, .revenueTotal] || kinds == [.employees, .contractors]
      || kinds == [.revenueShare, .customerCount] || kinds == [.storeCount, .facilityCount]
      || kinds == [.debtInstrument, .creditFacility]
  }

  private func isCount(_ fact: Fact, _ digits: Word) -> Bool {
    fact.topCount.map { Word("\($0)") == digits } ?? false
      || words.read(fact.subject ?? "").contains { $0.word == digits }
  }

  /// Whether digits are part of a name: `1.5% Convertible Notes due 2017`.
  private func isInName(_ fact: Fact, _ digits: Word) -> Bool {
    words.read(fact.subject ?? "").contains { $0.word == digits }
  }

  /// Whether the figure has the scale word of its fact, or that of its caption.
  private func isScaled(_ figure: Figure, _ fact: Fact) -> Bool {
    guard let value = fact.value else { return true }
    let own = words.read(value.raw).first { GroundingWords.scales.contains($0.word) }?.word
    if let own { return own == figure.scale }
    switch value.captionScale {
    case 6 where fact.kind == .dividend: return figure.scale == "million" || figure.scale == nil
    case 6: return figure.scale == "million"
    case 3: return figure.scale == "thousand" || figure.scale == "million"
    default: return figure.scale == nil
    }
  }

  // MARK: Kinds

  /// The words that name a kind, without those of the thing: `marketable debt securities`.
  private func cues(of figure: Figure, _ subject: Set<Word>, _ fact: Fact) -> Set<Word> {
    figure.cues.filter { cue in
      guard subject.contains(cue), let kinds = Self.kinds[cue] else { return true }
      return kinds.contains(fact.kind)
    }
  }

  /// Whether the words before a figure name the kind of its fact and its sign.
  private func agrees(_ cues: Set<Word>, _ fact: Fact) -> Bool {
    let isNegative = fact.value?.nominal?.isNegative ?? false
    if cues.contains("loss") || cues.contains("fell") || cues.contains("used") {
      guard isNegative else { return false }
    }
    if cues.contains("rose") || cues.contains("provided")
      || cues.contains("income") && isResult(fact)
    {
      guard !isNegative else { return false }
    }
    let kinds = cues.compactMap { Self.kinds[$0] }
    guard !kinds.isEmpty else { return true }
    return kinds.contains { $0.contains(fact.kind) }
      && kinds.allSatisfy { $0.contains(fact.kind) || $0.contains(.revenueGrowth) }
  }

  private func isResult(_ fact: Fact) -> Bool {
    fact.kind == .netIncome || fact.kind == .operatingIncome
  }

  // MARK: Listings

  /// `Models include the XP10 (a smartphone) and …`: each thing with what the text calls it.
  private func isListing(_ text: [GroundingWord]) -> Bool {
    let shown = text.filter { $0.stand == .none && !Self.frame.contains($0.word) }.map(\.word)
    for fact in facts {
      let item = fact.items.first.map { words.read($0.text) } ?? []
      let name = words.read(fact.subject ?? "").filter { $0.stand == .none }
      let expected = (name + item).filter {
        $0.stand == .none && !Self.frame.contains($0.word)
      }.map(\.word)
      // Brackets stand between the name and what it is.
      let bare = shown.filter { $0 != Self.open && $0 != Self.close }
      guard Self.holds(bare, expected.filter { $0 != Self.open && $0 != Self.close }) else {
        return false
      }
    }
    let all = subjects.reduce(into: Set<Word>()) { $0.formUnion($1) }
    return text.allSatisfy {
      $0.kind != .word || $0.stand != .none || all.contains($0.word)
        || Self.frame.contains($0.word) || Self.cues.contains($0.word)
    }
  }

  private static func holds(_ text: [Word], _ part: [Word]) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    return text.indices.contains { start in
      text[start] == first && text[start...].starts(with: part)
    }
  }

  // MARK: Words

  /// The digits in which a fact’s figure may be written.
  private static func digits(of fact: Fact) -> [Word] {
    guard let value = fact.value else { return [] }
    let bytes = Array(value.raw.utf8)
    var result = Tokenizer.tokens(of: bytes.span).filter { $0.kind == .number }.map {
      Word(bytes: bytes[Int($0.start)..<$0.end])
    }
    // `26934` of a table may be written as `26,934`.
    result += bytes.split { !ByteClass.isDigit($0) }.filter { (4...9).contains($0.count) }.map {
      Word(ThousandsGrouping.grouped(String(decoding: $0, as: UTF8.self)))
    }
    // `one customer`, `twenty-four employees`: spelled.
    result += Tokenizer.tokens(of: bytes.span).filter {
      $0.kind == .word && !frame.contains($0.word)
    }.map { spelled[$0.word] ?? $0.word }
    guard value.captionScale == 3, let number = value.nominal?.magnitude else { return result }
    // `206,815` of a table in thousands may be written as 206.8 million.
    let tenths = number.scaled(byPowerOfTen: -5)
    if let below = Self.whole(tenths) {
      for candidate in [below, below + 1] {
        let gap = ExactDecimal(Int64(candidate)).subtracting(tenths)?.magnitude
        guard let gap, gap <= ExactDecimal(5, exponent: -1) else { continue }
        let digits = "\(candidate / 10)"
        let grouped =
          digits.utf8.count > 3 ? digits.dropLast(3) + "," + digits.suffix(3) : digits[...]
        result.append(Word(grouped + ".\(candidate % 10)"))
      }
    }
    return result
  }

  /// The integer below a number.
  private static func whole(_ number: ExactDecimal) -> Int? {
    if number.exponent >= 0 { return number.integer }
    var mantissa = number.mantissa
    for _ in 0..<min(-number.exponent, 18) { mantissa /= 10 }
    return Int(exactly: mantissa)
  }

  private static let open = Word(bytes: [0x28])
  private static let close = Word(bytes: [0x29])
  private static let denials = WordSet("not no never neither nor none without cannot")
  private static let months = WordSet(
    """
    january february march april may june july august september october november december
    """)
  private static let spelled: [Word: Word] = [
    "one": Word("1"), "two": Word("2"), "three": Word("3"), "four": Word("4"), "five": Word("5"),
    "six": Word("6"), "seven": Word("7"), "eight": Word("8"), "nine": Word("9"),
    "ten": Word("10"),
  ]
  /// Words that name a kind or a sign.
  private static let cues = WordSet(
    """
    revenue loss income operating activities provided used cash capital expenditures research
    working equity deficit accumulated stockholders employees contractors sold brought rose fell
    repurchases dividends backlog margin debt borrowings debentures owed supplied raised facilities
    obligations deposits loans assets provision ratio
    """)
  private static let lateCues = WordSet(
    "cash revenue employees contractors facilities debentures borrowings debt")
  private static let kinds: [Word: Set<FactKind>] = [
    "brought": [.revenueShare, .topNShare, .revenueTotal], "sold": [.unitsSold],
    "employees": [.employees, .contractors], "research": [.rdExpense],
    "expenditures": [.capex], "working": [.workingCapital],
    "activities": [.operatingCashFlow], "accumulated": [.accumulatedDeficit],
    "equity": [.stockholdersEquity], "repurchases": [.shareRepurchase], "dividends": [.dividend],
    "backlog": [.backlog], "margin": [.grossMargin, .netInterestMargin],
    "deposits": [.deposits], "loans": [.loans, .nonperformingAssets],
    "assets": [.totalAssets, .nonperformingAssets], "provision": [.creditLossProvision],
    "ratio": [.capitalRatio], "debt": [.debtInstrument],
    "borrowings": [.debtInstrument, .creditFacility], "debentures": [.debtInstrument],
    "facilities": [.debtInstrument, .creditFacility, .facilityCount, .storeCount],
    "obligations": [.backlog], "owed": [.receivablesShare], "supplied": [.supplierShare],
    "raised": [.equityRaise],
  ]
  /// Words of which sentences from facts are built.
  private static let frame = WordSet(
    """
    was were is are had has net in at on of to by from after and the a an year quarter first second third fourth fiscal end only customer company no more or than
    approximately over at least under most nearly million thousand billion models include
    gross margins share per revenues sales product premiums 's ' development expenses january february march april may june july august september october
    november december total interest for losses loan gross non-performing nonperforming top customers securities attributable remaining performance accounts receivable purchases included raised
    """)
}

extension Set<Word> {
  /// Whether every word is in a list.
  fileprivate func isSubset(of list: WordSet) -> Bool { allSatisfy { list.contains($0) } }
}
