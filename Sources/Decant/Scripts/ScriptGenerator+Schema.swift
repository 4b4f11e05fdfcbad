extension ScriptGenerator {
  /// The schema where revisions are applied.
  ///
  /// - Parameter history: All revisions that are applied, in their order.
  package func schema(after history: [Revision]) -> SchemaState {
    var replay = Replay(self)
    replay.apply(history)
    return replay.state
  }

  /// Writes the script that makes a schema from nothing, and gives the output back.
  ///
  /// What is not known for sure is said in comments at the beginning.
  ///
  /// - Throws: ``ScriptErrors`` for all that cannot be written, or what the output throws.
  package func write<Output: ScriptOutput>(_ schema: SchemaState, to output: Output) throws -> Output {
    var script = Script(
      dialect: dialect, namingConvention: schema.namingConvention,
      sink: ScriptPrinter(style: dialect.script, output: output))
    var errors: [ScriptError] = []
    try script.beginTransaction()
    for sentence in schema.doubts.sentences { try script.comment(sentence) }
    for record in schema.creation() {
      do {
        try script.perform(record.operation)
      } catch let error as RenderError {
        errors.append(ScriptError(problem: "\(error)"))
      }
    }
    try script.commitTransaction()
    guard errors.isEmpty else { throw ScriptErrors(errors) }
    return (script.finish() as? ScriptPrinter<Output>)?.output ?? output
  }
}
