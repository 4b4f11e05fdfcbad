/// A type of the JSON form: its name, and how its arguments are read.
public struct TypeEntry: Sendable {
  /// Reads the arguments from the object that names the type.
  public typealias Decoder = @Sendable (inout ObjectReader, DocumentVocabulary) throws -> any SQLType

  /// The name, such as `Integer` or `postgresql.JSONB`.
  public let name: String
  /// Reads the arguments.
  public let decode: Decoder

  /// Makes an entry.
  public init(_ name: String, decode: @escaping Decoder) {
    self.name = name
    self.decode = decode
  }

  /// Makes an entry of a type without arguments.
  public init(_ name: String, _ type: any SQLType) { self.init(name) { _, _ in type } }
}
