/// Decodes a JSON object whose keys are known, and finds those that are not.
///
/// ```swift
/// var reader = try ObjectReader(node)
/// let table = try reader.require("table_name").string()
/// let schema = try reader.string("schema")
/// try reader.finish()
/// ```
///
/// The functions named for a type serve optional keys: they give nil where the key is absent or `null`. Where
/// the two differ, `node(_:)` tells them apart; a required key is `require(_:)`, decoded by the node itself.
public struct ObjectReader: Sendable {
  /// The object, for errors about it as a whole.
  public let node: JSONNode
  private var members: [Member]
  /// The keys that were asked for and are not there: what a misspelt one may have meant.
  private var absent: [String] = []

  private struct Member {
    /// The entry of the value; that of the name is the one before it.
    let index: Int
    var isRead = false
  }

  private func name(of member: Member) -> String { node.document.string(of: member.index - 1) }

  /// A reader of this object, of which nothing has been read.
  ///
  /// - Throws: `wrongType` where the node is no object.
  public init(_ node: JSONNode) throws(DocumentError) {
    self.node = node
    members = []
    members.reserveCapacity(12)
    var nodes = try node.namesAndValues()
    while nodes.next() != nil, let value = nodes.next() { members.append(Member(index: value.index)) }
  }

  /// A reader of an object without members that stands where this value does.
  init(emptyAt node: JSONNode) {
    self.node = node
    members = []
  }

  /// Whether the key is there, be its value `null` or not; the key still has to be read.
  public mutating func contains(_ key: String) -> Bool {
    position(of: key) != nil
  }

  /// The value of a key, which may be `null`, or nil where the key is absent.
  public mutating func node(_ key: String) -> JSONNode? {
    guard let position = position(of: key) else { return nil }
    members[position].isRead = true
    return JSONNode(document: node.document, index: members[position].index)
  }

  /// The value of a key that must be there; it may be `null`.
  ///
  /// - Throws: `missingKey` where it is absent, `unknownKey` where a slip of it is there.
  public mutating func require(_ key: String) throws(DocumentError) -> JSONNode {
    if let value = node(key) { return value }
    if let slip = members.first(where: { !$0.isRead && isSlip(name(of: $0), of: key) }) {
      throw unknown(slip, meant: key)
    }
    throw node.error(.missingKey(key))
  }

  /// The keys that were asked for, be they there or not.
  var keysAskedFor: Set<String> { Set(absent).union(members.filter(\.isRead).map(name)) }

  /// Whether a name is so near to a key that it can hardly be another one.
  private func isSlip(_ name: String, of key: String) -> Bool {
    nearestName(to: name, in: [key]) != nil
      && editDistance(Array(name.unicodeScalars), Array(key.unicodeScalars)) <= 2
  }

  /// Ends the reading.
  ///
  /// - Throws: `unknownKey` for the first key of the object that nobody read.
  public func finish() throws(DocumentError) {
    guard let unknown = members.first(where: { !$0.isRead }) else { return }
    throw self.unknown(unknown, meant: nearestName(to: name(of: unknown), in: absent))
  }

  private func unknown(_ member: Member, meant nearest: String?) -> DocumentError {
    let value = JSONNode(document: node.document, index: member.index)
    return value.nameOfMember.error(.unknownKey(name(of: member), nearest: nearest))
  }
}

extension ObjectReader {
  /// A string, or nil where the key is absent or `null`.
  public mutating func string(_ key: String) throws(DocumentError) -> String? {
    try given(key)?.string()
  }

  /// A truth value, or nil where the key is absent or `null`.
  public mutating func bool(_ key: String) throws(DocumentError) -> Bool? {
    try given(key)?.bool()
  }

  /// An integer that fits `Int`, or nil where the key is absent or `null`.
  public mutating func int(_ key: String) throws(DocumentError) -> Int? {
    try given(key)?.int()
  }

  /// The elements of an array, or nil where the key is absent or `null`.
  public mutating func elements(_ key: String) throws(DocumentError) -> [JSONNode]? {
    guard let value = given(key) else { return nil }
    return Array(try value.elements())
  }

  /// The value of a key, or nil where it is absent or `null`.
  mutating func given(_ key: String) -> JSONNode? {
    guard let value = node(key), !value.isNull else { return nil }
    return value
  }

  private mutating func position(of key: String) -> Int? {
    // keys have no escapes, as a rule; those that have are found in a second search
    let position =
      members.firstIndex { node.document.hasText(key, at: $0.index - 1) }
      ?? (node.document.hasEscapedNames ? members.firstIndex { name(of: $0) == key } : nil)
    if position == nil { absent.append(key) }
    return position
  }
}
