import Decant

enum AddGenres: Migration {
  static let revision = "2b8d01e3f5a2"
  static let downRevision: String? = "1a7c90d2e4f1"
  static let message = "add genres, with the first ones"

  static func upgrade(_ op: inout Operations) {
    op.createTable("genres") {
      Column("id", .integer, primaryKey: true)
      Column("name", .string(50), nullable: false)
      Column("note", .text)
      UniqueConstraint("name", name: "uq_genres_name")
    }
    op.bulkInsert(
      into: "genres", columns: [.init("id", .integer), .init("name", .string(50)), .init("note", .text)],
      rows: [
        [1, "children's", "it's for \"all\" ages; 100% safe"],
        [2, "poetry", "line one\nline two\twith a tab"],
        [3, "Krimi & Größe", "back\\slash, :colon, $$ and 日本語 🙂"],
        [4, "", nil],
      ])
    op.addColumn("books", Column("genre_id", .integer))
    op.createForeignKey("fk_books_genre_id_genres", from: "books", ["genre_id"], to: "genres", ["id"])
  }

  static func downgrade(_ op: inout Operations) {
    op.dropConstraint("fk_books_genre_id_genres", of: "books", kind: .foreignKey)
    op.dropColumn("books", "genre_id")
    op.dropTable("genres")
  }
}
