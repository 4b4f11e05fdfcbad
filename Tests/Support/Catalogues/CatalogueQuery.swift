internal import Foundation

extension DatabaseProduct {
  /// A query whose rows are the facts of the catalogue, each as one line of JSON.
  ///
  /// - Parameter schemas: The schemas besides the default one.
  public func catalogueQuery(schemas: [String] = []) -> String {
    switch name {
    case DatabaseProduct.postgreSQL.name: PostgreSQLCatalogue.query
    case DatabaseProduct.mariaDB.name: MariaDBCatalogue.query(schemas: schemas)
    default: SQLiteCatalogue.query(schemas: schemas)
    }
  }

  /// A query whose one row is a mark among those of catalogues.
  public func markQuery(_ mark: String) -> String {
    "SELECT '[\"mark\", \"\(mark)\"]'"
  }

  /// The catalogues among the lines that a script has written, by the mark before each.
  public func catalogues(in lines: [String]) throws -> [(mark: String, catalogue: Catalogue)] {
    var found: [(mark: String, rows: [[String?]])] = []
    for line in lines where line.hasPrefix("[") {
      let row = try JSONDecoder().decode([String?].self, from: Data(line.utf8))
      if row.first == "mark", let mark = row.last ?? nil {
        found.append((mark, []))
      } else if !found.isEmpty {
        found[found.count - 1].rows.append(row)
      }
    }
    return found.map { ($0.mark, catalogue(of: $0.rows)) }
  }

  private func catalogue(of rows: [[String?]]) -> Catalogue {
    var catalogue = Catalogue(
      name == DatabaseProduct.sqlite.name ? SQLiteCatalogue.facts(of: rows) : rows.compactMap(Fact.init))
    for row in rows where row.first == "rows" && row.count == 3 {
      catalogue.rows[row[1] ?? ""] = row[2] ?? ""
    }
    return catalogue
  }
}
