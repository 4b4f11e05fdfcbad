extension SwiftProject {
  /// The README of the package.
  var readme: String {
    let dialect = dialects.count == 1 ? "" : " --dialect \(dialects[0].name)"
    return """
      # \(typeName)

      The migrations of a database, written in Swift. The program makes SQL scripts of them; it needs no
      connection to the database.

      ```sh
      swift run \(program) upgrade\(dialect)
      swift run \(program) revision -m 'create accounts'
      swift run \(program) edit head
      swift run \(program) downgrade head:base\(dialect)
      swift run \(program) history
      ```

      `revision` makes a file beside the others, and puts its type into the list in `Migrations1.swift`. The
      operations go into `upgrade`:

      ```swift
      static func upgrade(_ op: inout Operations) {
        op.createTable("account") {
          Column("id", .integer, primaryKey: true)
          Column("name", .string(50), nullable: false)
        }
      }
      ```

      Without a `downgrade` the operations are taken back, last first; where one cannot be, downgrading says
      so, and `downgrade` is to be written. `decant.json` has the settings, and `swift run \(program) help`
      says what else there is.

      ## When a module is full

      A change of a migration builds all of its module anew, which for about 100 files takes a second. After
      these, begin the next module:

      1. Make `Sources/Migrations2/Migrations2.swift`, which below `import Decant` has
         `public let migrations2: [any Migration.Type] = []`.
      2. Add `"Migrations2"` to `modules` in `Package.swift`.
      3. In `Sources/\(typeName)/\(typeName).swift`, import it, and write `migrations1 + migrations2`.

      `revision` adds to the list of the last module; `--version-path` names another one.

      """
  }
}
