extension PrimaryKeyConstraint: DocumentConstraint {
  /// The word in the JSON form.
  public static var documentName: String { "primary_key" }
}

extension UniqueConstraint: DocumentConstraint {
  /// The word in the JSON form.
  public static var documentName: String { "unique" }
}

extension DocumentConstraint where Self: KeyConstraint {
  /// Reads the columns, and what else is given.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("columns", with: vocabulary), name: nil, deferrable: try object.bool("deferrable"),
      initially: try object.string("initially"),
      options: try object.options(of: Self.optionOwner, with: vocabulary))
  }

  /// The columns, and what else is given.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("columns", columns)
    try object.set(deferrability)
    object.set(options)
    return object.members
  }
}

extension CheckConstraint: DocumentConstraint {
  /// The word in the JSON form.
  public static var documentName: String { "check" }

  /// Reads the condition, and what else is given.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("condition", with: vocabulary), deferrable: try object.bool("deferrable"),
      initially: try object.string("initially"), options: try object.options(of: .check, with: vocabulary))
  }

  /// The condition, and what else is given.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("condition", condition)
    try object.set(deferrability)
    object.set(options)
    return object.members
  }
}

extension ForeignKeyConstraint: DocumentConstraint {
  /// The word in the JSON form.
  public static var documentName: String { "foreign_key" }

  /// Reads the columns here and there, and what else is given.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("columns", with: vocabulary),
      references: try object.require("targets", with: vocabulary),
      actions: try object.foreignKeyActions(), linksToName: try object.flag("link_to_name"),
      usesAlter: try object.flag("use_alter"), options: try object.options(of: .foreignKey, with: vocabulary))
    try checkColumnCount(at: object.node)
  }

  /// Refuses a foreign key without one target for each of its columns.
  func checkColumnCount(at node: JSONNode) throws {
    guard columns.count != targets.count else { return }
    throw node.error(
      .invalidValue("a foreign key has one target for each column, not \(targets.count) for \(columns.count)")
    )
  }

  /// The columns here and there, and what else is given.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("columns", columns)
    try object.set("targets", targets)
    try object.set(actions)
    object.flag("use_alter", usesAlter)
    object.flag("link_to_name", linksToName)
    object.set(options)
    return object.members
  }
}

extension ExcludeConstraint: DocumentConstraint {
  /// The word in the JSON form.
  public static var documentName: String { "exclude" }

  /// Reads the elements, and what else is given.
  public init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {
    self.init(
      try object.require("elements", with: vocabulary), where: try object.value("where", with: vocabulary),
      using: try object.string("using") ?? Self.standardMethod,
      operatorClasses: try object.operatorClasses(), deferrable: try object.bool("deferrable"),
      initially: try object.string("initially"))
  }

  /// The elements, and what else is given.
  public func documentMembers() throws -> [JSONMember] {
    var object = ObjectBuilder()
    try object.set("elements", elements)
    try object.set("where", condition)
    if method != Self.standardMethod { try object.set("using", method) }
    object.object("ops", operatorClasses)
    try object.set(deferrability)
    return object.members
  }

  private static var standardMethod: String { "gist" }
}

extension ExcludeConstraint.Element: DocumentValue {
  /// Reads an array of an expression and an operator.
  public init(reading node: JSONNode, with vocabulary: DocumentVocabulary) throws {
    let parts = Array(try node.elements())
    guard parts.count == 2 else { throw node.error(.invalidValue("write an element as [column, operator]")) }
    self.init(try IndexElement(reading: parts[0], with: vocabulary), with: try parts[1].string())
  }

  /// An array of an expression and an operator.
  public var documentValue: JSONValue {
    get throws { [try expression.documentValue, .string(comparison)] }
  }
}

extension ObjectReader {
  fileprivate mutating func operatorClasses() throws -> [JSONMember] {
    guard let node = given("ops") else { return [] }
    return try node.members().map { JSONMember(name: $0.name, value: .string(try $0.value.string())) }
  }
}

extension KeyConstraint {
  fileprivate static var optionOwner: AcceptedOptions.Owner { kind == .unique ? .unique : .primaryKey }
}

extension ObjectBuilder {
  mutating func set(_ deferrability: Deferrability) throws {
    try set("deferrable", deferrability.deferrable)
    try set("initially", deferrability.initially)
  }
}
