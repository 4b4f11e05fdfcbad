public import Decant

extension SQLType where Self == VendorType {
  /// JSON documents in the binary form of SQLite 3.45 and later.
  public static var sqliteJSONB: VendorType { VendorType("sqlite.JSONB", .json) }
}

extension TemporalType {
  /// The type with another text of its values in SQLite, such as `"%(day)02d/%(month)02d/%(year)04d"`.
  ///
  /// The names are `year`, `month`, `day`, `hour`, `minute`, `second` and `microsecond`.
  public func sqliteStorageFormat(_ format: String) -> TemporalType {
    var type = self
    type.options[StorageFormat.option] = .string(format)
    return type
  }
}
