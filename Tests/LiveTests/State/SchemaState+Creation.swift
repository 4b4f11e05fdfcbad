import Decant

extension SchemaState {
  /// The operations that make the schema in an empty database: all tables, then the foreign keys where these can be
  /// added.
  var creation: [any MigrateOperation] {
    get throws {
      var foreignKeys: [any MigrateOperation] = []
      let tables = try tables.map { table in
        // where names hang on the order of constraints and indexes, all of them are asked for
        let creation: any MigrateOperation =
          dialect.name == "mariadb"
          ? CreateTableOp(table)
          : try DropTableOp(table.name.name, schema: table.name.schema).reversed(from: self)
        return creation.withoutForeignKeys(in: dialect, adding: &foreignKeys)
      }
      return tables + foreignKeys
    }
  }
}

extension MigrateOperation {
  /// The operation without the foreign keys of the tables that it creates, which come behind.
  fileprivate func withoutForeignKeys(in dialect: Dialect, adding foreignKeys: inout [any MigrateOperation])
    -> any MigrateOperation
  {
    switch self {
    case var creation as CreateTableOp where dialect.altersConstraints:
      for case let key as ForeignKeyConstraint in creation.table.constraints {
        let name = creation.table.name
        foreignKeys.append(CreateForeignKeyOp(key, on: name.name, schema: name.schema))
      }
      creation.table.constraints.removeAll { $0 is ForeignKeyConstraint }
      return creation
    case var container as OpContainer:
      for place in container.operations.indices {
        container.operations[place].operation = container.operations[place].operation.withoutForeignKeys(
          in: dialect, adding: &foreignKeys)
      }
      return container
    default: return self
    }
  }
}
