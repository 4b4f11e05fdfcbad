/// A JSON document.
public struct JSONType: SQLType {
  /// Whether a null of the program becomes an SQL NULL; it changes no text.
  public var writesNoneAsNull: Bool
  /// Arguments that one dialect alone knows, such as `use_blob`.
  public var options: DialectOptions

  /// Makes a type.
  public init(writesNoneAsNull: Bool = false, options: DialectOptions = [:]) {
    self.writesNoneAsNull = writesNoneAsNull
    self.options = options
  }

  /// JSON documents.
  public var affinity: TypeAffinity { .json }
  /// The name in the JSON form.
  public var documentName: String { options.documentName(of: "JSON") }

  /// Refuses: the standard dialect has no such type.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }
}

extension JSONType {
  /// The null, and what one dialect alone knows.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.flag("none_as_null", writesNoneAsNull)
    object.append(try options.typeArguments(of: documentName))
    return object.members
  }
}
