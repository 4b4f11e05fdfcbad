import Decant

// The way back is derived: the table is dropped again.
enum AddReviews: Migration {
  static let revision = "6fc045c7d9e6"
  static let downRevision: String? = "5ebf34b6c8d5"
  static let message = "add reviews"

  static func upgrade(_ op: inout Operations) {
    op.createTable("reviews") {
      Column("id", .integer, primaryKey: true)
      Column("book_id", .integer, nullable: false, references: "books.id")
      Column("stars", .smallInteger, nullable: false)
      Column("body", .text)
      Column("tags", .json)
      Column("words", .integer, serverDefault: .computed("length(body)", persisted: true))
      CheckConstraint("stars BETWEEN 1 AND 5", name: "ck_reviews_stars")
      TableIndex("ix_reviews_book_id_stars", ["book_id", .sql("stars DESC")])
    }
  }
}
