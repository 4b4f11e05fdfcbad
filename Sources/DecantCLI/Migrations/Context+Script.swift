internal import Decant

extension Context {
  /// Writes the script of a plan, and says each step to the user.
  func writeScript(_ plan: (RevisionGraph) throws -> MigrationPlan) throws {
    let script = try ScriptSettings(settings, project: project)
    let migrations = try migrations()
    let plan = try plan(migrations.graph)
    let generator = ScriptGenerator(dialect: script.dialect, options: script.options)
    _ = try generator.generate(plan, of: migrations.revisions, to: output)
    for step in plan.steps { messages.detail(step.logLine) }
  }
}
