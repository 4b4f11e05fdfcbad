import Decant
import DecantMySQL
import Testing

@Suite("Tables of MySQL")
struct TablesTests {
  static let options: [(options: DialectOptions, comment: String?, text: String)] = [
    (["mysql_engine": "InnoDB"], nil, "ENGINE=InnoDB"),
    (["mysql_ENGINE": "MyISAM", "mariadb_engine": "Aria"], nil, "ENGINE=MyISAM"),
    (["mysql_collate": "utf8mb4_bin", "mysql_engine": "InnoDB"], nil, "COLLATE utf8mb4_bin ENGINE=InnoDB"),
    (
      ["mysql_collate": "utf8mb4_bin", "mysql_default_charset": "utf8mb4"], nil,
      "DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin"
    ),
    (["mysql_character_set": "utf8mb4"], nil, "CHARACTER SET utf8mb4"),
    (["mysql_auto_increment": 100, "mysql_tablespace": "fast"], nil, "AUTO_INCREMENT=100 TABLESPACE fast"),
    (["mysql_data_directory": "/it's"], nil, "DATA DIRECTORY='/it''s'"),
    (["mysql_comment": "a", "mysql_engine": "InnoDB"], "it's", "COMMENT='it''s' ENGINE=InnoDB"),
    (["mysql_engine": "InnoDB"], #"\"#, #"ENGINE=InnoDB COMMENT='\\'"#),
    (
      [
        "mysql_subpartitions": 2, "mysql_partitions": 4, "mysql_partition_by": "KEY(a)",
        "mysql_subpartition_by": "HASH(a)", "mysql_engine": "InnoDB",
      ], nil, "ENGINE=InnoDB PARTITION BY KEY(a) PARTITIONS 4 SUBPARTITION BY HASH(a) SUBPARTITIONS 2"
    ),
    (["mysql_engine": nil], nil, ""),
  ]

  @Test("options stand behind the parenthesis", arguments: options)
  func option(options: DialectOptions, comment: String?, text: String) throws {
    let table = Table("t", columns: [Column("a", .integer)], comment: comment, options: options)
    #expect(try sql(CreateTableOp(table)) == ["CREATE TABLE t (\n    a INTEGER\n)\(text)"])
  }

  @Test("an option of another kind", arguments: [JSONValue.bool(true), ["a", "b"], ["a": 1]])
  func refusedOption(value: JSONValue) throws {
    let table = Table("t", columns: [Column("a", .integer)], options: ["mysql_union": value])
    #expect(
      try refusal(CreateTableOp(table))
        == "mysql: create_table: the table option UNION is neither a text nor a number")
  }

  @Test("comments of tables")
  func comments() throws {
    #expect(
      try sql(CreateTableCommentOp("t", comment: "it's", schema: "s")) == ["ALTER TABLE s.t COMMENT 'it''s'"])
    #expect(try sql(DropTableCommentOp("t")) == ["ALTER TABLE t COMMENT ''"])
  }

  static let casts: [(type: any SQLType, cast: String)] = [
    (.integer, "CAST(t.a AS SIGNED INTEGER)"),
    (.tinyint(unsigned: true), "CAST(t.a AS UNSIGNED INTEGER)"),
    (.numeric(10, 2), "CAST(t.a AS DECIMAL(10, 2))"),
    (.timestamp, "CAST(t.a AS DATETIME)"),
    (TemporalType(.dateTime, options: ["mysql_fsp": 3]), "CAST(t.a AS DATETIME(3))"),
    (CharacterType(.nvarchar, length: 9, collation: "x"), "CAST(t.a AS CHAR(9))"),
    (.mediumtext(charset: "latin1"), "CAST(t.a AS CHAR CHARACTER SET latin1)"),
    (.longblob, "CAST(t.a AS BINARY)"),
    (.json, "CAST(t.a AS JSON)"),
    (.double, "t.a"),
    (.boolean, "t.a"),
    (.enumeration("a", name: "e"), "t.a"),
    (.set("a"), "t.a"),
  ]

  @Test("casts to what CAST knows", arguments: casts)
  func cast(type: any SQLType, cast: String) throws {
    var writer = SQLWriter(dialect: .mysql)
    try writer.element(Cast(ColumnReference("a", of: QualifiedName("t")), to: type))
    #expect(writer.text == cast)
  }

  @Test("a cast to a type that MySQL does not have")
  func refusedCast() {
    var writer = SQLWriter(dialect: .mysql)
    #expect(throws: RenderError.self) {
      try writer.element(Cast(ColumnReference("a", of: QualifiedName("t")), to: ArrayType(of: .integer)))
    }
  }
}
