import Decant
import Testing

@Suite struct EncodingRefusalTests {
  /// An operation that says nothing about its JSON form.
  struct SilentOp: MigrateOperation {
    static let documentName = "silent"
    func performStandard(in script: inout Script) {}
  }

  private static func insert(_ value: Value, _ type: any SQLType) -> BulkInsertOp {
    BulkInsertOp("t", columns: [.init("c", type)], rows: [[value]])
  }

  private static func foreignKey(_ targets: [ForeignKeyTarget]) -> CreateForeignKeyOp {
    CreateForeignKeyOp(ForeignKeyConstraint(targets.map { _ in "c" }, references: targets), on: "t")
  }

  static let refusals: [(operation: any MigrateOperation, problem: DocumentEncodingError.Problem)] = [
    (ExecuteSQLOp("SELECT \(literal: 5)"), .sqlWithValues),
    (CreateCheckConstraintOp(CheckConstraint("\(identifier: "a") > 0"), on: "t"), .sqlWithValues),
    (SilentOp(), .noForm("silent")),
    (
      AddColumnOp("t", Column("c", IntegerType(options: ["a_x": 1, "b_x": 1]))),
      .mixedArguments(type: "a.INTEGER")
    ),
    (foreignKey(["r.id", "q.id"]), .severalTargets),
    (foreignKey(["r"]), .targetWithoutColumn("r")),
    (
      AddColumnOp(
        "t",
        Column(
          "c", .integer,
          references: ForeignKeyReference(
            ForeignKeyTarget(table: "a.b", column: nil)))), .targetWithoutColumn("a.b")
    ),
    (insert(.sql("now()"), .json), .rowValue(column: "c")),
    (insert(.json(1), .text), .rowValue(column: "c")),
    (insert(.double(.infinity), .float), .rowValue(column: "c")),
    (insert([.number("x")], ArrayType(of: .integer)), .rowValue(column: "c")),
    (BulkInsertOp("t", columns: [], rows: [[], [1]]), .rowTooLong(number: 2)),
    (
      CreatePrimaryKeyOp(PrimaryKeyConstraint(["a"], deferrable: true), on: "t"),
      .noForm("a deferrable primary key of a table that there is")
    ),
    (BatchAlterTableOp("t", operations: [RecordedOperation(DropColumnOp("u", "c"))]), .otherTable("t")),
    (BatchAlterTableOp("t", tableArguments: [Column("c", .integer)]), .noForm("Column in a batch")),
  ]

  @Test(arguments: refusals.indices)
  func saysWhy(place: Int) {
    let (operation, problem) = Self.refusals[place]
    #expect {
      try [RecordedOperation(operation)].documentValue()
    } throws: { error in
      (error as? DocumentEncodingError)?.problem == problem
    }
  }

  @Test func namesTheOperation() {
    let inner = RecordedOperation(ExecuteSQLOp("SELECT \(literal: 5)"))
    #expect {
      try [RecordedOperation(BatchAlterTableOp("t", operations: [inner]))].documentValue()
    } throws: { error in
      "\(error)" == "execute: SQL with interpolated names or values has no JSON form; write its final text"
    }
  }
}
