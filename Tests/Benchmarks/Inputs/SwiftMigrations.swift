extension SwiftPackage {
  /// A migration that makes a table of six columns.
  static func migration(_ number: Int, length: Int = 50) -> String {
    """
    import Decant

    enum AddItem\(number): Migration {
      static let revision = "\(number + 100_000)"
      static let downRevision: String? = \(number == 0 ? "nil" : "\"\(number + 99_999)\"")
      static let message = "add item \(number)"

      static func upgrade(_ op: inout Operations) {
        op.createTable("item_\(number)") {
          Column("id", .integer, primaryKey: true)
          Column("name", .string(\(length)), nullable: false)
          Column("price", .numeric(10, 2))
          Column("is_active", .boolean, nullable: false)
          Column("created_at", .dateTime, nullable: false)
          Column("note", .text)
        }
      }

      static func downgrade(_ op: inout Operations) {
        op.dropTable("item_\(number)")
      }
    }

    """
  }

  /// The list of a module's migrations.
  static func list(_ module: Int, _ numbers: Range<Int>) -> String {
    """
    import Decant

    public let migrations\(module): [any Migration.Type] = [
    \(numbers.map { "  AddItem\($0).self,\n" }.joined())]

    """
  }

  /// A migration with a table of many columns.
  ///
  /// - Parameter misspelt: The number of the column whose type is written wrong.
  static func wide(_ count: Int, misspelt: Int? = nil) -> String {
    """
    import Decant

    func upgrade(_ op: inout Operations) {
      op.createTable("wide") {
    \((0..<count).map { "    Column(\"c\($0)\", \(type($0, misspelt: misspelt)), nullable: false)\n" }.joined())\
      }
    }

    """
  }

  /// The line of the text above that has a column.
  static func line(ofColumn number: Int) -> Int { 5 + number }

  private static func type(_ number: Int, misspelt: Int?) -> String {
    if number == misspelt { return ".strin(50)" }
    return [".integer", ".string(50)", ".numeric(10, 2)", ".boolean", ".dateTime", ".text"][number % 6]
  }
}
