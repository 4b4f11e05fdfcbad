/// The same migrations as a project of Alembic.
struct AlembicProject {
  /// The directory with `alembic.ini`.
  let directory: String

  /// Makes a project without migrations.
  init(in directory: String) throws {
    self.directory = directory
    try makeDirectory("\(directory)/migrations/versions")
    try write(
      """
      [alembic]
      script_location = %(here)s/migrations
      path_separator = os

      """, to: "alembic.ini")
    try write(
      """
      from alembic import context

      context.configure(url="postgresql://localhost/shop", literal_binds=True,
                        dialect_opts={"paramstyle": "named"})
      with context.begin_transaction():
          context.run_migrations()

      """, to: "migrations/env.py")
  }

  /// The command that writes the SQL of a range.
  func command(_ python: String, _ words: String...) -> [String] {
    [python, "-m", "alembic", "-c", "\(directory)/alembic.ini"] + words + ["--sql"]
  }

  /// Writes the migrations that the JSON files have.
  func write(_ revisions: Revisions) throws {
    for number in revisions.ids.indices {
      let names = revisions.parents[number].map { "'\(revisions.ids[$0])'" }
      let down =
        switch names.count {
        case 0: "None"
        case 1: names[0]
        default: "(\(names.joined(separator: ", ")))"
        }
      try writeMigration(
        revisions.ids[number], down: down, Self.body(number, target: revisions.target(number)))
    }
  }

  /// Writes one migration that inserts rows.
  func writeRows(_ count: Int) throws {
    try writeMigration(
      "000000000001", down: "None",
      """
      def upgrade():
          table = sa.table('person', \(BulkRows.columns.map { "sa.column('\($0.name)', \($0.python))" }
            .joined(separator: ", ")))
          op.bulk_insert(table, [
              \(BulkRows.python)
              for i in range(\(count))
          ])

      def downgrade():
          pass

      """)
  }

  private func writeMigration(_ id: String, down: String, _ body: String) throws {
    try write(
      """
      import datetime
      import decimal

      import sqlalchemy as sa
      from alembic import op

      revision = '\(id)'
      down_revision = \(down)

      \(body)
      """, to: "migrations/versions/\(id)_.py")
  }

  private static func body(_ number: Int, target: Int) -> String {
    """
    def upgrade():
        op.create_table(
            'item_\(number)',
            sa.Column('id', sa.Integer(), primary_key=True),
            sa.Column('parent_id', sa.Integer()),
            sa.Column('name', sa.String(80), nullable=False),
            sa.Column('price', sa.Numeric(10, 2)),
            sa.Column('is_active', sa.Boolean(), nullable=False),
            sa.Column('created_at', sa.DateTime(), nullable=False),
            sa.ForeignKeyConstraint(['parent_id'], ['item_\(target).id'], name='fk_item_\(number)_parent_id'),
        )
        op.create_index('ix_item_\(number)_name', 'item_\(number)', ['name'])
        op.add_column('item_\(number)', sa.Column('note', sa.Text()))

    def downgrade():
        op.drop_column('item_\(number)', 'note')
        op.drop_index('ix_item_\(number)_name', table_name='item_\(number)')
        op.drop_table('item_\(number)')

    """
  }

  private func write(_ text: String, to name: String) throws {
    try writeFile("\(directory)/\(name)", text)
  }
}
