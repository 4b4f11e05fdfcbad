/// A call of a function or an initializer, with what its arguments leave out where it is the default.
///
/// ```swift
/// var call = SwiftCall("dropTable")
/// try call.add(name)
/// try call.set("schema", schema)
/// call.flag("ifExists", ifExists)
/// ```
public struct SwiftCall: Sendable {
  /// An argument.
  public struct Argument: Sendable {
    /// The label; nil for none.
    public var label: String?
    /// The value.
    public var value: SwiftExpression
  }

  /// What is called, with what stands before it.
  public var callee: String
  /// The arguments.
  public private(set) var arguments: [Argument] = []
  /// The closure behind the arguments.
  public var closure: SwiftClosure?

  /// Makes a call without arguments.
  public init(_ callee: String) { self.callee = callee }

  /// Adds an argument.
  public mutating func add(_ label: String? = nil, expression: SwiftExpression) {
    arguments.append(Argument(label: label, value: expression))
  }

  /// Adds code as an argument.
  public mutating func add(_ label: String? = nil, code: String) { add(label, expression: .code(code)) }

  /// Adds a value without a label.
  public mutating func add(_ value: some SwiftExpressible) throws {
    add(expression: try value.swiftExpression)
  }

  /// Adds a value without a label, or `nil`.
  public mutating func addNullable(_ value: (some SwiftExpressible)?) throws {
    add(expression: try value?.swiftExpression ?? .code("nil"))
  }

  /// Adds a value, or nothing where it is nil.
  public mutating func set(_ label: String, _ value: (some SwiftExpressible)?) throws {
    if let value { add(label, expression: try value.swiftExpression) }
  }

  /// Adds an array or options, or nothing where they are empty.
  public mutating func list(_ label: String, _ values: [some SwiftExpressible]) throws {
    if !values.isEmpty { add(label, expression: try values.swiftExpression) }
  }

  /// Adds options, or nothing where there are none.
  public mutating func set(_ options: DialectOptions, _ label: String = "options") throws {
    if !options.isEmpty { try set(label, options) }
  }

  /// Adds `true`, or nothing where the value is false.
  public mutating func flag(_ label: String, _ value: Bool) { if value { add(label, code: "true") } }

  /// Adds a type, or nothing where it is nil.
  public mutating func set(_ label: String? = nil, type: (any SQLType)?) throws {
    if let type { add(label, expression: try AnySQLType(type).swiftExpression) }
  }

  /// Adds a word of an enum, or nothing where it is nil.
  public mutating func set(_ label: String, word: (some Any)?) {
    if let word { add(label, code: ".\(word)") }
  }

  /// Adds what is to happen to an attribute, or nothing where it stays.
  public mutating func set(_ label: String, _ change: Change<some SwiftExpressible>) throws {
    switch change {
    case .unchanged: break
    case .dropped: add(label, code: ".dropped")
    case .set(let value):
      let expression = try value.swiftExpression
      if expression.isLiteral { return add(label, expression: expression) }
      var call = SwiftCall(".set")
      call.add(expression: expression)
      add(label, expression: .call(call))
    }
  }

  /// The call as an expression.
  public var expression: SwiftExpression { .call(self) }
}

/// A closure that stands behind a call.
public struct SwiftClosure: Sendable {
  /// The name of its parameter; nil where it has none.
  public var parameter: String?
  /// Its statements.
  public var body: [SwiftExpression]

  /// Makes a closure.
  public init(_ parameter: String? = nil, body: [SwiftExpression]) {
    self.parameter = parameter
    self.body = body
  }
}

extension SwiftExpression {
  /// Whether it is a literal of a text or truth value, which a change takes as it is.
  fileprivate var isLiteral: Bool {
    switch self {
    case .text: true
    case .code(let code): code == "true" || code == "false"
    default: false
    }
  }
}
