import Decant

enum IndexTitles: Migration {
  static let revision = "5ebf34b6c8d5"
  static let downRevision: String? = "4dae23a5b7c4"
  static let message = "find books by title, without blocking the shop"

  static func upgrade(_ op: inout Operations) {
    op.autocommitBlock { op in
      op.createIndex(
        "ix_books_title_lower", on: "books", [.sql("lower(title)"), "author_id"],
        options: ["postgresql_concurrently": true, "postgresql_where": "isbn IS NOT NULL"])
    }
  }

  static func downgrade(_ op: inout Operations) {
    op.autocommitBlock { op in
      op.dropIndex("ix_books_title_lower", of: "books", options: ["postgresql_concurrently": true])
    }
  }
}
