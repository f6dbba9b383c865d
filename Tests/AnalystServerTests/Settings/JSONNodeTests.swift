import Analysis
import FoundationEssentials
import Testing

@testable import AnalystServer

@Suite struct JSONNodeTests {
  private func problem(_ text: String) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try JSONNodeReader.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  /// What the node stands for, to be compared with what another reader reads.
  private func value(_ node: JSONNode) -> JSONValue {
    switch node.content {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let number): JSONValue(.number(number))
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(value))
    case .object(let members):
      .object(Dictionary(members.map { ($0.key, value($0.value)) }, uniquingKeysWith: { $1 }))
    }
  }

  @Test(arguments: [
    "null", " true ", "false", "0", "-12.50", "1e3", "2E-2", "\"\"", "[]", "{}", "[1, [2, {}]]",
    #"{"a": {"b": [null, "c"]}, "d": -1}"#, #""\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00""#,
  ])
  func readsWhatOthersRead(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try value(JSONNodeReader.read(bytes)) == JSONText.value(of: bytes))
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 0), ("1.", 0), ("- 1", 0),
    ("nul", 0), ("\"a", 2), ("\"\\x\"", 1), ("1 2", 2), ("{a: 1}", 1), ("// no\n1", 0),
    ("\"a\nb\"", 2), ("123456789012345678901234567890", 0),
  ])
  func saysWhereItGoesWrong(text: String, offset: Int) {
    #expect(problem(text)?.range.start == offset)
  }

  @Test func placesAreThoseOfTheBytes() throws {
    let text = #"{"é": [10, "x"]}"#
    let root = try JSONNodeReader.read(Array(text.utf8))
    let member = try #require(root.members?.first)
    #expect(member.keyRange == ByteRange(1, 5))
    #expect(member.value.range == ByteRange(7, 16))
    #expect(member.value.elements?.map(\.range) == [ByteRange(8, 10), ByteRange(12, 15)])
  }

  @Test func neitherDepthNorBytesEndIt() {
    for opener in ["[", "{\"a\":"] {
      let text = String(repeating: opener, count: 300_000)
      #expect(problem(text)?.message == "this is nested too deeply")
    }
    for bytes: [UInt8] in [[0xFF], [0x22, 0xC3, 0x22], Array(0...255), [0xEF, 0xBB, 0xBF]] {
      #expect(throws: JSONProblem.self) { try JSONNodeReader.read(bytes) }
    }
    #expect(throws: Never.self) { try JSONNodeReader.read([0xEF, 0xBB, 0xBF, 0x31]) }
  }
}
