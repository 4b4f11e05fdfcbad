import Decant
import Testing

/// The diagram of what operations make.
private func diagram(_ calls: (inout Operations) -> Void) throws -> String {
  var op = Operations(dialect: "default")
  calls(&op)
  var state = SchemaState(dialect: .standard)
  for record in op.recorded { try state.apply(record.operation) }
  return MermaidSchema(state.shapes).text
}

@Suite("The Mermaid diagram of a schema")
struct MermaidSchemaTests {
  @Test("has a relation for each foreign key, with how many rows there may be")
  func relations() throws {
    let text = try diagram { op in
      op.createTable("authors") {
        Column("id", .integer, primaryKey: true)
        Column("email", .string(99), unique: true, comment: "where to write to")
      }
      op.createTable("books") {
        Column("id", .integer, primaryKey: true)
        Column("author_id", .integer, nullable: false, references: "authors.id")
        Column("editor_id", .integer, references: "authors.id")
      }
      op.createTable("covers") {
        Column("book_id", .integer, primaryKey: true, references: "books.id")
        Column("price", .numeric(10, 2))
      }
    }
    #expect(
      text == """
        erDiagram
          "authors" {
            INTEGER id PK
            VARCHAR(99) email UK "where to write to"
          }
          "books" {
            INTEGER id PK
            INTEGER author_id FK
            INTEGER editor_id FK
          }
          "covers" {
            INTEGER book_id PK, FK
            NUMERIC(10_2) price
          }
          "authors" ||..o{ "books" : "author_id"
          "authors" |o..o{ "books" : "editor_id"
          "books" ||--o| "covers" : "book_id"

        """)
  }

  @Test("writes names that Mermaid does not take in another way")
  func names() throws {
    let text = try diagram { op in
      op.createTable("my \"table\"", schema: "app") {
        Column("pk", .integer)
        Column("1st name", .string(5), comment: "it's\n\"quoted\"")
        Column("größe", .integer)
        Column("}", .integer)
      }
      op.createTable("my%table%", schema: "app") { Column("x", .integer) }
    }
    #expect(
      text == """
        erDiagram
          "app.my_table_" {
            INTEGER _pk "pk"
            VARCHAR(5) _1st_name "1st name: it's 'quoted'"
            INTEGER größe
            INTEGER _ "}"
          }
          "app.my_table__2" {
            INTEGER x
          }

        """)
  }
}
