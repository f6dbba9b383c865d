import Testing

/// The schema of what the extensions say is that of the types in the code.
@Suite struct SchemaTests {
  private static let path = "editor-configs/protocol.schema.json"

  /// What is sent: requests, reports, and the results of commands.
  private static let roots = [
    "AnalystSummaryRequest", "CheckReport", "ExecuteCommandRequest.Options", "FactsReport",
    "OutlineReport", "SummaryPageReport", "SummaryReport", "SuppressionReport", "TextReport",
  ]

  private static func maker() -> SchemaMaker {
    SchemaMaker(SourceTree.files(below: "Sources/AnalystServer/Protocol"))
  }

  @Test func theSchemaIsThatOfTheTypes() throws {
    let title = "What analyst-server says beside the Language Server Protocol"
    let schema = Self.maker().schema(of: Self.roots, title: title)
    guard SourceTree.file(Self.path)?.text != schema else { return }
    if SourceTree.updatesGoldenFiles { try SourceTree.write(schema, to: Self.path) }
    Issue.record("\(Self.path) is out of date; UPDATE_GOLDEN=1 swift test rewrites it")
  }

  @Test func everyMemberIsDescribed() {
    let types = Self.maker().types
    for root in Self.roots {
      #expect(types[root] != nil, "\(root) is not there")
      for (name, shape) in types where name == root || name.hasPrefix("\(root).") {
        #expect(!shape.text.isEmpty, "\(name) has no doc comment")
        for member in shape.members where member.name != "origin" && member.name != "content" {
          #expect(!member.text.isEmpty, "\(name).\(member.name) has no doc comment")
        }
      }
    }
  }

  @Test func typesAreReadFromTheirSource() throws {
    let file = SourceTree.File(
      path: "Report.swift",
      text: """
        /// A report.
        struct Report: Encodable {
          /// The \\"name\\".
          var name: String
          /// Who; null stands for nobody.
          @NullWhenAbsent var owner: String?
          var size: Int? { 3 }
          static let method = "x"
          /// The parts.
          var parts: [Part]?

          /// A part.
          struct Part: Encodable {
            /// Where.
            var place: Place = .none
          }
        }
        """)
    let maker = SchemaMaker([file])
    #expect(maker.types["Report"]?.members.map(\.name) == ["name", "owner", "parts"])
    let schema = maker.schema(of: ["Report"], title: "T")
    #expect(schema.contains(#""required": ["name", "owner"]"#))
    #expect(schema.contains(#""anyOf": [{"type": "string"}, {"type": "null"}]"#))
    #expect(schema.contains(##""items": {"$ref": "#/$defs/Report.Part"}"##))
    #expect(schema.contains(#""Report.Part": {"#))
  }

  /// Each extension and each command names the shape of what it gives.
  @Test func theContractNamesTheShapes() throws {
    let contract = try #require(SourceTree.file("protocol.md")).text
    for root in Self.roots where root != "ExecuteCommandRequest.Options" {
      #expect(
        contract.contains("protocol.schema.json") && contract.contains("`\(root)`"),
        "protocol.md does not name \(root)")
    }
  }
}
