/// The catalogue of MariaDB, by its information schema; another schema is another database.
enum MariaDBCatalogue {
  static func query(schemas: [String]) -> String {
    let names = schemas.map { "'\($0.replacing("'", with: "''"))'" }
    let spaces = (["DATABASE()"] + names).joined(separator: ", ")
    return [tables, columns, indexes, keys, foreignKeys, checks].map { part in
      part.replacing("$spaces", with: spaces)
    }.joined(separator: "\nUNION ALL\n")
  }

  private static let tables = """
    SELECT JSON_ARRAY('table', IF(TABLE_SCHEMA = DATABASE(), '', TABLE_SCHEMA), TABLE_NAME, TABLE_NAME, '0', ENGINE,
      TABLE_COLLATION, CREATE_OPTIONS, TABLE_COMMENT) FROM information_schema.TABLES
    WHERE TABLE_SCHEMA IN ($spaces) AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> 'alembic_version'
    """

  private static let columns = """
    SELECT JSON_ARRAY('column', IF(TABLE_SCHEMA = DATABASE(), '', TABLE_SCHEMA), TABLE_NAME, COLUMN_NAME,
      CAST(ORDINAL_POSITION AS CHAR), COLUMN_TYPE, COLLATION_NAME, IF(IS_NULLABLE = 'YES', 'NULL', 'NOT NULL'),
      CONCAT('DEFAULT ', COLUMN_DEFAULT), EXTRA, GENERATION_EXPRESSION, COLUMN_COMMENT)
    FROM information_schema.COLUMNS WHERE TABLE_SCHEMA IN ($spaces) AND TABLE_NAME <> 'alembic_version'
    """

  /// Indexes that are no keys; a unique constraint is no more than a unique index.
  private static let indexes = """
    SELECT JSON_ARRAY('index', IF(TABLE_SCHEMA = DATABASE(), '', TABLE_SCHEMA), TABLE_NAME, INDEX_NAME, '0',
      IF(NON_UNIQUE, NULL, 'UNIQUE'), INDEX_TYPE,
      GROUP_CONCAT(CONCAT_WS(' ', COLUMN_NAME, SUB_PART, COLLATION) ORDER BY SEQ_IN_INDEX SEPARATOR ', '), INDEX_COMMENT)
    FROM information_schema.STATISTICS WHERE TABLE_SCHEMA IN ($spaces) AND TABLE_NAME <> 'alembic_version'
      AND INDEX_NAME <> 'PRIMARY'
    GROUP BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, NON_UNIQUE, INDEX_TYPE, INDEX_COMMENT
    """

  private static let keys = """
    SELECT JSON_ARRAY('constraint', IF(TABLE_SCHEMA = DATABASE(), '', TABLE_SCHEMA), TABLE_NAME, INDEX_NAME, '0',
      'PRIMARY KEY', GROUP_CONCAT(CONCAT_WS(' ', COLUMN_NAME, SUB_PART) ORDER BY SEQ_IN_INDEX SEPARATOR ', '), INDEX_TYPE)
    FROM information_schema.STATISTICS WHERE TABLE_SCHEMA IN ($spaces) AND TABLE_NAME <> 'alembic_version'
      AND INDEX_NAME = 'PRIMARY'
    GROUP BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, INDEX_TYPE
    """

  private static let foreignKeys = """
    SELECT JSON_ARRAY('constraint', IF(k.TABLE_SCHEMA = DATABASE(), '', k.TABLE_SCHEMA), k.TABLE_NAME,
      k.CONSTRAINT_NAME, '0', 'FOREIGN KEY',
      GROUP_CONCAT(k.COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', '), 'REFERENCES',
      IF(REFERENCED_TABLE_SCHEMA = DATABASE(), '', REFERENCED_TABLE_SCHEMA), k.REFERENCED_TABLE_NAME,
      GROUP_CONCAT(REFERENCED_COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', '), UPDATE_RULE, DELETE_RULE)
    FROM information_schema.KEY_COLUMN_USAGE k JOIN information_schema.REFERENTIAL_CONSTRAINTS r
      ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.TABLE_NAME = k.TABLE_NAME
        AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME
    WHERE k.TABLE_SCHEMA IN ($spaces) AND r.CONSTRAINT_SCHEMA IN ($spaces)
    GROUP BY k.TABLE_SCHEMA, k.TABLE_NAME, k.CONSTRAINT_NAME, REFERENCED_TABLE_SCHEMA, k.REFERENCED_TABLE_NAME,
      UPDATE_RULE, DELETE_RULE
    """

  private static let checks = """
    SELECT JSON_ARRAY('constraint', IF(CONSTRAINT_SCHEMA = DATABASE(), '', CONSTRAINT_SCHEMA), TABLE_NAME,
      IF(LEVEL = 'Column', '', CONSTRAINT_NAME), '0', LEVEL, 'CHECK', CHECK_CLAUSE)
    FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA IN ($spaces)
    """
}
