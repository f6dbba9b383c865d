import Testing

@testable import Analysis

/// The list of rules.
@Suite struct CheckRegistryTests {
  private static let names = CheckRegistry.all.map { entry in
    switch entry {
    case .block(let check): "\(check)"
    case .filing(let check): "\(check)"
    case .disclosure(let check): "\(check)"
    case .table(let check): "\(check)"
    case .tieOut(let check): "\(check)"
    case .drafting(let check): "\(check)"
    }
  }

  @Test func rulesStandInAlphabeticalOrder() {
    #expect(Self.names == Self.names.sorted())
  }

  @Test func codesAreUniqueAndKebabCase() {
    let codes = CheckRegistry.infos.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(code.allSatisfy { $0 == "-" || ("a"..."z").contains($0) || $0.isNumber }, "\(code)")
      #expect(code.first != "-" && code.last != "-" && !code.contains("--"), "\(code)")
    }
  }

  @Test func codesAreTheNamesOfTheRules() {
    for entry in zip(Self.names, CheckRegistry.all) {
      let words = entry.1.info.code.split(separator: "-")
      #expect(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() == entry.0)
    }
  }

  @Test func everyRuleSaysWhatItReports() {
    for info in CheckRegistry.infos {
      #expect(info.summary.hasSuffix("."), "\(info.code)")
      #expect(info.authority != "", "\(info.code)")
    }
  }

  @Test func findingsCarryTheCodesOfTheRegistry() {
    let known = Set(CheckRegistry.infos.map(\.code))
    let text = SampleItem.wrapping(
      """
      In the years ended December 31, 2022 and 2021, approximately 81% and 70%, respectively, of our \
      revenues were derived from our top three customers. In 2022, our net loss was $4.5 million. We \
      will redeem $[●] of notes.
      """)
    let findings = Analyzer().analyze(TextBuffer(text)).findings
    #expect(Set(findings.map(\.code)).count >= 4)
    #expect(findings.allSatisfy { known.contains($0.code) })
  }
}
