/// The rules of a dialect for values of certain types; a type without a rule keeps its standard form.
///
/// A rule gets the value, the output, and `inherited`: the rule that was there before, or the standard form.
/// So rules stack, and calling `inherited` is what `super` is elsewhere.
public struct RuleTable<Output>: Sendable {
  /// Writes a value to the output.
  public typealias Rule<Value> = @Sendable (Value, inout Output) throws -> Void

  private struct Entry<Value>: Sendable { let rule: Rule<Value> }
  private var entries: [ObjectIdentifier: any Sendable] = [:]

  /// Makes a table without rules.
  public init() {}

  /// The rule for values of a type, or nil where the standard form holds.
  public subscript<Value: Sendable>(type: Value.Type) -> Rule<Value>? {
    (entries[ObjectIdentifier(type)] as? Entry<Value>)?.rule
  }

  mutating func override<Value: Sendable>(
    _ type: Value.Type, inheriting standard: @escaping Rule<Value>,
    _ rule: @escaping @Sendable (Value, inout Output, Rule<Value>) throws -> Void
  ) {
    let inherited = self[type] ?? standard
    entries[ObjectIdentifier(type)] = Entry<Value> { try rule($0, &$1, inherited) }
  }
}

extension RuleTable where Output == SQLWriter {
  /// Gives an element of the dialect a form of its own.
  ///
  /// ```swift
  /// dialect.elements.override(UUIDType.self) { type, writer, inherited in
  ///   writer.keyword("UNIQUEIDENTIFIER")
  /// }
  /// ```
  public mutating func override<Element: SQLElement>(
    _ type: Element.Type,
    _ rule: @escaping @Sendable (Element, inout SQLWriter, Rule<Element>) throws -> Void
  ) {
    override(type, inheriting: { try $0.writeStandard(to: &$1) }, rule)
  }
}

extension RuleTable where Output == Script {
  /// Gives an operation of the dialect an implementation of its own.
  ///
  /// ```swift
  /// dialect.operations.override(CreateTableOp.self) { operation, script, inherited in
  ///   try inherited(operation, &script)
  ///   try script.execute("GRANT SELECT ON \(identifier: operation.table.name.name) TO reader")
  /// }
  /// ```
  public mutating func override<Operation: MigrateOperation>(
    _ type: Operation.Type,
    _ rule: @escaping @Sendable (Operation, inout Script, Rule<Operation>) throws -> Void
  ) {
    override(type, inheriting: { try $0.performStandard(in: &$1) }, rule)
  }
}
