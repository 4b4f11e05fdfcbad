/// The families of types. A name with that of a dialect before it, such as `mysql.INTEGER`, may take
/// arguments which that dialect alone knows; they become options of the core type, such as `mysql_unsigned`.
extension TypeEntry {
  /// A whole number.
  public static func integer(
    _ name: String, _ type: IntegerType.Name, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in IntegerType(type, options: try object.arguments(arguments, of: name)) }
  }

  /// A decimal number.
  public static func numeric(
    _ name: String, _ type: NumericType.Name, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in
      NumericType(
        type, precision: try object.int("precision"), scale: try object.int("scale"),
        options: try object.arguments(arguments, of: name))
    }
  }

  /// A floating-point number; one that counts its digits in another way has no `precision`.
  public static func float(
    _ name: String, _ type: FloatType.Name, hasPrecision: Bool = true, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in
      FloatType(
        type, precision: hasPrecision ? try object.int("precision") : nil,
        options: try object.arguments(arguments, of: name))
    }
  }

  /// Text.
  public static func characters(
    _ name: String, _ type: CharacterType.Name, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in
      CharacterType(
        type, length: try object.typeLength(), collation: try object.collation(),
        options: try object.arguments(arguments, of: name))
    }
  }

  /// Bytes.
  public static func binary(
    _ name: String, _ type: BinaryType.Name, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in
      BinaryType(
        type, length: type == .pickle ? nil : try object.typeLength(),
        options: try object.arguments(arguments, of: name))
    }
  }

  /// A day, a time of day, or both.
  public static func temporal(
    _ name: String, _ type: TemporalType.Name, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    let hasTime = TemporalType(type).affinity != .date
    return TypeEntry(name) { object, _ in
      TemporalType(
        type, hasTimeZone: hasTime ? try object.flag("timezone") : false,
        options: try object.arguments(arguments, of: name))
    }
  }

  /// A JSON document.
  public static func json(_ name: String, arguments: [TypeArgument] = []) -> TypeEntry {
    TypeEntry(name) { object, _ in
      JSONType(
        writesNoneAsNull: try object.flag("none_as_null"), options: try object.arguments(arguments, of: name))
    }
  }

  /// A type that only some databases have.
  ///
  /// - Parameters:
  ///   - name: The name of the dialect, a point, and the keyword.
  ///   - affinity: The kind of values that the type holds.
  ///   - arguments: What the type takes.
  public static func vendor(
    _ name: String, _ affinity: TypeAffinity = .other, arguments: [TypeArgument] = []
  ) -> TypeEntry {
    TypeEntry(name) { object, _ in
      VendorType(name, affinity, arguments: try object.arguments(arguments))
    }
  }
}
