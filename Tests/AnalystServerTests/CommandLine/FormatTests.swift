import Testing

@testable import Analysis
@testable import AnalystServer

/// The outputs of the command line that other programs read.
@Suite struct FormatTests {
  private let filing = SampleFiling.make(
    findings: [
      SampleFiling.finding(at: "42%", code: "net-loss"),
      SampleFiling.finding(at: "171", code: "seasonality", severity: .hint),
    ])

  private func facts(_ facts: [Fact], _ text: String = SampleFiling.text) -> String {
    FactCSV(filing: SampleFiling.make(text: text, facts: facts), name: "a,b.txt") { _ in (nil, 4) }
      .text
  }

  @Test func factsAreRowsOfEqualLength() {
    let header = FactCSV.header(hasMark: false)
    #expect(header.hasPrefix("kind,value,unit,period,subject,") && header.hasSuffix("\r\n"))
    #expect(FactCSV.header(hasMark: true) == "\u{FEFF}" + header)
    let text = facts(SampleFiling.facts())
    let rows = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.count == 4 && rows.last == "")
    #expect(rows[0].hasPrefix("revenue-total,69800000,USD,FY2022,,69800000,69800000,exact,"))
    #expect(rows[1].contains(#",computed,revenue-total-1,revenue-share-1,"a,b.txt",,4,"#))
    for row in rows.dropLast() {
      // Commas in quotes are no separators.
      var isQuoted = false
      let commas = row.filter { character in
        if character == "\"" { isQuoted.toggle() }
        return character == "," && !isQuoted
      }
      #expect(commas.count == FactCSV.columns.count - 1)
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\nb", "\"a\nb\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\tx", "'\tx"),
    ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
    ("＝1", "'＝1"),
  ])
  func cellsAreNoFormulas(text: String, cell: String) {
    #expect(FactCSV.cell(text) == cell)
  }

  @Test func annotationsAreEscaped() {
    let listing = GitHubListing(filing: filing, name: "a,b:c%.txt", findings: filing.findings)
    let lines = listing.text.split(separator: "\n")
    let place = "file=a%2Cb%3Ac%25.txt,line=4,endLine=4,col=61,endColumn=64"
    #expect(
      lines.map(String.init).first == "::warning \(place),title=net-loss::Something about 42%25.")
    #expect(lines.last?.hasPrefix("::notice ") == true)
  }

  /// Checks a log against what the schema of SARIF 2.1.0 demands of the parts that are written.
  private func expectValid(_ log: JSONValue) throws {
    #expect(log["version"] == "2.1.0")
    #expect(log["$schema"]?.stringValue?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try #require(log["runs", 0])
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"]))
    let rules = try #require(run["tool", "driver", "rules"]?.arrayValue)
    #expect(run["tool", "driver", "name"] == "analyst-server")
    #expect(Set(rules.compactMap { $0["id"]?.stringValue }).count == rules.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[key, "text"]?.stringValue?.isEmpty == false, "\(rule) lacks \(key)")
      }
      #expect(rule["help", "markdown"]?.stringValue?.isEmpty == false)
    }
    let artifacts = try #require(run["artifacts"]?.arrayValue)
    for invocation in run["invocations"]?.arrayValue ?? [] {
      #expect(invocation["executionSuccessful"] != nil)
    }
    for result in try #require(run["results"]?.arrayValue) {
      let index = try #require(result["ruleIndex"]?.integerValue)
      #expect(rules[index]["id"] == result["ruleId"])
      #expect(["error", "warning", "note", "none"].contains(result["level"]))
      #expect(result["message", "text"]?.stringValue?.isEmpty == false)
      #expect(result["partialFingerprints", "analystFinding/v1"]?.stringValue != nil)
      #expect(result["suppressions"]?.arrayValue != nil)
      let places =
        (result["locations"]?.arrayValue ?? [])
        + (result["relatedLocations"]?.arrayValue ?? [])
      for place in places {
        let artifact = try #require(place["physicalLocation", "artifactLocation"])
        #expect(artifacts.indices.contains(artifact["index"]?.integerValue ?? -1))
        guard let region = place["physicalLocation", "region"] else { continue }
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
          #expect((region[key]?.integerValue ?? 0) >= 1, "\(key)")
        }
        for key in ["charOffset", "charLength", "byteOffset", "byteLength"] {
          #expect((region[key]?.integerValue ?? -1) >= 0, "\(key)")
        }
      }
    }
  }

  @Test func aLogOfFindingsIsSarif() throws {
    var resolved = ResolvedSettings(path: "/x/a b.txt")
    resolved.folders = [
      ResolvedSettings.Folder(
        path: "/x", suppressions: [Suppression(code: "seasonality", reason: "known")])
    ]
    var log = SarifLog()
    let selection = SelectedFindings(filing, resolved)
    log.add(SarifLog.Entry(filing: filing, name: "a b.txt", selection: selection))
    log.add(problem: "b.txt: is a directory")
    let json = try JSONText.value(of: Array(log.text(status: 2).utf8))
    try expectValid(json)
    let results = try #require(json["runs", 0, "results"]?.arrayValue)
    #expect(results.map { $0["ruleId"] } == ["net-loss", "seasonality"])
    #expect(
      results[0]["locations", 0, "physicalLocation", "artifactLocation", "uri"] == "a%20b.txt")
    let region = results[0]["locations", 0, "physicalLocation", "region"]
    #expect(region?["startColumn"] == 61 && region?["byteLength"] == 3)
    // The text before holds a dash, two quotation marks and a character of two units.
    let units = SampleFiling.text.utf16.count
    let bytes = SampleFiling.text.utf8.count
    let offset = try #require(region?["charOffset"]?.integerValue)
    #expect(try #require(region?["byteOffset"]?.integerValue) - offset == bytes - units)
    #expect(results[0]["suppressions"] == [])
    #expect(results[1]["suppressions", 0, "kind"] == "external")
    #expect(results[1]["suppressions", 0, "justification"] == "known")
    #expect(json["runs", 0, "invocations", 0, "executionSuccessful"] == false)
  }

  @Test func fingerprintsTellFindingsApartAndLast() throws {
    func fingerprints(_ text: String) throws -> [String] {
      let filing = Analyzer().analyze(TextBuffer(text))
      var log = SarifLog()
      log.add(SarifLog.Entry(filing: filing, name: "a", selection: SelectedFindings(all: filing)))
      let json = try JSONText.value(of: Array(log.text(status: 0).utf8))
      return (json["runs", 0, "results"]?.arrayValue ?? []).compactMap {
        $0["partialFingerprints", "analystFinding/v1"]?.stringValue
      }
    }
    let first = try fingerprints(OrrinFiling.text)
    #expect(first.count == OrrinFiling.codes.count && Set(first).count == first.count)
    #expect(
      try fingerprints("PART I\n\n" + OrrinFiling.text).filter { first.contains($0) } == first)
  }

  @Test func rulesAreListedAndExplained() throws {
    let list = RulesListing.text(RulesRequest())
    for info in RuleBook.infos { #expect(list.contains("\(info.code) ")) }
    let style = RulesRequest(codes: ["share-mismatch", "net-loss"], color: .never)
    let pages = RulesListing.text(style)
    for words in [
      "share-mismatch (error)", "- Example: ", "- Authority: XBRL", "- Data: ", "- Threshold ",
      "--ignore net-loss",
    ] {
      #expect(pages.contains(words), "\(words)")
    }
    #expect(
      RulesListing.text(RulesRequest(format: .markdown)) == RuleBook.table.joined(separator: "\n")
        + "\n")
    let json = try JSONText.value(of: Array(RulesListing.text(RulesRequest(format: .json)).utf8))
    #expect(json["rules"]?.arrayValue?.count == RuleBook.infos.count)
    for rule in json["rules"]?.arrayValue ?? [] {
      #expect(rule["description"]?.stringValue?.isEmpty == false)
    }
  }
}
