/// What is known of a raw statement without understanding it: its first words, and all of its words.
struct RawStatement: Sendable {
  /// What a statement may do to the schema.
  enum Kind: Sendable, Equatable {
    /// Nothing: it reads and writes rows.
    case data
    /// Something to the objects that it names.
    case schema
    /// It makes a trigger or view, which depends on the objects that it names.
    case dependent
    /// Anything: the text is a program, or runs one.
    case program
  }

  /// What the statement may do.
  let kind: Kind
  /// The words of the text, those in quotes too, in lower case.
  let words: Set<String>
  /// The first words in capitals, for messages.
  let summary: String
  /// What the statement may do to types that are objects of the database; nil where nothing.
  let typeEffect: TypeEffect?

  /// The statements of a text, which are cut at semicolons unless the text makes a routine.
  static func all(in text: String) -> [RawStatement] {
    let scanner = SQLWordScanner(text)
    if scanner.words.prefix(4).contains(where: { routines.contains($0.uppercased()) }) {
      return [RawStatement(scanner.words)]
    }
    return scanner.statements.filter { !$0.isEmpty }.map(RawStatement.init)
  }

  private init(_ words: [String]) {
    let heads = words.prefix(4).map { $0.uppercased() }
    summary = heads.prefix(2).joined(separator: " ")
    typeEffect = Self.typeEffect(of: words, heads)
    self.words = Set(words.map { $0.lowercased() })
    switch heads.first {
    case "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "TRUNCATE", "VALUES", "WITH", "SET", "PRAGMA",
      "LOCK", "CHECKPOINT", "CLUSTER", "REFRESH", "RESET", "SHOW", "OPTIMIZE", "FLUSH", "LISTEN", "DISCARD",
      "ANALYZE", "VACUUM", "GRANT", "REVOKE", "USE", "PRINT", "EXPLAIN", "NOTIFY", "REINDEX", "SAVEPOINT":
      kind = self.words.contains("into") && heads.first == "WITH" ? .schema : .data
    case "CREATE" where heads.contains(where: { ["TRIGGER", "VIEW"].contains($0) }): kind = .dependent
    case "CREATE" where heads.contains(where: Self.others.contains): kind = .data
    case "SELECT", "CREATE", "ALTER", "DROP", "RENAME", "COMMENT", "COPY", "LOAD", "IMPORT": kind = .schema
    default: kind = .program
    }
  }

  /// What `CREATE` makes that changes no table and holds none.
  private static let others: Set<String> = [
    "FUNCTION", "PROCEDURE", "EXTENSION", "ROLE", "USER", "SCHEMA", "DATABASE", "POLICY", "AGGREGATE",
    "OPERATOR",
    "PUBLICATION", "SUBSCRIPTION", "STATISTICS", "COLLATION", "CAST", "LANGUAGE", "SERVER", "SYNONYM",
    "TABLESPACE",
    "SEQUENCE",
  ]
  private static let routines: Set<String> = ["TRIGGER", "FUNCTION", "PROCEDURE", "PACKAGE", "DO"]
}
