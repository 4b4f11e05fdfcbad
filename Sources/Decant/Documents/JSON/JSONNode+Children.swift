/// The elements of a JSON array, found one after the other without being decoded.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  let document: JSONDocument
  var index: Int
  let end: Int

  /// The next element.
  public mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    defer { index = document.end(of: index) }
    return JSONNode(document: document, index: index)
  }
}

/// The members of a JSON object in their order, found one after the other.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  var nodes: JSONElements

  /// The next name and the value under it.
  public mutating func next() -> (name: String, value: JSONNode)? {
    guard let name = nodes.next(), let value = nodes.next() else { return nil }
    return (name.document.string(of: name.index), value)
  }
}

extension JSONNode {
  /// The elements.
  ///
  /// - Throws: `wrongType` where this is no array.
  public func elements() throws(DocumentError) -> JSONElements {
    try expect(.array)
    return children
  }

  /// The members; no name comes twice.
  ///
  /// - Throws: `wrongType` where this is no object.
  public func members() throws(DocumentError) -> JSONMembers {
    try expect(.object)
    return JSONMembers(nodes: children)
  }

  /// The names and values of an object in turn, none of them decoded.
  ///
  /// - Throws: `wrongType` where this is no object.
  func namesAndValues() throws(DocumentError) -> JSONElements {
    try expect(.object)
    return children
  }

  /// Whether the string is this text, and has no escapes.
  func hasText(_ text: String) -> Bool { document.hasText(text, at: index) }

  /// The value with all that is in it, as a tree.
  public var value: JSONValue {
    switch kind {
    case .null: .null
    case .bool: .bool(document.bool(of: index))
    case .number: .number(document.number(of: index))
    case .string: .string(document.string(of: index))
    case .array: .array(children.map(\.value))
    case .object:
      .object(JSONMembers(nodes: children).map { JSONMember(name: $0.name, value: $0.value.value) })
    }
  }

  /// The entries in an array or object, which are those of an object's names too.
  private var children: JSONElements {
    JSONElements(document: document, index: index + 1, end: document.end(of: index))
  }
}
