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
    case .number(let word), .string(let word):
      switch word.lowercased() {
      case "nan": .nan
      case "inf", "infinity": .infinity
      case "-inf", "-infinity": .negativeInfinity
      default: nil
      }
    default: nil
    }
  }
}
