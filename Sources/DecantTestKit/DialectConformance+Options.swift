internal import Decant

extension DialectConformance {
  /// The options that are neither written nor refused.
  func optionViolations() -> [Violation] {
    SampleOption.all(for: dialect).compactMap { option in
      guard let plain = answer(option.without), !plain.isEmpty, answer(option.with) == plain else {
        return nil
      }
      return Violation(option.name, of: type(of: option.with).documentName)
    } + AcceptedOptions.Owner.allCases.flatMap(acceptedOptionViolations)
  }

  /// The options of the dialect's own list that no value gives an effect.
  private func acceptedOptionViolations(of owner: AcceptedOptions.Owner) -> [Violation] {
    let hosts = OptionHost.all(of: owner)
    return dialect.acceptedOptions[owner].compactMap { name in
      guard !dialect.acceptedOptions.silent.contains(name) else { return nil }
      let name = name.last == "*" ? "\(name.dropLast())sample" : name
      let candidates = hosts.filter { answer($0([:])) != nil }
      guard let first = candidates.first else { return nil }
      let hasEffect = candidates.contains { host in
        let plain = answer(host([:]))
        return OptionHost.values.contains { value in
          answer(host(DialectOptions([JSONMember(name: name, value: value)]))) != plain
        }
      }
      return hasEffect ? nil : Violation("the option \(name)", of: type(of: first([:])).documentName)
    }
  }

  /// The statements of an operation; nil where it is refused.
  private func answer(_ operation: any MigrateOperation) -> [String]? {
    try? statements(of: operation).map(\.text)
  }
}

/// Operations that carry the options of one owner.
private enum OptionHost {
  typealias Host = @Sendable (DialectOptions) -> any MigrateOperation

  /// Values of each kind; one of them is what the option takes.
  static let values: [JSONValue] = [
    true, false, 5, "sample", "DELETE ROWS", ["sample"], ["sample": 5], ["sample": "sample"],
  ]

  static func all(of owner: AcceptedOptions.Owner) -> [Host] {
    switch owner {
    case .table: [{ CreateTableOp(table(options: $0)) }]
    case .column: columns
    case .index:
      [
        { CreateIndexOp(TableIndex("i", ["sample"], options: $0), on: "t") },
        { CreateIndexOp(TableIndex("i", ["sample"], unique: true, options: $0), on: "t") },
      ]
    case .primaryKey:
      constraint { PrimaryKeyConstraint(["sample"], name: "k", options: $0) }
    case .unique:
      constraint { UniqueConstraint(["sample"], name: "k", options: $0) }
    case .check:
      constraint { CheckConstraint("sample > 0", name: "k", options: $0) }
    case .foreignKey:
      constraint { ForeignKeyConstraint(["sample"], references: ["u.id"], name: "k", options: $0) }
    case .alterColumn:
      [
        {
          AlterColumnOp(
            "t", "sample", type: .string(20),
            existing: AlterColumnOp.ExistingColumn(type: .integer, nullable: true), options: $0)
        }
      ]
    case .dropColumn: [{ DropColumnOp("t", "sample", options: $0) }]
    }
  }

  private static let columns: [Host] = [
    { CreateTableOp(table(Column("sample", .integer, options: $0))) },
    { CreateTableOp(table(Column("sample", .integer, primaryKey: true, options: $0))) },
    { CreateTableOp(table(Column("sample", .integer, nullable: false, unique: true, options: $0))) },
  ]

  private static func table(
    _ column: Column = Column("sample", .integer, primaryKey: true), options: DialectOptions = [:]
  ) -> Table {
    Table("t", options: options) { column }
  }

  /// A constraint as it is added, and as a new table has it.
  private static func constraint<Constraint: TableConstraint & TableItem>(
    _ make: @escaping @Sendable (DialectOptions) -> Constraint
  ) -> [Host] {
    [
      { options in
        CreateTableOp(
          Table("t") {
            Column("sample", .integer, nullable: false)
            make(options)
          })
      }
    ]
  }
}
