/// A type with other types for single dialects, as SQLAlchemy's `with_variant()`.
public struct VariantType: SQLType {
  /// The type where no variant holds.
  public var base: AnySQLType
  /// The types by the name of the dialect.
  public var variants: [String: AnySQLType]

  /// Makes a type.
  public init(_ base: any SQLType, variants: [String: any SQLType]) {
    self.base = AnySQLType(base)
    self.variants = variants.mapValues(AnySQLType.init)
  }

  /// The kind of values of the base.
  public var affinity: TypeAffinity { base.base.affinity }
  /// The name of the base in the JSON form.
  public var documentName: String { base.base.documentName }

  /// The variant of the dialect, or else the base.
  public func variant(for dialect: String) -> any SQLType {
    (variants[dialect]?.base ?? base.base).variant(for: dialect)
  }

  /// Writes the variant of the dialect, or else the base.
  public func writeStandard(to writer: inout SQLWriter) throws {
    try writer.element(variant(for: writer.dialect.name))
  }
}

extension SQLType {
  /// This type, with another one in one dialect.
  public func variant(_ type: any SQLType, for dialect: String) -> VariantType {
    var variants = (self as? VariantType)?.variants ?? [:]
    variants[dialect] = AnySQLType(type)
    let base = (self as? VariantType)?.base.base ?? self
    return VariantType(base, variants: variants.mapValues(\.base))
  }
}

extension VariantType {
  /// The arguments of the base, and the variants in the order of the alphabet.
  public func documentArguments() throws -> [JSONMember] {
    var object = ObjectBuilder()
    object.append(try base.base.documentArguments())
    let names = variants.keys.sorted()
    object.object(
      "variants",
      try names.compactMap { name in
        try variants[name].map { JSONMember(name: name, value: try $0.documentValue) }
      })
    return object.members
  }
}
