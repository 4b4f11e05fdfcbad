/// How a dialect writes values.
///
/// ```swift
/// dialect.literals.override(.binary) { value, type, writer, inherited in
///   guard case .bytes(let bytes) = value else { return try inherited(value, type, &writer) }
///   writer.keyword("0x")
///   writer.join()
///   writer.hexadecimal(bytes)
/// }
/// ```
public struct LiteralStyle: Sendable {
  /// Writes a value that is neither NULL nor SQL.
  public typealias Form = @Sendable (Value, any SQLType, inout SQLWriter) throws -> Void
  /// Writes any value of one column.
  public typealias Rule = @Sendable (Value, inout SQLWriter) throws -> Void

  /// Whether a backslash in a text is doubled.
  public var escapesBackslash = false
  /// The word for true.
  public var trueWord: StaticString = "true"
  /// The word for false.
  public var falseWord: StaticString = "false"
  /// Whether UUIDs have a type of their own, and so are written with hyphens.
  public var hasNativeUUID = false
  private var forms: [TypeAffinity: Form] = [:]
  /// The affinities whose forms are others for all values.
  private var unusual: Set<TypeAffinity> = []

  /// Makes a style that writes standard SQL.
  public init() {}

  /// Gives the values of an affinity a form of their own; `inherited` is the one before.
  ///
  /// - Parameters:
  ///   - affinity: The affinity of the types.
  ///   - keepsPlainValues: Whether short texts without NUL and numbers in digits are left to `inherited`, so that the
  ///     form need not be asked for them.
  ///   - form: Writes a value.
  public mutating func override(
    _ affinity: TypeAffinity, keepsPlainValues: Bool = false,
    _ form: @escaping @Sendable (Value, any SQLType, inout SQLWriter, Form) throws -> Void
  ) {
    let inherited = self.form(of: affinity)
    forms[affinity] = { try form($0, $1, &$2, inherited) }
    if !keepsPlainValues { unusual.insert(affinity) }
  }

  /// How the plain values of a type are written without asking for its form; nil where there is no short way.
  func plainForm(for type: any SQLType) -> PlainForm? {
    unusual.contains(type.affinity) ? nil : PlainForm(type.affinity)
  }

  /// The rule for the values of a column, found once for all of its rows.
  public func rule(for type: any SQLType) -> Rule {
    let form = form(of: type.affinity)
    return { value, writer in
      switch value {
      case .null: writer.keyword("NULL")
      case .sql(let text): try writer.sql(text)
      case .inline(let inner, let own):
        let implied = own?.base ?? inner.impliedType
        try writer.literal(inner, as: implied.affinity == .null ? type : implied)
      default: try form(value, type, &writer)
      }
    }
  }

  private func form(of affinity: TypeAffinity) -> Form {
    forms[affinity] ?? StandardLiterals.form(of: affinity)
  }
}

extension Value {
  /// The type of a value that stands without a column.
  var impliedType: any SQLType {
    switch self {
    case .boolean: BooleanType()
    case .number(let digits): PythonNumber.isWhole(digits) ? IntegerType() : NumericType()
    case .string: CharacterType(.string)
    case .bytes: BinaryType()
    case .seconds: IntervalType()
    case .inline(_, let type?): type.base
    case .null, .array, .json, .sql, .inline: NullType()
    }
  }

  /// The error of a value that has no literal of the type.
  public func hasNoLiteral(as type: any SQLType) -> RenderError {
    RenderError(
      .literal(value: shortDescription, type: type.documentName),
      hint: "give a value of that type, or the SQL that makes it")
  }

  private var shortDescription: String {
    switch self {
    case .null: "NULL"
    case .boolean(let value): "the truth value \(value)"
    case .number(let digits): "the number \(digits)"
    case .string(let text): "the text \"\(text.prefix(40))\(text.count > 40 ? "..." : "")\""
    case .bytes(let bytes): "a value of \(bytes.count) bytes"
    case .seconds(let seconds): "an interval of \(seconds) seconds"
    case .array: "an array"
    case .json: "a JSON value"
    case .sql: "SQL"
    case .inline(let value, _): value.shortDescription
    }
  }
}
