internal import Decant

extension PostgreSQL {
  /// The keywords of the types that are written as they stand.
  static let vendorTypes: Set<String> = Set(vendorAffinities.map(\.0))

  private static let vendorAffinities: [(String, TypeAffinity)] =
    [
      ("JSONB", .json), ("BYTEA", .binary), ("CITEXT", .string), ("INET", .other), ("CIDR", .other),
      ("MACADDR", .other), ("MACADDR8", .other), ("MONEY", .other), ("OID", .other), ("REGCLASS", .other),
      ("REGCONFIG", .other), ("TSQUERY", .other), ("TSVECTOR", .other), ("HSTORE", .other), ("JSONPATH", .other),
    ] + ["INT4", "INT8", "NUM", "DATE", "TS", "TSTZ"].flatMap { [("\($0)RANGE", .other), ("\($0)MULTIRANGE", .other)] }

  /// The types of the JSON form.
  static let types: [TypeEntry] = []
}
