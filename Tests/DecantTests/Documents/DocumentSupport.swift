import Decant

/// The dialects of these tests: two with types and options of their own.
enum Sample {
  static let vocabulary = DocumentVocabulary(
    dialects: [postgresql, mysql, .standard], operations: [CreateViewOp.self])

  static let postgresql: Dialect = {
    var dialect = Dialect(name: "postgresql")
    dialect.types = [
      .alias("postgresql.INTEGER", of: "INTEGER"),
      .vendor("postgresql.JSONB", .json),
      .temporal("postgresql.TIMESTAMP", .timestamp, arguments: [.count("precision")]),
    ]
    dialect.acceptedOptions[.index] = ["postgresql_using", "postgresql_where"]
    dialect.acceptedOptions[.table] = ["postgresql_tablespace"]
    dialect.acceptedOptions[.alterColumn] = ["postgresql_using"]
    return dialect
  }()

  static let mysql: Dialect = {
    var dialect = Dialect(name: "mysql")
    let charset: [TypeArgument] = [.text("charset"), .flag("ascii")]
    dialect.types = [
      .integer("mysql.INTEGER", .integer, arguments: [.count("display_width"), .flag("unsigned")]),
      .characters("mysql.VARCHAR", .varchar, arguments: charset),
      .temporal("mysql.DATETIME", .genericDateTime, arguments: [.count("fsp")]),
      .vendor("mysql.YEAR", .integer, arguments: [.count("display_width")]),
      .vendor("mysql.SHAPE", arguments: [.word("form", ["POINT", "LINE"])]),
      .float("mysql.DOUBLE", .double, arguments: [.count("scale")]).requiring("give a scale too") {
        guard let type = $0 as? FloatType else { return false }
        return (type.precision == nil) == (type.options.argument("scale") == nil)
      },
    ]
    dialect.acceptedOptions[.table] = ["mysql_*"]
    dialect.settings["mysql_comments"] = .flag { $0.comments = $1 ? .inline : .none }
    dialect.settings["mysql_separator"] = .text(isShared: true) { $0.script.batchSeparator = $1 }
    return dialect
  }()

  static func document(_ text: String) throws -> OperationDocument {
    try OperationDocument(parsing: Array(text.utf8), file: "f.json", vocabulary: vocabulary)
  }

  /// The JSON form of what a text is read as.
  static func canonical(_ text: String) throws -> String { try document(text).documentValue.compactText }

  /// A text without blanks between its values.
  static func compact(_ text: String) throws -> String {
    try JSONDocument(parsing: Array(text.utf8)).root.value.compactText
  }

  /// What is wrong with a text, a line for each error.
  static func problems(_ text: String) -> [String] {
    do {
      _ = try document(text)
      return []
    } catch let errors as DocumentErrors {
      return errors.errors.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  /// The text of a statement that makes a table of one column of the type.
  static func column(_ type: String) -> String {
    #"[{"op":"create_table","table_name":"t","columns":[{"name":"c","type":\#(type)}]}]"#
  }
}

/// An operation of a project.
struct CreateViewOp: DocumentOperation {
  static let documentName = "create_view"
  var name: Identifier
  var query: SQLText

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    name = try object.require("name", with: vocabulary)
    query = try object.require("query", with: vocabulary)
  }

  func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("name", name)
    try object.set("query", query)
    return object.members
  }

  func performStandard(in script: inout Script) throws {
    try script.statement { writer in
      writer.keyword("CREATE VIEW")
      writer.identifier(name)
      writer.keyword("AS")
      try writer.sql(query)
    }
  }
}
