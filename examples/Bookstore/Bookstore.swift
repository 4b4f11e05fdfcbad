import Decant
import DecantCLI
import DecantPostgreSQL

/// A bookshop's migrations, written in Swift: `swift run bookstore upgrade head --dialect postgresql`.
@main
struct Bookstore: MigrationProject {
  static let dialects: [Dialect] = [.postgresql]

  static let migrations: [any Migration.Type] = [
    CreateAuthorsAndBooks.self, AddGenres.self, AddOrders.self, PriceInCents.self, IndexTitles.self,
    AddReviews.self,
    NameTheShelf.self,
  ]
}
