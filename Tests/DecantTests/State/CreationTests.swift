import Decant
import Testing

/// The script that makes the schema of operations from nothing.
private func creation(
  in dialect: Dialect = .standard, naming: NamingConvention = .standard, _ calls: (inout Operations) -> Void
) throws -> String {
  var op = Operations(dialect: dialect.name)
  calls(&op)
  var state = SchemaState(dialect: dialect, namingConvention: naming)
  state.revision = "a1"
  for record in op.recorded { try state.apply(record.operation) }
  return try ScriptGenerator(dialect: dialect).write(state, to: ScriptBuffer()).text
}

@Suite("The script that makes a schema")
struct CreationTests {
  @Test("puts a table behind those that its foreign keys lead to")
  func order() throws {
    let text = try creation { op in
      op.createTable("lines") { Column("order_id", .integer) }
      op.createTable("shops") {
        Column("id", .integer, primaryKey: true)
        Column("parent_id", .integer, references: "shops.id")
      }
      op.createTable("orders") {
        Column("id", .integer, primaryKey: true)
        Column("shop_id", .integer, references: "shops.id")
      }
      op.createForeignKey("fk_order", from: "lines", ["order_id"], to: "orders", ["id"])
      op.createIndex("ix_lines", on: "lines", ["order_id"])
    }
    #expect(
      text == """
        CREATE TABLE shops (
            id INTEGER NOT NULL,
            parent_id INTEGER,
            PRIMARY KEY (id),
            FOREIGN KEY(parent_id) REFERENCES shops (id)
        );

        CREATE TABLE orders (
            id INTEGER NOT NULL,
            shop_id INTEGER,
            PRIMARY KEY (id),
            FOREIGN KEY(shop_id) REFERENCES shops (id)
        );

        CREATE TABLE lines (
            order_id INTEGER,
            CONSTRAINT fk_order FOREIGN KEY(order_id) REFERENCES orders (id)
        );

        CREATE INDEX ix_lines ON lines (order_id);


        """)
  }

  /// Two tables that refer to each other, and one whose foreign key is meant to come later.
  private static func circle(_ op: inout Operations) {
    op.createTable("eggs") {
      Column("id", .integer, primaryKey: true)
      Column("hen_id", .integer)
    }
    op.createTable("hens") {
      Column("id", .integer, primaryKey: true)
      Column("egg_id", .integer, references: "eggs.id")
    }
    op.createForeignKey("fk_hen", from: "eggs", ["hen_id"], to: "hens", ["id"])
  }

  @Test("adds one foreign key of a circle when all tables are there")
  func circles() throws {
    #expect(
      try creation(Self.circle) == """
        CREATE TABLE hens (
            id INTEGER NOT NULL,
            egg_id INTEGER,
            PRIMARY KEY (id)
        );

        CREATE TABLE eggs (
            id INTEGER NOT NULL,
            hen_id INTEGER,
            PRIMARY KEY (id),
            CONSTRAINT fk_hen FOREIGN KEY(hen_id) REFERENCES hens (id)
        );

        ALTER TABLE hens ADD FOREIGN KEY(egg_id) REFERENCES eggs (id);


        """)
  }

  @Test("keeps the foreign keys of a circle in their tables where none can be added")
  func inlineCircles() throws {
    var dialect = Dialect.standard
    dialect.altersConstraints = false
    let text = try creation(in: dialect, Self.circle)
    #expect(!text.contains("ALTER"))
    #expect(text.contains("FOREIGN KEY(egg_id) REFERENCES eggs (id)"))
    #expect(text.contains("CONSTRAINT fk_hen FOREIGN KEY(hen_id) REFERENCES hens (id)"))
  }

  @Test("says nothing of how a change was made, and stands in a transaction")
  func momentary() throws {
    var dialect = Dialect.standard
    dialect.script.hasTransactionalDDL = true
    dialect.acceptedOptions.momentary = ["default_slowly"]
    dialect.elements.override(CreateIndex.self) { statement, writer, inherited in
      try inherited(statement, &writer)
      if statement.index.options.given("default_slowly") != nil { writer.keyword("SLOWLY") }
    }
    let text = try creation(in: dialect) { op in
      op.createTable("t") { Column("a", .integer) }
      op.createIndex("ix", on: "t", ["a"], options: ["default_slowly": true])
    }
    #expect(
      text == """
        BEGIN;

        CREATE TABLE t (
            a INTEGER
        );

        CREATE INDEX ix ON t (a);

        COMMIT;


        """)
  }

  @Test("says what raw SQL may have changed")
  func doubts() throws {
    let text = try creation { op in
      op.createTable("t") { Column("a", .integer) }
      op.execute("ALTER TABLE t ADD b INTEGER")
      op.execute("CREATE TABLE u (a INTEGER)")
    }
    #expect(
      text == """
        -- table t is not known for sure: ALTER TABLE ... of revision a1 may have changed it

        -- there may be more than is known: CREATE TABLE ... of revision a1 says nothing of its effect

        CREATE TABLE t (
            a INTEGER
        );


        """)
  }

  @Test("collects what the dialect cannot write")
  func failures() throws {
    #expect {
      try creation { op in
        for name in ["t", "u"] as [Identifier] {
          op.createTable(name) {
            Column("a", .integer)
            ExcludeConstraint([.init("a", with: "=")])
          }
        }
      }
    } throws: { error in
      (error as? ScriptErrors)?.errors.count == 2
    }
  }
}
