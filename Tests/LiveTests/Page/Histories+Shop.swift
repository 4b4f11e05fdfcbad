import Decant

extension Histories {
  static func authorsAndBooks(_ op: inout Operations) {
    op.createTable("authors", comment: "People who write") {
      Column("id", .integer, primaryKey: true)
      Column("name", .string(200), nullable: false)
      Column("born", .date)
    }
    op.createTable("books") {
      Column("id", .integer, primaryKey: true)
      Column("author_id", .integer, nullable: false, references: "authors.id")
      Column("title", .string(300), nullable: false, comment: "as printed on the cover")
      Column("isbn", .string(13), unique: true)
      Column("price", .numeric(10, 2), serverDefault: .sql("0"))
    }
    op.createTable("legacy_notes") { Column("text", .text) }
  }

  static func genres(_ op: inout Operations) {
    op.createTable("genres") {
      Column("id", .integer, primaryKey: true)
      Column("name", .string(50), nullable: false, unique: true)
      Column("parent_id", .integer, references: "genres.id")
    }
    op.createTable("book_genres") {
      Column("book_id", .integer, primaryKey: true, references: "books.id")
      Column("genre_id", .integer, primaryKey: true, references: "genres.id")
    }
  }

  static func customers(_ op: inout Operations) {
    op.createTable("customers") {
      Column("id", .integer, primaryKey: true)
      Column("email", .string(254), nullable: false, unique: true)
    }
    op.createTable("addresses") {
      Column("id", .integer, primaryKey: true)
      Column("customer_id", .integer, nullable: false, references: "customers.id")
      Column("city", .string(100), nullable: false)
    }
  }

  static func orders(_ op: inout Operations) {
    op.createTable("orders") {
      Column("id", .integer, primaryKey: true)
      Column("customer_id", .integer, references: "customers.id")
      Column("ship_to_id", .integer, references: "addresses.id")
    }
    op.createTable("order_lines") {
      Column("order_id", .integer, primaryKey: true, references: "orders.id")
      Column("book_id", .integer, primaryKey: true, references: "books.id")
      Column("count", .integer, nullable: false)
    }
  }

  static func paymentsAndReviews(_ op: inout Operations) {
    op.createTable("payments") {
      Column("order_id", .integer, primaryKey: true, references: "orders.id")
      Column("method", .string(20), nullable: false)
    }
    op.createTable("reviews") {
      Column("id", .integer, primaryKey: true)
      Column("book_id", .integer, nullable: false, references: "books.id")
      Column("customer_id", .integer, references: "customers.id")
      Column("stars", .integer)
    }
  }

  static func stock(_ op: inout Operations) {
    op.createTable("warehouses") {
      Column("id", .integer, primaryKey: true)
      Column("address_id", .integer, references: "addresses.id")
    }
    op.createTable("stock") {
      Column("warehouse_id", .integer, primaryKey: true, references: "warehouses.id")
      Column("book_id", .integer, primaryKey: true, references: "books.id")
    }
  }
}
