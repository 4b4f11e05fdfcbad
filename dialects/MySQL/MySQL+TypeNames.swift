internal import Decant

extension MySQL {
  /// The keywords of the types that are written as they stand.
  static let vendorTypes: Set<String> = [
    "INET4", "INET6", "LONGBLOB", "LONGTEXT", "MEDIUMBLOB", "MEDIUMINT", "MEDIUMTEXT", "TINYBLOB", "TINYINT", "TINYTEXT",
    "YEAR",
  ]

  /// The types of the JSON form.
  static let types: [TypeEntry] = []
}
