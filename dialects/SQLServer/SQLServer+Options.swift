internal import Decant

extension SQLServer {
  /// The names of the options that are read here.
  enum Option {
    static let clustered = "mssql_clustered"
    static let include = "mssql_include"
    static let condition = "mssql_where"
    static let columnstore = "mssql_columnstore"
    static let identityStart = "mssql_identity_start"
    static let identityIncrement = "mssql_identity_increment"
    static let dropDefault = "mssql_drop_default"
    static let dropCheck = "mssql_drop_check"
    static let dropForeignKey = "mssql_drop_foreign_key"
  }

  static let acceptedOptions: AcceptedOptions = {
    var options = AcceptedOptions()
    options[.index] = [Option.clustered, Option.include, Option.condition, Option.columnstore]
    options[.primaryKey] = [Option.clustered]
    options[.unique] = [Option.clustered]
    options[.column] = [Option.identityStart, Option.identityIncrement]
    options[.dropColumn] = [Option.dropDefault, Option.dropCheck, Option.dropForeignKey]
    return options
  }()

  static let settings: [String: DialectSetting] = [
    "mssql_batch_separator": .text(isShared: true) { $0.script.batchSeparator = $1 },
    "supports_comments": .flag { $0.comments = $1 ? .statement : .none },
    "deprecate_large_types": .flag { dialect, isOn in
      guard isOn else { return }
      dialect.elements.override(CharacterType.self, largeCharacters)
      dialect.elements.override(BinaryType.self, largeBinary)
    },
  ]
}
