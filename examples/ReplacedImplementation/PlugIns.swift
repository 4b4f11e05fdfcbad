import Decant

/// Notes each table that is created in a table of the database.
let logTables: Dialect.PlugIn = { dialect in
  dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
    try inherited(operation, &script)
    let table = Value.string("\(operation.table.name)")
    try script.execute(
      "INSERT INTO table_metadata_log (operation, table_name) VALUES ('create', \(literal: table))")
  }
}

/// Creates none of the tables that another program creates.
let skipTables: Dialect.PlugIn = { dialect in
  dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
    guard ignoredTables.contains(operation.table.name.name) else { return try inherited(operation, &script) }
    try script.comment("Skipped creation of table \(operation.table.name)")
  }
}

private let ignoredTables: Set<Identifier> = ["sessions"]

/// Gives each table an engine, unless it says which.
let useInnoDB: Dialect.PlugIn = { dialect in
  dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
    var operation = operation
    if operation.table.options["mysql_engine"] == nil { operation.table.options["mysql_engine"] = "InnoDB" }
    try inherited(operation, &script)
  }
}

/// Refuses to drop tables.
let keepTables: Dialect.PlugIn = { dialect in
  dialect.operations.override(DropTableOp.self) { operation, _, _ in
    throw RenderError.unsupported(
      "dropping table \(operation.name) in this project", hint: "rename it, and let it be archived")
  }
}
