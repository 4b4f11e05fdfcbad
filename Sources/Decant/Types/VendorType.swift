/// A type that only some databases have, such as `JSONB` or `TINYINT`.
///
/// The dialects that have it say so in ``Dialect/vendorTypes``, or write it by a rule; the others refuse it.
public struct VendorType: SQLType {
  /// The name in the JSON form, such as `postgresql.JSONB`.
  public var documentName: String
  /// The keyword.
  public var keyword: String
  /// The kind of values that the type holds.
  public var affinity: TypeAffinity
  /// The arguments by their name in the JSON form.
  public var arguments: DialectOptions

  /// Makes a type.
  ///
  /// - Parameters:
  ///   - documentName: The name in the JSON form: that of the dialect, a point, and the keyword.
  ///   - affinity: The kind of values that the type holds.
  ///   - keyword: The keyword, where it is not what stands behind the point.
  ///   - arguments: The arguments by their name in the JSON form.
  public init(
    _ documentName: String, _ affinity: TypeAffinity = .other, keyword: String? = nil,
    arguments: DialectOptions = [:]
  ) {
    self.documentName = documentName
    self.keyword = keyword ?? String(documentName.split(separator: ".").last ?? "")
    self.affinity = affinity
    self.arguments = arguments
  }

  /// The arguments as they are.
  public func documentArguments() -> [JSONMember] { arguments.members }

  /// Writes the keyword, where the dialect has the type.
  public func writeStandard(to writer: inout SQLWriter) throws {
    guard writer.dialect.vendorTypes.contains(keyword) else { throw writer.unsupported(type: self) }
    writer.vendorKeyword(keyword)
  }
}

extension SQLWriter {
  /// Writes the keyword of a type that the dialect declares.
  mutating func vendorKeyword(_ keyword: String) {
    separate()
    append(keyword.utf8)
  }
}
