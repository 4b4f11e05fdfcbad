/// A revision file: what the revision says about itself, and the operations that lead to it and back.
///
/// The operations are decoded when they are asked for, so that a file whose operations are not needed
/// costs little, and does no harm where they are wrong.
public struct RevisionDocument: Sendable {
  /// What the revision says about itself and its place in the graph.
  public var header: RevisionHeader
  /// The operations that lead to the revision.
  public var upgrade: OperationList
  /// The operations that lead back; nil where they are derived.
  public var downgrade: OperationList?

  /// Makes a revision.
  public init(_ header: RevisionHeader, upgrade: OperationList, downgrade: OperationList? = nil) {
    self.header = header
    self.upgrade = upgrade
    self.downgrade = downgrade
  }

  /// Reads a revision file, its operations aside.
  ///
  /// - Parameters:
  ///   - text: JSON in UTF-8.
  ///   - file: The file that the text comes from.
  /// - Throws: All that is wrong with the file.
  public init(parsing text: [UInt8], file: String? = nil) throws(DocumentErrors) {
    let root = try JSONDocument.root(parsing: text, file: file)
    self = try DocumentErrors.catching(at: root) {
      var object = try ObjectReader(root)
      let revision = RevisionDocument(
        try RevisionHeader(reading: &object, file: file),
        upgrade: try OperationList(try object.require("upgrade")),
        downgrade: try object.given("downgrade").map(OperationList.init))
      try object.finish()
      return revision
    }
  }

  /// The JSON form.
  ///
  /// - Throws: ``DocumentEncodingError`` where an operation has none.
  public var documentValue: JSONValue {
    get throws {
      var object = ObjectBuilder()
      try header.write(to: &object)
      try object.set("upgrade", try upgrade.documentValue)
      try object.set("downgrade", try downgrade?.documentValue)
      return .object(object.members)
    }
  }
}

/// Operations of a revision, decoded when they are asked for.
public struct OperationList: Sendable {
  private enum Content: Sendable {
    case node(JSONNode)
    case operations([RecordedOperation])
  }

  private let content: Content

  /// Makes a list.
  public init(_ operations: [RecordedOperation]) { content = .operations(operations) }

  init(_ node: JSONNode) throws(DocumentError) {
    _ = try node.elements()
    content = .node(node)
  }

  /// The operations.
  ///
  /// - Parameter vocabulary: The names that the document may use.
  /// - Throws: All that is wrong with them.
  public func operations(with vocabulary: DocumentVocabulary) throws(DocumentErrors) -> [RecordedOperation] {
    switch content {
    case .operations(let operations): return operations
    case .node(let node): return try vocabulary.at(.revision).operations(node)
    }
  }

  /// The JSON form; that of a file is kept as it is.
  var documentValue: JSONValue {
    get throws {
      switch content {
      case .operations(let operations): try operations.documentValue()
      case .node(let node): node.value
      }
    }
  }
}
