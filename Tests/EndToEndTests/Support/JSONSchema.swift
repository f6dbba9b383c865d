@testable import AnalystServer

/// A JSON Schema with the few words that `protocol.schema.json` uses.
struct JSONSchema {
  /// The whole schema.
  let root: JSONValue

  /// What is wrong with a value that is to be of a definition; members that the schema does not
  /// name are wrong too.
  func problems(of value: JSONValue, as definition: String) -> [String] {
    guard let schema = root["$defs"]?[definition] else { return ["no definition \(definition)"] }
    return problems(value, schema, definition)
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let name = schema["$ref"]?.stringValue?.split(separator: "/").last {
      return problems(of: value, as: String(name)).map { "\(path): \($0)" }
    }
    if let choices = schema["anyOf"]?.arrayValue {
      let found = choices.map { problems(value, $0, path) }
      return found.contains([]) ? [] : found.first ?? []
    }
    guard let type = schema["type"]?.stringValue else { return [] }
    switch (type, value) {
    case ("string", .string), ("boolean", .bool), ("number", .number), ("null", .null),
      ("integer", .number(.integer)):
      return []
    case ("array", .array(let elements)):
      return elements.enumerated().flatMap {
        problems($0.element, schema["items"] ?? .object([:]), "\(path)[\($0.offset)]")
      } + countProblems(elements.count, schema, path)
    case ("object", .object(let members)):
      return objectProblems(members, schema, path)
    default:
      return ["\(path) is no \(type): \(value)"]
    }
  }

  private func countProblems(_ count: Int, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .number(.integer(let least)) = schema["minItems"] ?? .null, count != Int(least)
    else { return [] }
    return ["\(path) has \(count) elements"]
  }

  private func objectProblems(
    _ members: [String: JSONValue], _ schema: JSONValue, _ path: String
  ) -> [String] {
    func missing(_ list: JSONValue?) -> [String] {
      (list?.arrayValue ?? []).compactMap(\.stringValue).filter { members[$0] == nil }
    }
    var problems = missing(schema["required"]).map { "\(path).\($0) is missing" }
    if let choices = schema["oneOf"]?.arrayValue,
      choices.filter({ missing($0["required"]).isEmpty }).count != 1
    {
      problems.append("\(path) is none of what it may be")
    }
    for (name, value) in members {
      guard let member = schema["properties"]?[name] else {
        problems.append("\(path).\(name) is not described")
        continue
      }
      problems += self.problems(value, member, "\(path).\(name)")
    }
    return problems.sorted()
  }
}
