/// Reads the types that cross the wire and writes what they say as JSON Schema.
///
/// A stored property with its doc comment becomes a member with its description. What a type
/// writes beside its stored properties stands in ``SchemaMaker/shapes``.
struct SchemaMaker {
  /// A stored property.
  struct Member: Hashable {
    var name: String
    var type: String
    var text: String
    /// Written as null where there is no value.
    var isNullable: Bool
  }

  /// A type.
  struct Shape: Hashable {
    /// The name, of a type inside another with the names of both: `FactsReport.Entry`.
    var name: String
    var text: String
    var members: [Member]
  }

  /// The types by name.
  private(set) var types: [String: Shape] = [:]

  /// Reads types from files.
  init(_ files: [SourceTree.File]) {
    for file in files { read(file) }
  }

  private mutating func read(_ file: SourceTree.File) {
    var stack: [(name: String, indentation: Int)] = []
    var text: [String] = []
    for line in file.lines {
      let indentation = line.prefix { $0 == " " }.count
      let words = line.dropFirst(indentation)
      if words.hasPrefix("///") {
        text.append(String(words.dropFirst(4)))
        continue
      }
      defer { text = [] }
      while let last = stack.last, !words.isEmpty, indentation <= last.indentation {
        stack.removeLast()
      }
      let plain = words.hasPrefix("private ") ? words.dropFirst(8) : words
      if plain.hasPrefix("struct ") {
        let own = plain.dropFirst(7).prefix { $0.isLetter || $0.isNumber }
        let name = (stack.last.map { "\($0.name)." } ?? "") + own
        stack.append((name, indentation))
        types[name] = Shape(name: name, text: text.joined(separator: " "), members: [])
      } else if let owner = stack.last, indentation == owner.indentation + 2,
        let member = Self.member(words, text.joined(separator: " "))
      {
        types[owner.name]?.members.append(member)
      }
    }
  }

  private static func member(_ words: Substring, _ text: String) -> Member? {
    let isNullable = words.hasPrefix("@NullWhenAbsent ")
    let declaration = isNullable ? words.dropFirst(16) : words
    guard declaration.hasPrefix("var "), !declaration.contains("{"),
      let colon = declaration.firstIndex(of: ":")
    else { return nil }
    let name = declaration[..<colon].dropFirst(4)
    let type = declaration[colon...].dropFirst(2).prefix { $0 != "=" }.filter { $0 != " " }
    return Member(name: String(name), type: type, text: text, isNullable: isNullable)
  }

  // MARK: Writing

  /// The whole schema, with a definition for each of some types and for all that they name.
  func schema(of names: [String], title: String) -> String {
    var waiting = names
    var known = Set(names)
    var index = 0
    while index < waiting.count {
      for named in references(of: waiting[index]) where known.insert(named).inserted {
        waiting.append(named)
      }
      index += 1
    }
    let definitions = waiting.sorted().map { "    \(quoted($0)): \(definition(of: $0))" }
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": \(quoted(title)),
        "$defs": {
      \(definitions.joined(separator: ",\n"))
        }
      }

      """
  }

  /// The stored properties of a type, those of its content among them.
  private func members(of name: String) -> [Member] {
    let own = types[name]?.members ?? []
    return own.filter { $0.name != "content" && $0.name != "origin" }
      + (own.contains { $0.name == "content" } ? members(of: "\(name).Content") : [])
  }

  private func hasOrigin(_ name: String) -> Bool {
    types[name]?.members.contains { $0.name == "origin" } ?? false
  }

  private func scope(of name: String) -> String {
    types[name]?.members.contains { $0.name == "content" } == true ? "\(name).Content" : name
  }

  private func references(of name: String) -> [String] {
    guard Self.shapes[name] == nil else { return [] }
    return members(of: name).compactMap { member in
      resolved(Self.element(of: member.type), in: scope(of: name))
    }
  }

  /// `[T]?` → `T`.
  private static func element(of type: String) -> String {
    type.filter { !"[]?".contains($0) }
  }

  /// The type that a name means inside another type; nil for those of the language.
  private func resolved(_ type: String, in scope: String) -> String? {
    var path = scope.split(separator: ".").map(String.init)
    while true {
      let name = (path + [type]).joined(separator: ".")
      if types[name] != nil { return name }
      guard !path.isEmpty else { return nil }
      path.removeLast()
    }
  }

  private func definition(of name: String) -> String {
    if let shape = Self.shapes[name] { return shape }
    var lines = members(of: name).map { member in
      let type = schema(of: member, in: scope(of: name))
      let text = member.text.isEmpty ? "" : "\"description\": \(quoted(member.text))"
      let parts = [text, type].filter { !$0.isEmpty }.joined(separator: ", ")
      return "        \(quoted(member.name)): {\(parts)}"
    }
    let required = members(of: name).filter { $0.isNullable || !$0.type.hasSuffix("?") }.map(\.name)
    var tail = ""
    if hasOrigin(name) {
      lines += [
        #"        "file": {"description": "The file, on the command line.", "type": "string"}"#,
        #"        "uri": {"description": "The document, in an editor.", "type": "string"}"#,
        #"        "version": {"description": "The version of the document.", "type": "integer"}"#,
      ]
      tail =
        ",\n      \"oneOf\": [{\"required\": [\"file\"]}, {\"required\": [\"uri\", \"version\"]}]"
    }
    return """
      {
            "description": \(quoted(types[name]?.text ?? "")),
            "type": "object",
            "required": [\(required.map(quoted).joined(separator: ", "))],
            "properties": {
      \(lines.joined(separator: ",\n"))
            }\(tail)
          }
      """
  }

  private func schema(of member: Member, in scope: String) -> String {
    let type = member.type.hasSuffix("?") ? String(member.type.dropLast()) : member.type
    let inner = schema(of: type, in: scope)
    guard member.isNullable else { return inner }
    return #""anyOf": [{\#(inner)}, {"type": "null"}]"#
  }

  private func schema(of type: String, in scope: String) -> String {
    if type.hasPrefix("["), type.hasSuffix("]") {
      return
        #""type": "array", "items": {\#(schema(of: String(type.dropFirst().dropLast()), in: scope))}"#
    }
    let simple = [
      "String": "string", "Int": "integer", "Bool": "boolean", "JSONNumber": "number",
    ]
    if let name = simple[type] { return #""type": "\#(name)""# }
    if let name = resolved(type, in: scope) { return ##""$ref": "#/$defs/\##(name)""## }
    return ""
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { "\\\"".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "\""
  }

  /// What types that write themselves in a way of their own look like.
  private static let shapes = [
    "ByteSpan": """
    {
          "description": "Half-open byte offsets into the text in UTF-8: [start, end].",
          "type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2
        }
    """
  ]
}
