/// A value with a JSON form in documents, such as a name, a column or a table.
public protocol DocumentValue: Sendable {
  /// Reads the value.
  ///
  /// - Parameters:
  ///   - node: Where the value stands.
  ///   - vocabulary: The names that the document may use.
  /// - Throws: `DocumentError` where it is not of the form.
  init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws
  /// The JSON form, the same for equal values.
  ///
  /// - Throws: ``DocumentEncodingError`` where the value has none.
  var documentValue: JSONValue { get throws }
}

extension JSONValue: DocumentValue {
  /// Reads any value as it is.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) { self = node.value }
  /// The value itself.
  public var documentValue: JSONValue { self }
}

extension Bool: DocumentValue {
  /// Reads `true` or `false`.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws { self = try node.bool() }
  /// `true` or `false`.
  public var documentValue: JSONValue { .bool(self) }
}

extension Int: DocumentValue {
  /// Reads a whole number.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws { self = try node.int() }
  /// A number.
  public var documentValue: JSONValue { .number(String(self)) }
}

extension String: DocumentValue {
  /// Reads a string.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws { self = try node.string() }
  /// A string.
  public var documentValue: JSONValue { .string(self) }
}

extension Array: DocumentValue where Element: DocumentValue {
  /// Reads an array, each element in its form.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    self = try node.elements().map { try Element(reading: $0, with: vocabulary) }
  }

  /// An array.
  public var documentValue: JSONValue {
    get throws { .array(try map { try $0.documentValue }) }
  }
}
