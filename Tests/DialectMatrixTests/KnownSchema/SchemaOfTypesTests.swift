import Decant
import DecantPostgreSQL
import Testing

/// The schema of a table whose types are objects of the database, one of them made by raw SQL.
private func state() throws -> SchemaState {
  var op = Operations(dialect: "postgresql")
  op.execute("CREATE TYPE mood AS ENUM ('a', 'b')")
  op.createTable("t") {
    Column("mood", EnumType(["a", "b"], name: "mood"))
    Column("kind", EnumType(["x"], name: "kind", createsType: false))
    Column("state", EnumType(["on"], name: "state"))
  }
  op.alterEnum("state", addValue: "off")
  op.execute("CREATE VIEW v AS SELECT 'on'::state")
  var state = SchemaState(dialect: .postgresql)
  for record in op.recorded { try state.apply(record.operation) }
  return state
}

@Suite("A schema with types of its own")
struct SchemaOfTypesTests {
  @Test("is made with all types whose values are known")
  func script() throws {
    let text = try ScriptGenerator(dialect: .postgresql).write(state(), to: ScriptBuffer()).text
    #expect(
      text == """
        BEGIN;

        -- there may be more than is known: CREATE TYPE ... says nothing of its effect

        CREATE TYPE mood AS ENUM ('a', 'b');

        CREATE TYPE kind AS ENUM ('x');

        CREATE TYPE state AS ENUM ('on', 'off');

        CREATE TABLE t (
            mood mood,
            kind kind,
            state state
        );

        COMMIT;


        """)
  }

  @Test("has a baseline in which a type of the user's own stays so")
  func baseline() throws {
    let state = try state()
    let document = try OperationDocument(state, at: [])
    let table = try document.documentValue["operations"]?.arrayValue?.first?["columns"]?.arrayValue
    #expect(table?.map { $0["type"]?["create_type"] } == [false, false, nil])
    let origin = try document.documentValue["raw_sql"]
    #expect(origin?["type_names"] == ["mood"])
    #expect(origin?["types"]?.compactText == #"[{"name":"state","also_used_by":"CREATE VIEW ..."}]"#)

    var options = ScriptOptions()
    options.baseline = try SchemaBaseline(document, in: RevisionGraph([]))
    let again = ScriptGenerator(dialect: .postgresql, options: options).schema(after: [])
    #expect(again.doubts == state.doubts)
    #expect(try OperationDocument(again, at: []).documentValue == document.documentValue)
  }
}
