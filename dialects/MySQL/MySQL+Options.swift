public import Decant

/// The options of indexes and primary keys, under the name of the dialect: `mysql_using`, `mariadb_using`.
enum MySQLOption: String {
  case method = "using"
  case length
  case prefix
  case parser = "with_parser"
}

extension AcceptedOptions {
  /// The options of MySQL and of what is made of it, under the name of the dialect; a table may have any.
  public static func mysql(named dialect: String) -> AcceptedOptions {
    func names(_ options: MySQLOption...) -> [String] { options.map { "\(dialect)_\($0.rawValue)" } }
    var options = AcceptedOptions()
    options[.table] = ["\(dialect)_*"]
    options[.index] = names(.method, .length, .prefix, .parser)
    options[.primaryKey] = names(.method)
    return options
  }
}

extension SQLWriter {
  /// An option under the name of the dialect that is written.
  func option(_ option: MySQLOption, in options: DialectOptions) -> JSONValue? {
    options.given("\(dialect.name)_\(option.rawValue)")
  }

  /// An option that holds for all databases made of MySQL where they have none of their own.
  func sharedOption(_ option: MySQLOption, in options: DialectOptions) -> JSONValue? {
    guard options["\(dialect.name)_\(option.rawValue)"] == nil else {
      return self.option(option, in: options)
    }
    return options.given("mysql_\(option.rawValue)")
  }
}
