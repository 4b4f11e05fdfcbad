import TestSupport
import Testing

/// The bookstore's scripts on a real PostgreSQL, as a user would pipe them into psql.
@Suite("The bookstore on PostgreSQL", .requires(.postgreSQL))
struct BookstoreOnPostgreSQLTests {
  private func script(_ arguments: String...) async throws -> String {
    let result = try await ProcessRunner.built("bookstore").run(arguments + ["--dialect", "postgresql"])
    try #require(result.succeeded, "\(result)")
    return result.output
  }

  @Test("builds the shop, and the way back leaves nothing")
  func thereAndBack() async throws {
    let database = try await Database(on: .postgreSQL)
    let up = try await database.run(try await script("upgrade", "head"))
    try #require(up.succeeded, "\(up)")

    #expect(try await database.query(Self.tables) == Self.expectedTables)
    #expect(try await database.query("SELECT version_num FROM alembic_version") == [["70d156d8eaf7"]])

    let down = try await database.run(try await script("downgrade", "head:base"))
    try #require(down.succeeded, "\(down)")
    #expect(try await database.query(Self.tables) == [["alembic_version", "version_num:varchar"]])
    #expect(try await database.query("SELECT count(*) FROM alembic_version") == [["0"]])
    #expect(
      try await database.query(
        "SELECT typname FROM pg_type WHERE typtype IN ('e', 'd') AND typname !~ '^(card|char|sql|time|yes)'")
        == [])
  }

  @Test("keeps awkward text as it was written")
  func rows() async throws {
    let database = try await Database(on: .postgreSQL)
    let up = try await database.run(try await script("upgrade", "head"))
    try #require(up.succeeded, "\(up)")
    let rows = try await database.query("SELECT id, name, note FROM genres ORDER BY id")
    #expect(
      rows == [
        ["1", "children's", "it's for \"all\" ages; 100% safe"],
        ["2", "poetry", "line one\nline two\twith a tab"],
        ["3", "Krimi & Größe", "back\\slash, :colon, $$ and 日本語 🙂"],
        ["4", "", "it's a shelf now"],
      ])
  }

  @Test("makes what the operations say")
  func catalogue() async throws {
    let database = try await Database(on: .postgreSQL)
    let up = try await database.run(try await script("upgrade", "head"))
    try #require(up.succeeded, "\(up)")
    let index = try await database.query(
      "SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_books_title_lower'")
    #expect(
      index == [
        [
          "CREATE INDEX ix_books_title_lower ON public.books USING btree (lower(title), author_id) "
            + "WHERE (isbn IS NOT NULL)"
        ]
      ])
    let valid = try await database.query(
      "SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_books_title_lower'::regclass")
    #expect(valid == [["t"]])
    let labels = try await database.query(
      "SELECT enumlabel FROM pg_enum WHERE enumtypid = 'order_state'::regtype ORDER BY enumsortorder")
    #expect(labels == [["open"], ["paid"], ["it's sent"]])
    #expect(try await database.query("SELECT obj_description('books'::regclass)") == [["all that we sell"]])
    #expect(
      try await database.query("SELECT col_description('books'::regclass, 6)")
        == [["place in a series; a reserved word on purpose"]])
    let foreignKey = try await database.query(
      "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'fk_books_author_id_authors'")
    #expect(foreignKey == [["FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE CASCADE"]])
  }

  @Test("upgrades step by step as it does at once")
  func ranges() async throws {
    let database = try await Database(on: .postgreSQL)
    for range in ["2b8d01e3f5a2", "2b8d01e3f5a2:+2", "4dae23a5b7c4:head"] {
      let result = try await database.run(try await script("upgrade", range))
      try #require(result.succeeded, "\(range): \(result)")
    }
    #expect(try await database.query(Self.tables) == Self.expectedTables)
  }

  private static let tables = """
    SELECT table_name, string_agg(column_name || ':' || udt_name, ' ' ORDER BY ordinal_position)
    FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name
    """

  private static let expectedTables = [
    ["alembic_version", "version_num:varchar"],
    ["authors", "id:int4 name:varchar born:date"],
    [
      "books",
      "id:int4 author_id:int4 title:text isbn:varchar price_cents:int4 shelf:int4 added_at:timestamptz genre_id:int4",
    ],
    ["genres", "id:int4 name:varchar note:text"],
    ["order_lines", "order_id:int8 book_id:int4 count:int2"],
    ["orders", "id:int8 state:order_state express:bool placed_at:timestamptz"],
    ["reviews", "id:int4 book_id:int4 stars:int2 body:text tags:json words:int4"],
  ]
}
