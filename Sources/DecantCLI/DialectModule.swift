/// How a package in Swift gets a dialect: the module that has it, and the name of the value there.
package struct DialectModule: Equatable, Sendable {
  /// The name on the command line, such as `mssql`.
  package var name: String
  /// The module, such as `DecantSQLServer`.
  package var module: String
  /// The name of the value, such as `sqlserver`.
  package var value: String

  /// Makes a description.
  package init(_ name: String, module: String, value: String) {
    self.name = name
    self.module = module
    self.value = value
  }
}
