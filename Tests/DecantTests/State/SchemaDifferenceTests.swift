import Decant
import Testing

/// The tables that operations make of a first table.
private func shapes(_ calls: (inout Operations) -> Void = { _ in }) throws -> [TableShape] {
  var op = Operations(dialect: "default")
  op.createTable("authors", comment: "people") {
    Column("id", .integer, primaryKey: true)
    Column("name", .string(50), nullable: false)
    Column("born", .date)
    CheckConstraint("id > 0", name: "ck_id")
  }
  op.createTable("notes") { Column("text", .text) }
  op.createTable("books") {
    Column("id", .integer, primaryKey: true)
    Column("author_id", .integer, references: "authors.id")
  }
  var state = SchemaState(dialect: .standard)
  state.revision = "a1"
  for record in op.recorded { try state.apply(record.operation) }
  state.revision = "b2"
  var more = Operations(dialect: "default")
  calls(&more)
  for record in more.recorded { try state.apply(record.operation) }
  return state.shapes
}

private func lines(_ difference: SchemaDifference) -> String {
  difference.lines.map { ($0.isPart ? "  " : "") + "\($0.sign.rawValue) \($0.text)" }.joined(separator: "\n")
}

@Suite("The difference between schemas")
struct SchemaDifferenceTests {
  @Test("is in words what is new, gone, and other than it was")
  func words() throws {
    let new = try shapes { op in
      op.createTable("genres", comment: "few") {
        Column("id", .integer, primaryKey: true)
        Column("name", .string(20), nullable: false, serverDefault: "x", unique: true, comment: "short")
      }
      op.dropTable("notes")
      op.renameTable("authors", to: "writers")
      op.alterColumn("writers", "name", nullable: true, newName: "full_name", type: .text)
      op.dropColumn("writers", "born")
      op.addColumn("writers", Column("died", .date))
      op.dropConstraint("ck_id", of: "writers", kind: .check)
      op.createCheckConstraint("ck_id", on: "writers", "id > 1")
      op.createTableComment("writers", "more people")
      op.createIndex("ix_died", on: "writers", ["died"], unique: true)
    }
    let difference = SchemaDifference(from: try shapes(), to: new)
    #expect(
      lines(difference) == """
        + table genres
          + column id INTEGER NOT NULL
          + column name VARCHAR(20) DEFAULT 'x' NOT NULL comment "short"
          + constraint PRIMARY KEY (id)
          + constraint UNIQUE (name)
          + comment "few"
        ~ table authors -> writers
          ~ comment: "people" -> "more people"
          ~ column name -> full_name: VARCHAR(50) -> TEXT, NOT NULL -> NULL
          + column died DATE
          - column born DATE
          ~ constraint ck_id: CHECK (id > 0) -> CHECK (id > 1)
          + unique index ix_died (died)
        ~ table books
          ~ constraint FOREIGN KEY(author_id) REFERENCES authors (id) -> \
        FOREIGN KEY(author_id) REFERENCES writers (id)
        - table notes
        """)
  }

  @Test("has the same in JSON")
  func document() throws {
    let new = try shapes { op in
      op.renameTable("notes", to: "remarks")
      op.alterColumn("remarks", "text", nullable: false)
      op.createIndex("ix", on: "books", ["author_id"])
    }
    let difference = SchemaDifference(from: try shapes(), to: new)
    let column =
      #""type":"TEXT","nullable":true,"default":null,"primary_key":false,"counted":false,"comment":null"#
    #expect(
      difference.documentValue.compactText == """
        {"added":[],"dropped":[],"changed":[{"table_name":"remarks","old_name":{"table_name":"notes"},\
        "columns":{"added":[],"dropped":[],"changed":[{"old":{"name":"text",\(column)},\
        "new":{"name":"text",\(column.replacing("true", with: "false"))}}]}},\
        {"table_name":"books","indexes":{"added":[{"name":"ix","text":"(author_id)","unique":false}],\
        "dropped":[],"changed":[]}}]}
        """)
  }

  @Test("is none between equal schemas, in whatever order their tables were made")
  func same() throws {
    let tables = try shapes()
    let difference = SchemaDifference(from: tables, to: tables.reversed())
    #expect(difference.isEmpty)
    #expect(difference.lines == [])
  }

  @Test("takes a column for another one that was dropped before, unless one name was given twice")
  func identity() throws {
    let swapped = try shapes { op in
      op.alterColumn("authors", "name", newName: "old")
      op.addColumn("authors", Column("name", .text))
    }
    #expect(
      lines(SchemaDifference(from: try shapes(), to: swapped)) == """
        ~ table authors
          ~ column name -> old
          + column name TEXT
        """)
  }
}
