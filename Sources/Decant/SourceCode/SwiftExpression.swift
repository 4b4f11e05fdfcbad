/// An expression of Swift, before it is laid out in lines.
///
/// ```swift
/// var call = SwiftCall("Column")
/// try call.add("id")
/// call.add(code: ".integer")
/// SwiftExpression.call(call) // Column("id", .integer)
/// ```
public indirect enum SwiftExpression: Sendable {
  /// Code that stays in one line, such as `true` or `.integer`.
  case code(String)
  /// A text as a literal; interpolations are code.
  case text([TextPart])
  /// A call.
  case call(SwiftCall)
  /// An array literal.
  case array([SwiftExpression])
  /// A dictionary literal, in this order.
  case dictionary([(key: String, value: SwiftExpression)])
  /// An expression that needs a module besides `Decant`.
  case imported(module: String, SwiftExpression)

  /// A piece of a text.
  public enum TextPart: Hashable, Sendable {
    /// The text as it is.
    case plain(String)
    /// An interpolation with its parentheses, in one line.
    case interpolation(String)
  }

  /// A text as a literal.
  public static func text(_ text: String) -> SwiftExpression { .text([.plain(text)]) }
}

extension SwiftExpression {
  /// The modules that the expression needs besides `Decant`.
  public var modules: Set<String> {
    switch self {
    case .code, .text: []
    case .call(let call):
      Self.modules(of: call.arguments.map(\.value) + (call.closure?.body ?? []))
    case .array(let elements): Self.modules(of: elements)
    case .dictionary(let members): Self.modules(of: members.map(\.value))
    case .imported(let module, let expression): expression.modules.union([module])
    }
  }

  /// The modules that expressions need besides `Decant`.
  package static func modules(of expressions: [SwiftExpression]) -> Set<String> {
    expressions.reduce(into: []) { $0.formUnion($1.modules) }
  }
}

/// A value that can be written as an expression of Swift.
///
/// A type or constraint of your own gets its form in generated migrations by it.
public protocol SwiftExpressible {
  /// The expression that makes the value.
  ///
  /// - Throws: ``SwiftSourceError`` where there is none.
  var swiftExpression: SwiftExpression { get throws }
}

/// Something that has no form in Swift.
public struct SwiftSourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is.
  public var name: String
  /// What it would have to be.
  public var missing: String

  /// Makes an error.
  public init(_ name: String, missing: String) {
    self.name = name
    self.missing = missing
  }

  /// The error in words.
  public var description: String { "\(name) has no form in Swift; it has to be \(missing)" }
}
