/// An operation with a JSON form.
///
/// All built-in operations have one. One of your own gets it by two functions, and by standing in the
/// list of the ``DocumentVocabulary``:
///
/// ```swift
/// extension CreateViewOp: DocumentOperation {
///   init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
///     name = try object.require("name", with: vocabulary)
///     query = try object.require("query", with: vocabulary)
///   }
///   func documentMembers() throws -> [JSONMember] {
///     var object = ObjectBuilder()
///     try object.set("name", name)
///     try object.set("query", query)
///     return object.members
///   }
/// }
/// ```
/// ```json
/// {"op": "create_view", "name": "v", "query": "SELECT 1"}
/// ```
public protocol DocumentOperation: MigrateOperation {
  /// Reads the keys of the operation; `op`, `dialects` and `info` are read already.
  ///
  /// - Throws: `DocumentError` where they are not of the form.
  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws
  /// The keys and values of the JSON form, without `op`.
  ///
  /// - Throws: ``DocumentEncodingError`` where the operation has none.
  func documentMembers() throws -> [JSONMember]
  /// Where in a document the operation may stand; anywhere by default.
  static var placement: OperationPlacement { get }
  /// The keys that name the table, which are left out in a batch.
  static var tableKeys: TableKeys { get }
}

extension DocumentOperation {
  /// Anywhere.
  public static var placement: OperationPlacement { .anywhere }
  /// `table_name` and `schema`.
  public static var tableKeys: TableKeys { .standard }
}

/// Where in a document an operation may stand.
public enum OperationPlacement: Sendable {
  /// Anywhere.
  case anywhere
  /// Anywhere but in a batch.
  case outsideBatch
  /// At the top level of `upgrade` and `downgrade` alone.
  case topLevelOfRevision
}

/// The keys under which an operation names its table and the schema of it.
public struct TableKeys: Sendable {
  /// The key of the table.
  public var table: String
  /// The key of the schema.
  public var schema: String

  /// Makes keys.
  public init(table: String, schema: String) {
    self.table = table
    self.schema = schema
  }

  /// `table_name` and `schema`.
  public static let standard = TableKeys(table: "table_name", schema: "schema")
}
