extension DatabaseProduct {
  /// SQLite, which has no server: a database is a file.
  public static let sqlite = DatabaseProduct(
    name: "SQLite", package: "sqlite3", server: nil,
    client: Client(
      program: "sqlite3",
      scriptOptions: ["-batch", "-bail"],
      goOnOptions: ["-cmd", ".bail off"], lineOptions: ["-list", "-noheader"],
      queryOptions: ["-batch", "-bail", "-ascii", "-noheader", "-nullvalue", "NULL"],
      format: OutputFormat(valueSeparator: 0x1F, rowSeparator: 0x1E, end: 0x1E),
      connection: { directory, database in ["\(directory)/\(database)"] }))
}
