/// Finds one customer who brings a tenth of revenue or more.
///
/// *Finds*: “one customer accounted for approximately 24% of total revenue”; also where a product has
/// one buyer: “42% of our revenues were from our tablet product that had only one customer”.
/// *Passes*: “no customer accounted for more than 10%”; “we could lose a significant customer”;
/// “one customer made up 30% of accounts receivable”; a name that the filing calls no customer.
/// *Reads*: facts of kind `revenue-share` by customer, and by product with `customer-count`.
enum CustomerConcentrationSingle: FilingCheck {
  static let info = CheckInfo(
    code: "customer-concentration-single", severity: .warning,
    summary: "One customer brings a tenth of revenue or more.", authority: "ASC 280-10-50-42",
    thresholds: [reportedShare, warningShare])

  /// From this share in percent on, the finding is a warning; a house value.
  static let warningShare = Threshold(
    "warningShare", 20, .percent, "from this share of revenue on, the finding is a warning")
  /// From this share in percent on, revenue from one customer has to be disclosed.
  static let reportedShare = Threshold(
    "reportedShare", 10, .percent, "from this share of revenue on, it is reported")

  static func findings(in filing: FilingFacts) -> [Finding] {
    let stated = SingleCustomer.series(in: filing).compactMap { series -> Finding? in
      let newest = series.newest
      guard !filing.isOutdated(newest) else { return nil }
      let name = SingleCustomer.name(of: newest, in: filing)
      return finding(
        in: filing, of: newest, name: name, range: newest.range, facts: series.shares,
        isInferred: false,
        message: .singleCustomer(
          name, newest, earlier: FilingFacts.oncePerPeriod(series.shares).dropFirst().first))
    }
    return stated + soleBuyers(in: filing)
  }

  /// Products with one customer only: their share of revenue is that customer's.
  private static func soleBuyers(in filing: FilingFacts) -> [Finding] {
    let counts = filing.facts(.customerCount).filter {
      $0.isStatedOfRegistrant && $0.unit == "customers" && $0.value?.nominal == ExactDecimal(1)
    }
    let shares = filing.shares(by: .product) + filing.shares(by: nil)
    return counts.compactMap { count in
      let series = shares.first { isOf($0.newest, count, in: filing) }
      guard let share = series?.newest, let product = share.subject else { return nil }
      let isOneSentence = share.sentenceRange == count.sentenceRange
      return finding(
        in: filing, of: share, name: nil,
        range: isOneSentence ? share.range.union(count.range) : share.range,
        facts: [share, count], isInferred: true, message: .soleBuyer(of: product, share))
    }
  }

  /// Whether a share and a number of customers are those of one product at one time.
  private static func isOf(_ share: Fact, _ count: Fact, in filing: FilingFacts) -> Bool {
    let first = Set(filing.subject(of: share).map(\.word))
    let second = Set(filing.subject(of: count).map(\.word))
    guard !first.isEmpty, first.isSubset(of: second) || second.isSubset(of: first) else {
      return false
    }
    return share.period == nil || count.period == nil || share.isOfSamePeriod(as: count)
  }

  private static func finding(
    in filing: FilingFacts, of share: Fact, name: String?, range: ByteRange, facts: [Fact],
    isInferred: Bool,
    message: Finding.Message
  ) -> Finding? {
    guard let least = share.leastShare, least >= filing.number(reportedShare, of: info)
    else { return nil }
    return Finding(
      code: info.code,
      severity: least >= filing.number(warningShare, of: info) ? .warning : .information,
      range: range,
      message: message,
      related: Finding.Related.places(of: facts, except: range).filter {
        !range.contains($0.range)
      },
      data: .object([
        .init("customer", .optional(name)),
        .init("shareLow", .number(least)),
        .init("shareHigh", .optional(share.value?.high)),
        .init("base", .string("revenue")),
        .init("period", .optional(share.period?.label)),
        .init("inferred", .bool(isInferred)),
        .init("factIDs", .identifiers(of: facts)),
      ]))
  }
}

extension Finding.Message {
  fileprivate static func singleCustomer(
    _ name: String?, _ newest: Fact, earlier: Fact?
  ) -> Finding.Message {
    let share = "\(Wording.figure(newest)) of\(Wording.ofPeriod(newest)) revenue"
    return Finding.Message("\(name ?? "One customer") is \(share)\(Wording.before(earlier)).")
  }

  fileprivate static func soleBuyer(of product: String, _ share: Fact) -> Finding.Message {
    let figure = "\(Wording.figure(share)) of\(Wording.ofPeriod(share)) revenue"
    return Finding.Message("One customer is \(figure), as the only buyer of “\(product)”.")
  }
}
