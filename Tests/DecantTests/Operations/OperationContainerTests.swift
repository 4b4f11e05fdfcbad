import Decant
import Testing

/// The containers of Alembic's reference, by their names there, and what is made with them.
@Suite("Containers of operations") struct OperationContainerTests {
  private let add = RecordedOperation(AddColumnOp("t", Column("a", .integer)))
  private let rename = RecordedOperation(ExecuteSQLOp("SELECT 1", reverse: "SELECT 2"))

  private func names(_ operations: [RecordedOperation]) -> [String] {
    operations.map { type(of: $0.operation).documentName }
  }

  @Test func opContainer() throws {
    let container = OpContainer([add, RecordedOperation(OpContainer([rename]))])
    #expect(!container.isEmpty)
    #expect(OpContainer([RecordedOperation(OpContainer())]).isEmpty)
    #expect(try container.asDiffs().map(\.name) == ["add_column", "execute"])
    let back = try #require(try container.reversed() as? OpContainer)
    #expect(names(back.operations) == ["operations", "drop_column"])
  }

  @Test func modifyTableOps() throws {
    let container = ModifyTableOps("t", [add], schema: "s")
    #expect(container.table == QualifiedName("t", schema: "s"))
    let back = try #require(try container.reversed() as? ModifyTableOps)
    #expect(back.table == container.table)
    #expect(names(back.operations) == ["drop_column"])
    #expect(throws: ReverseError.self) {
      try ModifyTableOps("t", [RecordedOperation(DropColumnOp("t", "a"))]).asDiffs()
    }
  }

  @Test func upgradeOps() throws {
    #expect(UpgradeOps().token == "upgrades")
    let back = try UpgradeOps([add, rename], token: "engine1_upgrades").downgrade()
    #expect(back.token == "engine1_downgrades")
    #expect(names(back.operations) == ["execute", "drop_column"])
  }

  @Test func downgradeOps() throws {
    #expect(DowngradeOps().token == "downgrades")
    let back = try #require(try DowngradeOps([add]).reversed() as? UpgradeOps)
    #expect(back.token == "upgrades")
    #expect(names(back.operations) == ["drop_column"])
  }

  @Test func migrationScript() throws {
    var script = MigrationScript(
      "b2", message: "add a", upgradeOps: UpgradeOps([add]), head: "a1", branchLabel: "shop",
      dependsOn: ["c3"])
    #expect(script.upgradeOps?.operations.count == 1)
    #expect(script.downgradeOps == nil)
    #expect(
      try script.document.documentValue.compactText
        == """
        {"revision":"b2","down_revision":"a1","branch_labels":["shop"],"depends_on":["c3"],"message":"add a",\
        "upgrade":[{"op":"add_column","table_name":"t","column":{"name":"a","type":"Integer"}}]}
        """)
    #expect(
      try script.swiftMigration("AddA").text == """
        import Decant

        enum AddA: Migration {
          static let revision = "b2"
          static let downRevision: String? = "a1"
          static let branchLabels = ["shop"]
          static let dependsOn = ["c3"]
          static let message = "add a"

          static func upgrade(_ op: inout Operations) {
            op.addColumn("t", Column("a", .integer))
          }
        }

        """)
    script.upgradeOpsList.append(UpgradeOps([rename], token: "engine2_upgrades"))
    #expect(script.upgradeOps == nil)
    #expect(try script.swiftMigration("A").upgrade.count == 2)
  }

  @Test func rewriter() throws {
    var nullable = Rewriter()
    nullable.rewrite(AddColumnOp.self) { add in
      guard add.column.nullable == false else { return [add] }
      var first = add
      first.column.nullable = true
      return [first, AlterColumnOp(add.table.name, add.column.name, nullable: false)]
    }
    var silent = Rewriter()
    silent.rewrite(ExecuteSQLOp.self) { _ in [] }
    silent.rewrite(AlterColumnOp.self) { alter in
      var commented = alter
      commented.comment = "required"
      return [commented]
    }
    let strict = RecordedOperation(
      AddColumnOp("t", Column("b", .integer, nullable: false)), dialects: ["sqlite"])
    let script = MigrationScript(
      "b2", upgradeOps: UpgradeOps([RecordedOperation(ModifyTableOps("t", [add, strict])), rename]),
      downgradeOps: DowngradeOps([rename]))
    let rewritten = try nullable.chained(with: silent).rewriting(script)
    #expect(rewritten.downgradeOps?.operations.isEmpty == true)
    var printer = SwiftPrinter()
    printer.write(try rewritten.upgradeOps?.operations.swiftStatements() ?? [], indentation: 0)
    #expect(
      printer.text == """
        op.addColumn("t", Column("a", .integer))
        op.only("sqlite") { op in
          op.addColumn("t", Column("b", .integer, nullable: true))
          op.alterColumn("t", "b", nullable: false, comment: "required")
        }

        """)
  }
}
