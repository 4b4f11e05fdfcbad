/// Settings of a table element or type that only some dialects know, such as `postgresql_where`.
///
/// A dialect reads its own and ignores those of others, so that one migration serves several databases.
public struct DialectOptions: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The options in the order in which they were given.
  public private(set) var members: [JSONMember]

  /// Makes options; the last of two equal names wins.
  public init(_ members: [JSONMember] = []) {
    self.members = []
    for member in members { self[member.name] = member.value }
  }

  /// Makes options of a dictionary literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { JSONMember(name: $0, value: $1) })
  }

  /// Whether there are none.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of an option; setting nil removes it.
  public subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let place = members.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(JSONMember(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The value of an option, where it is given and not null.
  public func given(_ name: String) -> JSONValue? {
    let value = self[name]
    return value == .null ? nil : value
  }

  /// These options with those of `other` put over them.
  public func merging(_ other: DialectOptions) -> DialectOptions { DialectOptions(members + other.members) }

  /// The value of an argument of a type, whichever dialect's it is: `unsigned` of `mysql_unsigned`.
  public func argument(_ name: String) -> JSONValue? {
    let value = members.first { $0.name.split(separator: "_", maxSplits: 1).last == name[...] }?.value
    return value == .null ? nil : value
  }

  /// The name of a type that takes these arguments: `mysql.INTEGER` where they begin with `mysql_`, in
  /// capitals as all such names are.
  func documentName(of type: String) -> String {
    guard let prefix = members.first?.name.split(separator: "_", maxSplits: 1).first else { return type }
    return "\(prefix).\(type.uppercased())"
  }
}
