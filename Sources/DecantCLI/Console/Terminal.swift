#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is known of a terminal.
package struct Terminal: Equatable, Sendable {
  /// How many characters fit into a line; nil where the terminal does not say.
  package var columns: Int?
  /// Whether it shows ASCII alone.
  package var isASCII: Bool

  /// Makes a terminal.
  package init(columns: Int? = nil, isASCII: Bool = false) {
    self.columns = columns
    self.isASCII = isASCII
  }
}

extension Terminal {
  /// The environment variables that speak of terminals.
  static let variables = ["COLUMNS", "LC_ALL", "LC_CTYPE", "LANG"]

  /// The terminal that a descriptor leads to; nil where it leads elsewhere.
  ///
  /// `COLUMNS` goes before what the terminal says itself. A locale that names another encoding than UTF-8
  /// means ASCII; without any locale the terminal is taken for one of our days.
  init?(_ descriptor: Int32, environment: [String: String]) {
    guard isatty(descriptor) == 1 else { return nil }
    columns = environment["COLUMNS"].flatMap { Int($0) } ?? Self.columns(of: descriptor)
    columns = columns.flatMap { $0 > 0 ? $0 : nil }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    isASCII = locale.map { !["utf-8", "utf8"].contains(where: $0.lowercased().contains) } ?? false
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : nil
  }
}
