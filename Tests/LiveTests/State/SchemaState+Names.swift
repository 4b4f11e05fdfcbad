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
      Fact(kind, schema: schema, table: table.name.name.name, name: name, place: place, [definition])
    }
    let columns = table.columns.enumerated().map { place, column in
      fact(.column, column.name.name, place: place + 1, column.isNullable ? "NULL" : "NOT NULL")
    }
    // a check behind a column, as that of JSON, has the name of the column in MariaDB, and is a part of it in SQLite
    let bound = table.columns.filter { column in
      ground.dialect.name == "mariadb" && (!column.checks.isEmpty || column.type is JSONType)
    }
    let constraints =
      table.constraints.map { fact($0.kind(in: ground), $0.name(in: ground)) }
      + bound.map { fact(.constraint, $0.name.name) }
    let indexes = table.indexes.map { fact(.index, $0.name?.name ?? "") }
    return [fact(.table, name)] + columns + constraints + indexes
  }
}

extension TableConstraint {
  /// MariaDB knows a unique constraint as an index alone.
  fileprivate func kind(in ground: Ground) -> Fact.Kind {
    ground.dialect.name == "mariadb" && self is UniqueConstraint ? .index : .constraint
  }

  /// MariaDB forgets the name of a primary key.
  fileprivate func name(in ground: Ground) -> String {
    ground.dialect.name == "mariadb" && self is PrimaryKeyConstraint ? "PRIMARY" : name?.name ?? ""
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
