/// An array.
public struct ArrayType: SQLType {
  /// The type of the elements.
  public var item: AnySQLType
  /// The number of dimensions; nil is one.
  public var dimensions: Int?

  /// Makes a type.
  public init(of item: any SQLType, dimensions: Int? = nil) {
    self.item = AnySQLType(item)
    self.dimensions = dimensions
  }

  /// Arrays.
  public var affinity: TypeAffinity { .array }
  /// The name in the JSON form.
  public var documentName: String { "ARRAY" }
  /// The type of the elements.
  public var componentTypes: [any SQLType] {
    get { [item.base] }
    set { if let type = newValue.first { item = AnySQLType(type) } }
  }

  /// Refuses: the standard dialect has no such type.
  public func writeStandard(to writer: inout SQLWriter) throws { throw writer.unsupported(type: self) }
}

extension ArrayType {
  /// The type of the elements, and the dimensions.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("item_type", item)
    try object.set("dimensions", dimensions)
    return object.members
  }
}
