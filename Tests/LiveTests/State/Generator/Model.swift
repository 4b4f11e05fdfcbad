import Decant

/// What the generator knows of a table besides its schema: the rows, and what was true of its columns before.
struct ModelTable {
  /// A number that stays when the name changes.
  let id: Int
  var name: QualifiedName
  var columns: [ModelColumn]
  var rowCount = 0
  /// The column whose values are looked up in the database.
  var marker: Int?
  /// The values of that column.
  var marks: [Int] = []

  func column(_ name: Identifier) -> ModelColumn? { columns.first { $0.name.name == name.name } }
}

/// What the generator knows of a column.
struct ModelColumn {
  /// A number that stays when the name changes.
  let id: Int
  var name: Identifier
  let family: Family
  /// Whether the database fills it by itself.
  var isFilled = false
  /// Whether it is computed of another one.
  var isComputed = false
  /// Whether no two rows are equal here.
  var isDistinct = true
  /// Whether some row has NULL here.
  var hasNull = false
  /// Whether all rows have NULL here.
  var isNull = true
  /// Whether it has been NOT NULL or a part of a key at some time, so that it cannot come back without its values.
  var wasRequired: Bool
}
