extension Group {
  /// Many rows.
  static let bulkInserts = Group(
    name: "bulk-insert", summary: "1,000 to 1,000,000 rows of 8 columns in each dialect, against cat"
  ) { laboratory in
    let sizes = laboratory.sizes([1000, 10_000, 100_000, 1_000_000], quick: [100])
    let rows = try sizes.flatMap { size in
      try laboratory.withDirectory { try BulkInsert(rows: size, in: $0).measure(laboratory) }
    }
    return try rows + alembic(laboratory)
  }

  /// What Alembic needs for a row; it holds all of them, so that more would need much memory.
  private static func alembic(_ laboratory: Laboratory) throws -> [Measurement] {
    guard let python = laboratory.options.python else { return [] }
    let size = laboratory.options.isQuick ? 100 : 10_000
    return try laboratory.withDirectory { directory in
      let project = try AlembicProject(in: directory)
      try project.writeRows(size)
      let runs = try laboratory.measure(project.command(python, "upgrade", "head"))
      return [Measurement("bulk-insert/Alembic/\(size)", runs).doing(Double(size), "rows/s")]
    }
  }
}

/// A bulk insert of a number of rows, in a document and in a file beside one.
private struct BulkInsert {
  private let rows: Int
  private let directory: String

  /// Makes the inputs.
  init(rows: Int, in directory: String) throws {
    self.rows = rows
    self.directory = directory
    try BulkRows.writeDocument("\(directory)/inline.json", rows: rows)
    try BulkRows.writeDocument("\(directory)/file.json", rows: rows, beside: "rows.jsonl")
  }

  private static let dialects = ["postgresql", "mysql", "mariadb", "sqlite", "mssql", "oracle"]

  /// Where the rows are, and how they are written.
  private struct Form {
    var name: String
    var document: String
    var words: [String] = []
  }

  private static let forms = [
    Form(name: "inline", document: "inline.json"), Form(name: "file", document: "file.json"),
  ]

  /// What loads faster than a statement for each row, on the database that has all of it.
  private static let fastForms = [
    Form(name: "many a statement", document: "file.json", words: ["--option", "rows_per_insert=1000"]),
    Form(name: "copy", document: "file.json", words: ["--option", "postgresql_copy=true"]),
  ]

  func measure(_ laboratory: Laboratory) throws -> [Measurement] {
    try Self.dialects.flatMap { dialect in
      laboratory.say("bulk-insert/\(rows)/\(dialect)")
      let forms = Self.forms + (dialect == "postgresql" ? Self.fastForms : [])
      return try forms.map { try measure($0, dialect, laboratory) }
    }
  }

  /// Renders the document through a pipe, and copies the same bytes through such a pipe.
  private func measure(_ form: Form, _ dialect: String, _ laboratory: Laboratory) throws -> Measurement {
    let name = "bulk-insert/\(form.name)/\(dialect)/\(rows)"
    let script = "\(directory)/script.sql"
    let command =
      laboratory.decant("render", "--dialect", dialect, "\(directory)/\(form.document)") + form.words
    let written = try laboratory.launcher.run(command, times: 1, to: .file(script))
    guard written.succeeded else { return .missing(name, written.complaint) }
    let runs = try laboratory.measure([["cat", script], command], to: .pipe)
    return Measurement(
      name, runs[1], against: Measurement.Reference(name: "cat", seconds: runs[0].median)
    )
    .doing(Double(rows), "rows/s").doing(Double(sizeOfFile(script)) / 1e6, "MB/s")
  }
}
