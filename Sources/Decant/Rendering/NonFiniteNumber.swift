/// A floating-point value that has no digits; each database spells it in its own way, or has none.
public enum NonFiniteNumber: Hashable, Sendable {
  /// Not a number.
  case nan
  /// More than any number.
  case infinity
  /// Less than any number.
  case negativeInfinity
}

extension Value {
  /// The value of a number or text such as `nan`, `inf` and `-Infinity`, or nil for any other.
  public var nonFiniteNumber: NonFiniteNumber? {
    switch self {
    case .number(let word), .string(let word): NonFiniteNumber(word)
    default: nil
    }
  }
}

extension NonFiniteNumber {
  fileprivate init?(_ word: String) {
    // the last letters of the words; most values are digits, or longer
    guard let last = word.utf8.last, "nNfFyY".utf8.contains(last), word.utf8.count < 10 else { return nil }
    switch word.lowercased() {
    case "nan": self = .nan
    case "inf", "infinity": self = .infinity
    case "-inf", "-infinity": self = .negativeInfinity
    default: return nil
    }
  }
}
