import Decant

enum NameTheShelf: Migration {
  static let revision = "70d156d8eaf7"
  static let downRevision: String? = "6fc045c7d9e6"
  static let message = "say \"shelf\" where we said \"order\""

  static func upgrade(_ op: inout Operations) {
    op.alterColumn("books", "order", newName: "shelf")
    op.execute(.update("genres", set: ["note": "it's a shelf now"], where: "note IS NULL"))
    op.createTableComment("books", "all that we sell")
  }

  static func downgrade(_ op: inout Operations) {
    op.dropTableComment("books", existingComment: "all that we sell")
    op.execute(.update("genres", set: ["note": .null], where: "note = 'it''s a shelf now'"))
    op.alterColumn("books", "shelf", newName: "order")
  }
}
