extension OperationDocument {
  /// Writes the script of the operations in a dialect, without transactions and without version table.
  ///
  /// - Parameters:
  ///   - dialect: The dialect, to which the options of the document are applied.
  ///   - vocabulary: The names that the document may use, among them the options of other dialects.
  /// - Throws: `DocumentErrors` for the options, `ScriptErrors` for all operations that cannot be written.
  public func render(in dialect: Dialect, vocabulary: DocumentVocabulary) throws -> [UInt8] {
    try render(in: dialect, vocabulary: vocabulary, to: ScriptBuffer()).bytes
  }

  /// Writes the script of the operations to an output and gives it back.
  ///
  /// All that is wrong is collected; the output must not be used after an error.
  ///
  /// - Parameters:
  ///   - dialect: The dialect, to which the options of the document are applied.
  ///   - vocabulary: The names that the document may use, among them the options of other dialects.
  ///   - output: Where the script goes.
  /// - Throws: `DocumentErrors` for the options, `ScriptErrors` for all operations that cannot be written,
  ///   or what the output throws.
  public func render<Output: ScriptOutput>(
    in dialect: Dialect, vocabulary: DocumentVocabulary, to output: Output
  ) throws -> Output {
    let dialect = try applyingOptions(to: dialect, vocabulary: vocabulary)
    var script = Script(
      dialect: dialect, namingConvention: namingConvention ?? .standard,
      sink: ScriptPrinter(style: dialect.script, output: output))
    var errors: [ScriptError] = []
    for (place, record) in operations.enumerated() where record.applies(to: dialect.name) {
      do {
        try script.perform(record.operation)
      } catch let error as RenderError {
        errors.append(ScriptError(location: record.location, number: place + 1, problem: "\(error)"))
      }
    }
    guard errors.isEmpty else { throw ScriptErrors(errors) }
    return (script.finish() as? ScriptPrinter<Output>)?.output ?? output
  }

  /// The dialect with the options of the document.
  ///
  /// - Throws: All options that are unknown, of another dialect, or of the wrong type.
  public func applyingOptions(
    to dialect: Dialect, vocabulary: DocumentVocabulary
  ) throws(DocumentErrors) -> Dialect {
    var changed = dialect
    var errors: [DocumentError] = []
    for option in options {
      do throws(DocumentError.Problem) {
        try changed.set(option.name, to: option.value, among: vocabulary.dialects)
      } catch {
        errors.append(option.error(error))
      }
    }
    guard errors.isEmpty else { throw DocumentErrors(errors) }
    return changed
  }
}
