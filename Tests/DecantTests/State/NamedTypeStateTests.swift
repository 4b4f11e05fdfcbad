import Decant
import Testing

/// A type of a project, which takes part in the life of types as enums do.
private struct PointType: SchemaBoundType {
  var schema: Identifier?
  var createsType = true
  var dimensions = 2
  var inheritsSchema: Bool { false }
  var affinity: TypeAffinity { .other }
  var documentName: String { "Point" }
  var qualifiedName: QualifiedName? { QualifiedName("point", schema: schema) }

  func writeStandard(to writer: inout SQLWriter) throws { try writer.typeName(of: self) }

  func writeCreation(to writer: inout SQLWriter) throws {
    writer.keyword("CREATE TYPE")
    try writer.typeName(of: self)
    writer.parenthesized { $0.number(dimensions) }
  }
}

extension Dialect {
  /// A dialect that keeps types as objects, and enums among them.
  fileprivate static let types: Dialect = {
    var dialect = Dialect(name: "types")
    dialect.hasNamedTypes = true
    dialect.elements.override(CreateEnum.self) { statement, writer, _ in
      writer.keyword("CREATE ENUM")
      try writer.typeName(of: statement.type)
      writer.parenthesized { $0.list(statement.type.values) { $0.string($1) } }
    }
    dialect.elements.override(EnumType.self) { type, writer, _ in try writer.typeName(of: type) }
    return dialect
  }()
}

/// The state behind operations; what does not fit is an error.
private func state(_ calls: (inout Operations) -> Void, in dialect: Dialect = .types) throws -> SchemaState {
  var op = Operations(dialect: dialect.name)
  calls(&op)
  var state = SchemaState(dialect: dialect)
  for record in op.recorded { try state.apply(try record.operation.completed(from: state)) }
  return state
}

private func problems(_ calls: (inout Operations) -> Void, in dialect: Dialect = .types) throws -> [String] {
  do {
    _ = try state(calls, in: dialect)
    return []
  } catch let errors as StateErrors {
    return errors.errors.map(\.description)
  }
}

extension SchemaState {
  /// The values of the enum `mood`.
  fileprivate var moods: [String]? { (type("mood") as? EnumType)?.values }
}

@Suite("What the schema state knows of types")
struct NamedTypeStateTests {
  private static let mood = EnumType(["happy", "sad"], name: "mood")

  @Test func knowsTypesThatColumnsUse() throws {
    let state = try state { op in
      op.createTable("t") {
        Column("a", Self.mood)
        Column("b", ArrayType(of: PointType()))
        Column("c", EnumType(["x"], name: "text", isNative: false))
      }
      op.addColumn("t", Column("d", EnumType(["x"], name: "size", schema: "app")))
    }
    #expect(state.types.map { $0.qualifiedName?.description } == ["mood", "point", "app.size"])
    #expect(state.moods == ["happy", "sad"])
    #expect(state.hasType("size", schema: "app") && !state.hasType("size") && !state.hasType("text"))
    #expect(state.columns(ofType: QualifiedName("point")).map(\.columns).first?.map(\.name) == ["b"])
  }

  @Test func keepsNoTypesWhereTheDatabaseDoesNot() throws {
    let state = try state({ $0.createTable("t") { Column("a", Self.mood) } }, in: .standard)
    #expect(state.types.isEmpty)
    #expect(
      try problems(
        {
          $0.createTable("t") { Column("a", Self.mood) }
          $0.createTable("u") { Column("a", EnumType(["x"], name: "mood")) }
        }, in: .standard) == [])
  }

  @Test func forgetsATypeWithItsLastUse() throws {
    let state = try state { op in
      op.createTable("t") { Column("a", Self.mood) }
      op.createTable("u") {
        Column("a", PointType())
        Column("b", PointType())
      }
      op.renameTable("u", to: "v")
      op.dropColumn("v", "a")
      op.alterColumn("t", "a", type: .text)
    }
    #expect(state.types.map { $0.qualifiedName?.description } == ["point"])
    var last = state
    try last.apply(DropTableOp("v"))
    #expect(last.types.isEmpty)
  }

  @Test func changesTheValuesOfAllColumns() throws {
    let state = try state { op in
      op.createTable("t") {
        Column("a", Self.mood, serverDefault: "sad")
        Column("b", ArrayType(of: Self.mood))
        Column("c", .text, serverDefault: "sad")
        CheckConstraint("a <> 'sad' AND c <> 'it''s ''sad'''", name: "ck")
        TableIndex("ix", [.sql("a = 'sad'")], options: ["x_where": "a <> 'sad'", "x_fast": true])
      }
      op.createTable("u") { Column("a", Self.mood, serverDefault: .sql("'sad'::mood")) }
      op.alterEnum("mood", addValue: "mad", before: "sad")
      op.alterEnum("mood", renaming: "sad", to: "it's over")
      op.alterEnum("mood", dropValue: "happy")
    }
    let values = ["mad", "it's over"]
    #expect(state.moods == values)
    let columns = state.columns(of: "t")
    #expect((columns[0].type as? EnumType)?.values == values)
    #expect(((columns[1].type as? ArrayType)?.item.base as? EnumType)?.values == values)
    #expect(columns[0].serverDefault == .literal("it's over"))
    #expect(columns[2].serverDefault == .literal("sad"))
    #expect(state.columns(of: "u")[0].serverDefault == .sql("'it''s over'::mood"))
    let check = state.constraints(of: "t").first as? CheckConstraint
    #expect(check?.condition == "a <> 'it''s over' AND c <> 'it''s ''sad'''")
    let index = state.indexes(of: "t").first
    #expect(index?.elements == [.sql("a = 'it''s over'")])
    #expect(index?.options == ["x_where": "a <> 'it''s over'", "x_fast": true])
  }

  @Test func reportsWhatDoesNotFit() throws {
    #expect(
      try problems { op in
        op.createTable("t") { Column("a", PointType()) }
        op.addColumn("t", Column("b", PointType(dimensions: 3)))
      } == [
        "add_column: there is a type point already, which is defined otherwise; give this one another name, or change "
          + "that one before, an enum by alter_enum"
      ])
    #expect(
      try problems { op in
        op.createTable("t") { Column("a", Self.mood) }
        op.execute("DROP TYPE mood CASCADE")
        op.addColumn("t", Column("b", EnumType([], name: "mood", createsType: false)))
      } == [])
    #expect(
      try problems { op in
        op.execute("CREATE TYPE own AS ENUM ('x')")
        op.createTable("t") { Column("a", EnumType(["x"], name: "own")) }
        op.execute("DROP TYPE own CASCADE")
        op.createTable("u") { Column("a", EnumType(["x"], name: "own", createsType: false)) }
      } == ["create_table: there is no type own"])
  }

  @Test func claimsNothingOfATypeThatRawSQLHasChanged() throws {
    for sql in ["ALTER TYPE mood ADD VALUE 'mad'", "ALTER TYPE mood OWNER TO me; SELECT 1; CALL p('mood')"] {
      #expect(
        try problems { op in
          op.createTable("t") { Column("a", Self.mood) }
          op.execute(SQLText(sql))
          op.createTable("u") { Column("a", EnumType(["other"], name: "mood")) }
        } == [], "\(sql)")
    }
  }

  @Test func followsTheReplayedHistory() throws {
    let calls: Revision.Body = { op in
      op.createTable("t") { Column("a", Self.mood) }
      op.alterEnum("mood", addValue: "happy")
      op.alterEnum("mood", addValue: "mad")
    }
    let first = Revision(RevisionHeader(id: "a1"), upgrade: calls)
    // what the applied revision could not do has left values that nobody knows
    let second = Revision(RevisionHeader(id: "b2", downRevisions: ["a1"])) { op in
      #expect(op.state.hasType("mood"))
      op.addColumn("t", Column("b", EnumType(["any"], name: "mood")))
    }
    let graph = try RevisionGraph([first.header, second.header])
    let script = try ScriptGenerator(dialect: .types).generate(
      try graph.upgrade(RevisionRange("a1:b2")), of: ["a1": first, "b2": second], after: ["a1"],
      to: ScriptBuffer())
    #expect(script.text.contains("ADD COLUMN b mood"))
  }

  @Test func createsAndDropsTypesOfAProject() throws {
    var op = Operations(dialect: "types")
    op.createTable("t") { Column("a", ArrayType(of: PointType()).variant(PointType(), for: "types")) }
    op.createTable("u") { Column("a", PointType()) }
    op.dropTable("t")
    op.dropTable("u")
    let records = op.recorded
    let revision = Revision(RevisionHeader(id: "a1")) { op in records.forEach { op.invoke($0.operation) } }
    let graph = try RevisionGraph([revision.header])
    let script = try ScriptGenerator(dialect: .types).generate(
      try graph.upgrade(RevisionRange("base:head")), of: ["a1": revision], to: ScriptBuffer())
    let statements = script.text.split(separator: "\n\n").filter { !$0.contains("alembic_version") }
    #expect(
      statements == [
        "-- Running upgrade  -> a1", "CREATE TYPE point (2);", "CREATE TABLE t (\n    a point\n);",
        "CREATE TABLE u (\n    a point\n);", "DROP TABLE t;", "DROP TABLE u;", "DROP TYPE point;",
      ])
  }
}
