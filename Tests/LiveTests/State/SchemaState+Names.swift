import Decant
import TestSupport

extension SchemaState {
  /// The names that the state lists and the catalogue does not, or the other way round, in words.
  func nameDifference(to catalogue: Catalogue, in ground: Ground) -> [String] {
    let kinds: Set<Fact.Kind> = [.table, .column, .constraint, .index]
    let found = Catalogue(catalogue.facts.filter { kinds.contains($0.kind) }.map(\.nameAlone))
    return found.difference(to: Catalogue(tables.flatMap { facts(of: $0, in: ground) }))
  }

  private func facts(of table: Table, in ground: Ground) -> [Fact] {
    let (schema, name) = (table.name.schema?.name ?? "", table.name.name.name)
    func fact(_ kind: Fact.Kind, _ name: String, place: Int = 0, _ definition: String? = nil) -> Fact {
      Fact(
        kind, schema: schema, table: ground.kept(table.name.name.name), name: ground.kept(name), place: place,
        [definition])
    }
    let columns = table.columns.enumerated().map { place, column in
      fact(.column, column.name.name, place: place + 1, column.isNullable ? "NULL" : "NOT NULL")
    }
    // a check behind a column, as that of JSON, has no name of its own in MariaDB, and is a part of it in SQLite
    let bound = table.columns.filter { column in
      ground.dialect.name == "mariadb" && (!column.checks.isEmpty || column.type is JSONType)
    }
    let constraints =
      table.constraints.map { fact($0.kind(in: ground), $0.name(of: table, in: ground)) }
      + bound.map { _ in fact(.constraint, "") }
    let indexes = table.indexes.map { fact(.index, $0.name?.name ?? "") }
    return [fact(.table, name)] + columns + constraints + indexes
  }
}

extension Ground {
  /// A name as the database has it: PostgreSQL keeps 63 bytes.
  fileprivate func kept(_ name: String) -> String {
    guard dialect.name == "postgresql", name.utf8.count > 63 else { return name }
    var scalars = name.unicodeScalars
    while String(scalars).utf8.count > 63 { scalars.removeLast() }
    return String(scalars)
  }
}

extension TableConstraint {
  /// MariaDB knows a unique constraint as an index alone.
  fileprivate func kind(in ground: Ground) -> Fact.Kind {
    ground.dialect.name == "mariadb" && self is UniqueConstraint ? .index : .constraint
  }

  /// MariaDB forgets the name of a primary key, and SQLite has none behind a column.
  fileprivate func name(of table: Table, in ground: Ground) -> String {
    guard self is PrimaryKeyConstraint else { return name?.name ?? "" }
    switch ground.dialect.name {
    case "mariadb": return "PRIMARY"
    case "sqlite" where table.options.isTrue("sqlite_autoincrement") && isWholeNumber(in: table): return ""
    default: return name?.name ?? ""
    }
  }
}

extension TableConstraint {
  /// Whether the only column holds whole numbers, and is no foreign key.
  fileprivate func isWholeNumber(in table: Table) -> Bool {
    let isForeignKey = table.constraints.contains { other in
      other is ForeignKeyConstraint && other.columns.contains { $0.name == columns[0].name }
    }
    return columns.count == 1 && !isForeignKey
      && table.columns.first { $0.name.name == columns[0].name }?.type.affinity == .integer
  }
}

extension Fact {
  /// The fact without what the state may say in other words.
  fileprivate var nameAlone: Fact {
    let isColumn = kind == .column
    let forbidsNull = definition.split(separator: "|").contains {
      $0.drop { $0 == " " }.hasPrefix("NOT NULL")
    }
    return Fact(
      kind, schema: schema, table: table, name: name, place: place,
      [isColumn ? (forbidsNull ? "NOT NULL" : "NULL") : nil])
  }
}
