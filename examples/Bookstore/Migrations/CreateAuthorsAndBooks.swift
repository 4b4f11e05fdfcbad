import Decant

enum CreateAuthorsAndBooks: Migration {
  static let revision = "1a7c90d2e4f1"
  static let message = "create authors and books"

  static func upgrade(_ op: inout Operations) {
    op.createTable("authors", comment: "People who write. It's a short list.") {
      Column("id", .integer, primaryKey: true)
      Column("name", .string(200), nullable: false)
      Column("born", .date)
      CheckConstraint("length(name) > 0", name: "ck_authors_name")
    }
    op.createTable("books") {
      Column("id", .integer, primaryKey: true)
      Column("author_id", .integer, nullable: false)
      Column("title", .string(300), nullable: false, comment: "as printed on the cover")
      Column("isbn", .string(13), unique: true)
      Column("price", .numeric(10, 2), nullable: false, serverDefault: .sql("0"))
      Column("order", .integer, comment: "place in a series; a reserved word on purpose")
      Column("added_at", .zonedDateTime, nullable: false, serverDefault: .sql("now()"))
      ForeignKeyConstraint(
        ["author_id"], references: ["authors.id"], name: "fk_books_author_id_authors",
        actions: ForeignKeyActions(onDelete: "CASCADE"))
      CheckConstraint("price >= 0", name: "ck_books_price")
      TableIndex("ix_books_author_id", ["author_id"])
    }
  }

  static func downgrade(_ op: inout Operations) {
    op.dropTable("books")
    op.dropTable("authors")
  }
}
