import Decant
import Testing

/// Revisions in a row, each with what it does.
private func history(_ upgrades: [Revision.Body]) -> SchemaHistory {
  let revisions = upgrades.enumerated().map { place, body in
    Revision(
      RevisionHeader(
        id: "r\(place + 1)", downRevisions: place == 0 ? [] : ["r\(place)"], message: "step \(place + 1)"),
      upgrade: body)
  }
  return SchemaHistory(ScriptGenerator(dialect: .standard), revisions)
}

/// The data of a page.
private func data(of page: String) throws -> String {
  let start = try #require(page.firstRange(of: #"<script type="application/json" id="data">"#)).upperBound
  return String(page[start..<(try #require(page[start...].firstRange(of: "</script>"))).lowerBound])
}

@Suite("The page of a schema")
struct SchemaPageTests {
  @Test("keeps a table again only where a revision has changed it, and equal columns once")
  func versions() throws {
    let history = history([
      { op in
        op.createTable("a") { Column("id", .integer, primaryKey: true) }
        op.createTable("b") { Column("id", .integer, primaryKey: true) }
      },
      { op in op.execute("ALTER TABLE b ADD x INTEGER") },
      { op in op.alterColumn("a", "id", newName: "key") },
      { op in op.dropTable("b") },
    ])
    #expect(
      try data(of: SchemaPage(history).text) == """
        {"dialect":"default","steps":[[0,0,0,[],[],[]],["r1","step 1",0,[],[],[]],\
        ["r2","step 2",0,["r1"],[],["table b is not known for sure: ALTER TABLE ... of revision r2 may have changed it"]],\
        ["r3","step 3",0,["r2"],[],[]],["r4","step 4",0,["r3"],[],[]]],\
        "columns":[["id","INTEGER",6,0,0,0],["key","INTEGER",6,0,0,"id"]],\
        "constraints":[["primary",0,"PRIMARY KEY (id)",["id"],0,[]],["primary",0,"PRIMARY KEY (key)",["key"],0,[]]],\
        "indexes":[],"tables":[[[1,"a",0,0,[0],[0],[],0],[3,"a",0,0,[1],[1],[],0]],\
        [[1,"b",0,0,[0],[0],[],0],[2,"b",0,0,[0],[0],[],"ALTER TABLE ... of revision r2"],[4]]]}
        """)
  }

  @Test("begins with the baseline")
  func baseline() throws {
    let document = OperationDocument([
      RecordedOperation(CreateTableOp(Table("t", columns: [Column("a", .integer)])))
    ])
    var options = ScriptOptions()
    options.baseline = try SchemaBaseline(document, in: RevisionGraph([]))
    let history = SchemaHistory(ScriptGenerator(dialect: .standard, options: options), [])
    #expect(history.steps.count == 1)
    #expect(history.tables.map { $0.map(\.step) } == [[0]])
  }

  @Test(
    "has no text of a user as markup",
    arguments: ["</script><script>alert(1)</script>", "<!-- <script>", "a\"b'c\\d", "\u{2028}日本語🙂", "&lt;"])
  func escaping(text: String) throws {
    let page = SchemaPage(
      history([
        { op in
          op.createTable(Identifier(text), comment: text) {
            Column(Identifier(text), .integer, serverDefault: .literal(text), comment: text)
          }
        }
      ])
    ).text
    let data = try data(of: page)
    #expect(!data.contains("<"))
    #expect(!page.contains("alert(1)</script>"))
    let value = try JSONDocument(parsing: Array(data.utf8)).root.value
    #expect(value["tables"]?.arrayValue?[0].arrayValue?[0].arrayValue?[1] == .string(text))
  }

  @Test("loads nothing from elsewhere")
  func network() {
    let page = SchemaPage(history([])).text
    #expect(page.contains("default-src 'none'"))
    let places = page.matches(of: #/(src|href)\s*=|url\(|@import|fetch\(|https?:[^w]*[^\s"]*/#).map {
      "\($0.output.0)"
    }
    #expect(places == ["http://www.w3.org/2000/svg", "http://www.w3.org/2000/svg"].map { "\($0)" })
  }
}
