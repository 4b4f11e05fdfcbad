/// A document of operations, as `decant render` takes it.
///
/// ```json
/// {"operations": [{"op": "drop_table", "table_name": "t"}],
///  "naming_convention": {"pk": "pk_%(table_name)s"},
///  "options": {"max_identifier_length": 30}}
/// ```
public struct OperationDocument: Sendable {
  /// The operations in their order.
  public var operations: [RecordedOperation]
  /// The names of constraints and indexes that have none; nil is the standard convention.
  public var namingConvention: NamingConvention?
  /// Settings of the run and of the dialect.
  public var options: [DocumentOption]
  /// Where a schema stands in its history, where the operations make a whole one.
  public var origin: SchemaOrigin?

  /// Makes a document.
  public init(
    _ operations: [RecordedOperation], namingConvention: NamingConvention? = nil,
    options: [DocumentOption] = []
  ) {
    self.operations = operations
    self.namingConvention = namingConvention
    self.options = options
  }

  /// Reads a document: an array of operations, or an object.
  ///
  /// - Parameters:
  ///   - text: JSON in UTF-8.
  ///   - file: The file that the text comes from, for messages.
  ///   - vocabulary: The names that the document may use.
  /// - Throws: All that is wrong with the document, but for the options, which depend on the dialect.
  public init(parsing text: [UInt8], file: String? = nil, vocabulary: DocumentVocabulary)
    throws(DocumentErrors)
  {
    let root = try JSONDocument.root(parsing: text, file: file)
    switch root.kind {
    case .array: self.init(try vocabulary.operations(root))
    case .object: try self.init(root, vocabulary: vocabulary)
    default: throw DocumentErrors([root.wrongType("array of operations, or object")])
    }
  }

  /// Reads an object; what is wrong with its parts is reported together.
  private init(_ root: JSONNode, vocabulary: DocumentVocabulary) throws(DocumentErrors) {
    var object = try DocumentErrors.catching(at: root) { try ObjectReader(root) }
    var collector = DocumentErrors.Collector()
    let operations = collector.attempt(at: root) {
      try vocabulary.operations(try object.require("operations"))
    }
    let convention = collector.attempt(at: root) { try object.namingConvention(with: vocabulary) }
    let options = collector.attempt(at: root) {
      try object.given("options")?.members().map { DocumentOption($0.name, at: $0.value) }
    }
    let origin = collector.attempt(at: root) { try SchemaOrigin(reading: &object, with: vocabulary) }
    _ = collector.attempt(at: root) { try object.finish() }
    try collector.finish()
    self.init(operations ?? [], namingConvention: convention ?? nil, options: (options ?? nil) ?? [])
    self.origin = origin ?? nil
  }

  /// The JSON form: an array where there are operations alone, or else an object.
  ///
  /// - Throws: ``DocumentEncodingError`` where an operation has none.
  public var documentValue: JSONValue {
    get throws {
      let operations = try operations.documentValue()
      guard namingConvention != nil || !options.isEmpty || origin != nil else { return operations }
      var object = ObjectBuilder()
      try origin?.write(to: &object)
      try object.set("operations", operations)
      try object.set("naming_convention", namingConvention)
      object.object("options", options.map { JSONMember(name: $0.name, value: $0.value) })
      return .object(object.members)
    }
  }
}

extension JSONDocument {
  /// The root of a text, or what is wrong with it in the form of a list.
  static func root(parsing text: [UInt8], file: String?) throws(DocumentErrors) -> JSONNode {
    do throws(DocumentError) {
      return try JSONDocument(parsing: text, file: file).root
    } catch {
      throw DocumentErrors([error])
    }
  }
}
