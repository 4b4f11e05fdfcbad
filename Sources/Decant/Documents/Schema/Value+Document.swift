extension Value {
  /// Reads a value of a row.
  ///
  /// - Parameters:
  ///   - node: Where the value stands.
  ///   - type: The type of the column, which decides what an object means; nil where none is known.
  ///   - vocabulary: The names that the document may use.
  init(reading node: JSONNode, as type: (any SQLType)?, with vocabulary: DocumentVocabulary) throws {
    switch node.kind {
    case .null: self = .null
    case _ where type?.affinity == .json: self = .json(node.value)
    case .number: self = .number(PythonNumber.text(ofJSON: try node.numberText()))
    case .string: self = .string(try node.string())
    case .bool: self = .boolean(try node.bool())
    case .array:
      let item = type?.arrayItem
      self = .array(try node.elements().map { try Value(reading: $0, as: item, with: vocabulary) })
    case .object:
      var object = try ObjectReader(node)
      self = try Self.read(&object, with: vocabulary)
      try object.finish()
    }
  }

  private static func read(_ object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws -> Value
  {
    if let text = object.node("base64") {
      guard let bytes = Base64.bytes(of: try text.utf8()) else {
        throw text.error(
          .invalidValue("this is not base64; it has groups of four characters, the last one padded with ="))
      }
      return .bytes(bytes)
    }
    if let seconds = object.node("seconds") {
      return .seconds(PythonNumber.text(ofJSON: try seconds.numberText()))
    }
    if let sql = object.node("sql") { return .sql(try SQLText(reading: sql, with: vocabulary)) }
    guard let literal = object.node("literal") else {
      throw object.node.error(
        .invalidValue(
          "an object has \"base64\", \"seconds\", \"sql\" or \"literal\" here; others are for JSON columns"))
    }
    let type = try object.type("type", with: vocabulary)
    return .inlineLiteral(try Value(reading: literal, as: type, with: vocabulary), type)
  }

  /// The JSON form in a column of the type, or nil where there is none.
  ///
  /// - Throws: ``DocumentEncodingError`` where the value holds SQL or a type without a JSON form.
  func documentValue(as type: (any SQLType)?) throws -> JSONValue? {
    // a null in a row of the JSON form is that of SQL
    if case .json(.null) = self { return nil }
    if type?.affinity == .json { return jsonDocument }
    switch self {
    case .null: return .null
    case .boolean(let value): return .bool(value)
    case .number(let digits): return JSONValue(number: digits)
    case .string(let text): return .string(text)
    case .bytes(let bytes): return ["base64": .string(Base64.text(of: bytes))]
    case .seconds(let digits): return JSONValue(number: digits).map { ["seconds": $0] }
    case .sql(let text): return try text.documentObject
    case .json: return nil
    case .array(let items):
      let values = try items.compactMap { try $0.documentValue(as: type?.arrayItem) }
      return values.count == items.count ? .array(values) : nil
    case .inline(let value, let own):
      guard let literal = try value.documentValue(as: own?.base) else { return nil }
      var object = ObjectBuilder()
      try object.set("literal", literal)
      try object.set("type", own)
      return .object(object.members)
    }
  }
}

extension SQLType {
  /// The type of the elements of an array.
  fileprivate var arrayItem: (any SQLType)? {
    let own = (self as? VariantType)?.base.base ?? self
    return (own as? ArrayType)?.item.base
  }
}

extension JSONValue {
  /// A number, or nil where JSON cannot write it in these digits; those that reading would change are a text.
  fileprivate init?(number digits: String) {
    guard let document = try? JSONDocument(parsing: Array(digits.utf8)), document.root.kind == .number else {
      return nil
    }
    self = PythonNumber.text(ofJSON: digits) == digits ? .number(digits) : .string(digits)
  }
}
