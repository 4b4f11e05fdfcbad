extension Dialect {
  /// Changes a dialect, such as the implementation of an operation.
  ///
  /// ```swift
  /// let keepTables: Dialect.PlugIn = { dialect in
  ///   dialect.operations.override(DropTableOp.self) { _, _, _ in
  ///     throw RenderError.unsupported("drop_table", hint: "rename the table")
  ///   }
  /// }
  /// ```
  public typealias PlugIn = @Sendable (inout Dialect) -> Void

  /// The dialect with plug-ins, each around those before it.
  ///
  /// ```swift
  /// static let dialects: [Dialect] = [.mysql.with(logTables, skipTables)]
  /// ```
  ///
  /// Where several have a rule for one operation, the rule of the last one runs first; its `inherited` is the rule
  /// of the one before, and so on to the rule of the dialect. In the example, a table that is skipped is not logged.
  public func with(_ plugIns: PlugIn...) -> Dialect {
    var dialect = self
    for plugIn in plugIns { plugIn(&dialect) }
    return dialect
  }
}
