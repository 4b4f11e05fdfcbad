import Decant
import Testing

@Suite("What is written is read again")
struct JSONRoundTripTests {
  @Test("random trees", arguments: 1...40 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = RandomValues(state: seed)
    for _ in 0..<25 {
      let value = random.value(depth: 5)
      for style in [JSONWriter.Style.compact, .pretty] {
        var writer = JSONWriter(style: style)
        writer.value(value)
        let root = try JSONDocument(parsing: writer.bytes).root
        #expect(root.value == value)
        try expectPathsLead(from: root, to: root)
      }
    }
  }

  /// Whatever one changed byte makes of a text, it is read or refused at a place inside the text.
  @Test("texts with one byte changed", arguments: 1...40 as ClosedRange<UInt64>)
  func changedByte(seed: UInt64) throws {
    var random = RandomValues(state: seed)
    var read: [JSONValue] = []
    for _ in 0..<25 {
      var writer = JSONWriter(style: .pretty)
      writer.value(.array([random.value(depth: 4)]))
      var bytes = writer.bytes
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      do {
        let value = try JSONDocument(parsing: bytes).root.value
        read.append(value)
      } catch {
        #expect((1...lines.count).contains(error.line))
        #expect((1...lines[error.line - 1].count + 1).contains(error.column))
      }
    }
    for value in read {
      var writer = JSONWriter()
      writer.value(value)
      #expect(try JSONDocument(parsing: writer.bytes).root.value == value)
    }
  }

  /// Follows the path of every node by hand from the root.
  private func expectPathsLead(from root: JSONNode, to node: JSONNode, by path: String = "") throws {
    #expect(node.path == path)
    switch node.kind {
    case .array:
      for (position, element) in try node.elements().enumerated() {
        try expectPathsLead(from: root, to: element, by: "\(path)[\(position)]")
      }
    case .object:
      for (name, value) in try node.members() {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard isPlain, !name.isEmpty else { continue }
        try expectPathsLead(from: root, to: value, by: path.isEmpty ? name : "\(path).\(name)")
      }
    default: break
    }
  }
}

/// Makes the same JSON trees for the same seed (SplitMix64).
private struct RandomValues: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .number(String(Int.random(in: .min ... .max, using: &self)))
    case 3: .number(String(Double.random(in: -1e30...1e30, using: &self)))
    case 4: .string(text())
    case 5: .array((0..<count()).map { _ in value(depth: depth - 1) })
    default: object(depth: depth)
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var names: [[UInt8]] = []
    var members: [JSONMember] = []
    for _ in 0..<count() {
      let name = text()
      guard !names.contains(Array(name.utf8)) else { continue }
      names.append(Array(name.utf8))
      members.append(JSONMember(name: name, value: value(depth: depth - 1)))
    }
    return .object(members)
  }

  private mutating func text() -> String {
    let alphabet = Array("abcABC_09 .\"\\/\n\t\u{0}\u{1F}\u{7F}éß€😀\u{FFFF}\u{10FFFF}\u{301}".unicodeScalars)
    var text = ""
    for _ in 0..<count() {
      text.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices, using: &self)])
    }
    return text
  }

  private mutating func count() -> Int {
    Int.random(in: 0..<6, using: &self)
  }
}
