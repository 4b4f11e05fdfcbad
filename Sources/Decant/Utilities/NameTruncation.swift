/// Shortens names that a database would not take.
enum NameTruncation {
  /// The name, where too long cut to `maximum - 8` characters with `_` and four hexadecimal digits of its MD5
  /// behind.
  ///
  /// SQLAlchemy shortens in the same way, so that both know an object by one name.
  static func truncate(_ name: String, to maximum: Int) -> String {
    let scalars = name.unicodeScalars
    guard scalars.count > maximum else { return name }
    var short = String.UnicodeScalarView()
    // SQLAlchemy counts from the end where the limit is under eight characters
    let kept = maximum >= 8 ? maximum - 8 : max(0, scalars.count + maximum - 8)
    short.append(contentsOf: scalars.prefix(kept))
    return String(short) + "_" + MD5.hexadecimal(Array(name.utf8)).suffix(4)
  }
}
