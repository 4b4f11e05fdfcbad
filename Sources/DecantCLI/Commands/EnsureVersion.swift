internal import Decant

extension Command {
  /// `decant ensure-version`
  static let ensureVersion = Command(
    "ensure-version",
    summary: "Write the SQL that makes a missing version table",
    details: [
      "The script changes nothing in a database that has the table, so it can be run again. It needs no "
        + "revisions. Name, schema and primary key are the options version_table, version_table_schema and "
        + "version_table_pk."
    ],
    examples: [
      Example("ensure-version --dialect postgresql", "The table alembic_version"),
      Example(
        "ensure-version --dialect mysql --option version_table=revisions", "The table by another name"),
    ],
    run: { _, context in
      try context.writeEach { target, output in
        context.log(target)
        let generator = ScriptGenerator(dialect: target.script.dialect, options: target.script.options)
        _ = try generator.ensureVersionTable(to: output)
      }
    })
}
