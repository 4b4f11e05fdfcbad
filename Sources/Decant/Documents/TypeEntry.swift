/// A type of the JSON form: its name, and how its arguments are read.
///
/// ```swift
/// dialect.types = [
///   .alias("mysql.DATE", of: "DATE"),
///   .integer("mysql.INTEGER", .integer, arguments: [.count("display_width"), .flag("unsigned")]),
///   .vendor("mysql.YEAR", .integer, arguments: [.count("display_width")]),
/// ]
/// ```
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

  /// Another name of a type that the vocabulary knows, with the same arguments.
  public static func alias(_ name: String, of other: String) -> TypeEntry {
    TypeEntry(name) { object, vocabulary in
      guard let entry = vocabulary.types[other] else {
        throw object.node.error(.unknownName(kind: "type", name: other, nearest: nil))
      }
      return try entry.decode(&object, vocabulary)
    }
  }

  /// This entry, refusing the arguments for which the condition does not hold.
  ///
  /// - Parameters:
  ///   - message: What is wrong then, and what to do.
  ///   - condition: Whether the type is in order.
  public func requiring(
    _ message: String, _ condition: @escaping @Sendable (any SQLType) -> Bool
  ) -> TypeEntry {
    TypeEntry(name) { [decode] object, vocabulary in
      let type = try decode(&object, vocabulary)
      guard condition(type) else { throw object.node.error(.invalidValue(message)) }
      return type
    }
  }
}
