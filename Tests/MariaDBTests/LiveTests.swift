import Decant
import DecantMariaDB
import DecantMySQL
import TestSupport
import Testing

/// What a real server makes of the scripts.
@Suite("Scripts on a server of MariaDB", .requires(.mariaDB))
struct LiveTests {
  private func script(_ calls: (inout Operations) -> Void) throws -> String {
    var recorder = Operations(dialect: "mariadb")
    calls(&recorder)
    let printer = ScriptPrinter(style: Dialect.mariadb.script, output: ScriptBuffer())
    var script = Script(dialect: .mariadb, sink: printer)
    try script.perform(recorder.recorded)
    return try #require(script.finish() as? ScriptPrinter<ScriptBuffer>).output.text
  }

  private static let awkward = "a\\b'c\"d\n%_\t🙂 -- x # y ;"

  /// The catalogue has no characters behind U+FFFF.
  private static let comment = String(awkward.filter { $0 != "🙂" })

  @Test("values come back as they were given")
  func values() async throws {
    let columns: [BulkInsertOp.TypedColumn] = [
      .init("b", .largeBinary), .init("j", .json), .init("u", .uuid), .init("s", .string(50)),
      .init("d", TemporalType(.dateTime, options: ["mysql_fsp": 6])), .init("f", .double),
      .init("n", .numeric(30, 5)), .init("o", .boolean), .init("e", .set("x", #"y\"#)),
    ]
    let text = try script { op in
      op.createTable("t") { columns.map { Column($0.name, $0.type, comment: Self.comment) } }
      op.bulkInsert(
        into: "t", columns: columns,
        rows: [
          [
            .bytes([0, 39, 92, 255]), .json(["k": .string(Self.awkward)]),
            "12345678-1234-5678-1234-567812345678", .string(Self.awkward), "2024-02-29T13:45:00.123456",
            1e300,
            "1234567890123456789012345.5", true, #"x,y\"#,
          ]
        ])
    }
    let database = try await Database(on: .mariaDB)
    let result = try await database.run(text)
    try #require(result.succeeded, "\(result)")
    let row = try await database.query(
      "SELECT hex(b), json_unquote(json_extract(j, '$.k')), u, s, d, f, n, o, e FROM t")
    #expect(
      row == [
        [
          "00275CFF", Self.awkward, "12345678-1234-5678-1234-567812345678", Self.awkward,
          "2024-02-29 13:45:00.123456", "1e300", "1234567890123456789012345.50000", "1", #"x,y\"#,
        ]
      ])
    let comments = try await database.query(
      "SELECT DISTINCT column_comment FROM information_schema.columns WHERE table_schema = database()")
    #expect(comments == [[Self.comment]])
  }

  @Test("a table and its changes")
  func changes() async throws {
    let known = AlterColumnOp.ExistingColumn(type: .string(20), serverDefault: "x", nullable: false)
    let text = try script { op in
      op.createTable("t", comment: "c", options: ["mariadb_engine": "InnoDB", "mariadb_charset": "utf8mb4"]) {
        Column("id", .unsigned(.bigInteger), primaryKey: true)
        Column("a", .string(20), nullable: false, serverDefault: "x", unique: true)
        Column("made", .timestamp, serverDefault: .sql("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"))
        Column("n", .tinyint(unsigned: true), serverDefault: .sql("1 + 1"))
        Column("twice", .integer, serverDefault: .computed("n * 2", persisted: true))
        CheckConstraint("n > 0", name: "ck_n")
      }
      op.alterColumn("t", "a", newName: "b", comment: "new", existing: known)
      op.dropConstraint("ck_n", of: "t", kind: .check)
      op.addColumn("t", Column("p", .unsigned(.bigInteger), references: "t.id"), ifNotExists: true)
      op.createIndex("ix_b", on: "t", ["b"], options: ["mariadb_length": 5, "mariadb_using": "BTREE"])
    }
    let database = try await Database(on: .mariaDB)
    let result = try await database.run(text)
    try #require(result.succeeded, "\(result)")
    let columns = try await database.query(
      """
      SELECT column_name, column_type, is_nullable, column_default, column_comment, extra
      FROM information_schema.columns WHERE table_schema = database() ORDER BY ordinal_position
      """)
    #expect(
      columns == [
        ["id", "bigint(20) unsigned", "NO", "NULL", "", "auto_increment"],
        ["b", "varchar(20)", "NO", "'x'", "new", ""],
        ["made", "timestamp", "YES", "current_timestamp()", "", "on update current_timestamp()"],
        ["n", "tinyint(3) unsigned", "YES", "(1 + 1)", "", ""],
        ["twice", "int(11)", "YES", "NULL", "", "STORED GENERATED"],
        ["p", "bigint(20) unsigned", "YES", "NULL", "", ""],
      ])
    let index = try await database.query(
      """
      SELECT column_name, sub_part, index_type FROM information_schema.statistics
      WHERE table_schema = database() AND index_name = 'ix_b'
      """)
    #expect(index == [["b", "5", "BTREE"]])
    let checks = try await database.query(
      "SELECT count(*) FROM information_schema.check_constraints WHERE constraint_schema = database()")
    #expect(checks == [["0"]])
  }
}
