import Testing

/// The rooms of the house and which doors are closed.
@Suite struct LayerTests {
  /// The layers of the analysis; a layer may name types of layers before it, not beside or after.
  static let layers: [[String]] = [
    ["Text"], ["Lexicon"], ["Formats"], ["Structure"], ["Values"], ["Grammar"], ["Entities"],
    ["Facts"], ["Checks", "Compare", "References", "Summary"],
  ]

  private struct Room {
    var name: String
    var rank: Int
    var files: [SourceTree.File]
    var types: Set<String>
  }

  private static let rooms: [Room] = layers.enumerated().flatMap { rank, names in
    names.map { name in
      let files = SourceTree.files(below: "Sources/Analysis/\(name)")
      let types = files.reduce(into: Set<String>()) {
        $0.formUnion(CodeWords($1.text).topLevelTypes)
      }
      return Room(name: name, rank: rank, files: files, types: types)
    }
  }

  private static let outermost = Room(
    name: "Analyzer", rank: layers.count,
    files: SourceTree.files(below: "Sources/Analysis").filter {
      $0.path.split(separator: "/").count == 3
    },
    types: SourceTree.files(below: "Sources/Analysis").filter {
      $0.path.split(separator: "/").count == 3
    }.reduce(into: []) { $0.formUnion(CodeWords($1.text).topLevelTypes) })

  @Test func everyFolderOfTheAnalysisIsALayer() {
    let known = Set(Self.layers.joined())
    for file in SourceTree.files(below: "Sources/Analysis") {
      let parts = file.path.split(separator: "/")
      guard parts.count > 3 else { continue }
      #expect(known.contains(String(parts[2])), "\(file.path) lies in no known layer")
    }
  }

  @Test func lowerLayersDoNotNameHigherOnes() {
    for room in Self.rooms {
      let closed = (Self.rooms + [Self.outermost]).filter {
        $0.rank > room.rank || ($0.rank == room.rank && $0.name != room.name)
      }
      for file in room.files {
        for word in CodeWords(file.text).words where !word.isMember {
          for other in closed where other.types.contains(word.text) {
            record(
              "\(file.path):\(word.line) names \(word.text) of \(other.name), which lies above",
              isKnown: Self.openDoors.contains("\(room.name) → \(word.text)"))
          }
        }
      }
    }
  }

  /// Doors that are still open and are to be closed: room or file, and type.
  private static let openDoors: Set<String> = []

  private func record(_ problem: String, isKnown: Bool) {
    guard isKnown else {
      Issue.record("\(problem)")
      return
    }
    withKnownIssue("a door still to be closed") { Issue.record("\(problem)") }
  }

  @Test func noTypeHasTwoHomes() {
    var homes: [String: String] = [:]
    for room in Self.rooms {
      for type in room.types {
        if let other = homes[type] {
          Issue.record("\(type) is declared in \(other) and \(room.name)")
        }
        homes[type] = room.name
      }
    }
  }

  @Test func theAnalysisImportsNothing() {
    for file in SourceTree.files(below: "Sources/Analysis") {
      #expect(CodeWords(file.text).imports == [], "\(file.path)")
    }
  }

  @Test func theServerImportsLittle() {
    let everywhere: Set = ["Analysis", "FoundationEssentials", "Synchronization"]
    let system: Set = ["Glibc", "Musl", "Darwin"]
    for file in SourceTree.files(below: "Sources/AnalystServer") {
      let allowed = file.path.contains("/Transport/") ? everywhere.union(system) : everywhere
      for module in CodeWords(file.text).imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func protocolTypesKnowNothingOfTheAnalysis() {
    for file in SourceTree.files(below: "Sources/AnalystServer/Protocol") {
      #expect(!CodeWords(file.text).imports.contains("Analysis"), "\(file.path)")
    }
  }

  @Test func theAnalysisReadsBytesNotCharacters() {
    let closed: Set = ["Character", "Regex", "NSRegularExpression", "UnsafePointer"]
    for file in SourceTree.files(below: "Sources/Analysis") {
      for word in CodeWords(file.text).words where closed.contains(word.text) {
        record(
          "\(file.path):\(word.line) uses \(word.text)",
          isKnown: Self.openDoors.contains("\(file.name) → \(word.text)"))
      }
    }
  }
}
