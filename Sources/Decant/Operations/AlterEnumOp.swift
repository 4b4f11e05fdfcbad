/// Adds a value to an enum, renames one, or takes one away.
///
/// Where an enum is an object of the database, the type itself changes. Elsewhere each column of it gets the new type,
/// for which the schema has to be known.
public struct AlterEnumOp: MigrateOperation {
  /// The name in the JSON form.
  public static let documentName = "alter_enum"
  /// The enum with its schema.
  public var name: QualifiedName
  /// What happens to its values.
  public var change: Change

  /// A change of the values of an enum.
  public enum Change: Hashable, Sendable {
    /// A new value.
    case add(Addition)
    /// Another text for a value, which rows keep.
    case rename(from: String, to: String)
    /// A value less, which no row may have.
    case drop(String)
  }

  /// A new value.
  public struct Addition: Hashable, Sendable {
    /// The value.
    public var value: String
    /// The value that it stands before.
    public var before: String?
    /// The value that it stands behind; without either it is the last one.
    public var after: String?
    /// Whether it is no error where the enum has the value already.
    public var ifNotExists: Bool

    /// Makes a value.
    public init(_ value: String, before: String? = nil, after: String? = nil, ifNotExists: Bool = false) {
      self.value = value
      self.before = before
      self.after = after
      self.ifNotExists = ifNotExists
    }

    /// Refuses two places for one value.
    public func requireOnePlace() throws {
      guard before != nil, after != nil else { return }
      throw RenderError(
        .invalid("the value '\(value)' stands before one value and behind another"), hint: "keep one of both")
    }
  }

  /// Makes an operation.
  public init(_ name: Identifier, schema: Identifier? = nil, _ change: Change) {
    self.name = QualifiedName(name, schema: schema)
    self.change = change
  }

  /// Refuses: where the enum is no object of the database, its columns have to be known.
  public func performStandard(in script: inout Script) throws {
    throw RenderError.unsupported(
      "changing the enum \(name) without the schema that has its columns",
      hint:
        "let upgrade or downgrade write it, which know the schema, or change each column with alter_column")
  }

  /// The change back; a value that is taken away comes back from the schema alone.
  public func reversed() throws -> any MigrateOperation {
    switch change {
    case .add(let addition) where !addition.ifNotExists:
      AlterEnumOp(name.name, schema: name.schema, .drop(addition.value))
    case .rename(let old, let new):
      AlterEnumOp(name.name, schema: name.schema, .rename(from: new, to: old))
    case .add: throw ReverseError(Self.documentName, missing: "no if_not_exists")
    case .drop: throw ReverseError(Self.documentName)
    }
  }
}

extension Operations {
  /// Adds a value to an enum.
  ///
  /// ```swift
  /// op.alterEnum("mood", addValue: "angry", after: "sad")
  /// ```
  /// ```sql
  /// COMMIT;
  ///
  /// ALTER TYPE mood ADD VALUE 'angry' AFTER 'sad';
  ///
  /// BEGIN;
  /// ```
  ///
  /// PostgreSQL takes the value into use when the transaction that adds it has ended, which is why it gets one of its
  /// own. MySQL writes the columns of the enum anew; where these are texts with a check, the check is made anew.
  ///
  /// - Parameters:
  ///   - name: The name of the enum.
  ///   - schema: The schema, or nil for the default one.
  ///   - value: The new value.
  ///   - before: The value that it stands before.
  ///   - after: The value that it stands behind; without either it is the last one.
  ///   - ifNotExists: Whether it is no error where the enum has the value already.
  public mutating func alterEnum(
    _ name: Identifier, schema: Identifier? = nil, addValue value: String, before: String? = nil,
    after: String? = nil, ifNotExists: Bool = false, info: [JSONMember] = [], file: StaticString = #fileID,
    line: UInt = #line
  ) {
    let addition = AlterEnumOp.Addition(value, before: before, after: after, ifNotExists: ifNotExists)
    invoke(AlterEnumOp(name, schema: schema, .add(addition)), info: info, file: file, line: line)
  }

  /// Gives a value of an enum another text, also in the rows that have it.
  ///
  /// ```swift
  /// op.alterEnum("mood", renaming: "sad", to: "unhappy")
  /// ```
  /// ```sql
  /// ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy';
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of the enum.
  ///   - schema: The schema, or nil for the default one.
  ///   - value: The value.
  ///   - newValue: Its new text.
  public mutating func alterEnum(
    _ name: Identifier, schema: Identifier? = nil, renaming value: String, to newValue: String,
    info: [JSONMember] = [], file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(
      AlterEnumOp(name, schema: schema, .rename(from: value, to: newValue)), info: info, file: file,
      line: line)
  }

  /// Takes a value from an enum; the script fails where rows have it.
  ///
  /// ```swift
  /// op.alterEnum("mood", dropValue: "angry")
  /// ```
  ///
  /// PostgreSQL has no statement for it: the type is made anew, and the columns that have it go over to the new one.
  ///
  /// - Parameters:
  ///   - name: The name of the enum.
  ///   - schema: The schema, or nil for the default one.
  ///   - value: The value.
  public mutating func alterEnum(
    _ name: Identifier, schema: Identifier? = nil, dropValue value: String, info: [JSONMember] = [],
    file: StaticString = #fileID, line: UInt = #line
  ) {
    invoke(AlterEnumOp(name, schema: schema, .drop(value)), info: info, file: file, line: line)
  }
}
