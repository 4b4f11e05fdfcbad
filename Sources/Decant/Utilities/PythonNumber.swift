/// Numbers in the digits that Python's `str()` gives them, as the JSON form asks for.
package enum PythonNumber {
  /// The digits of a JSON number: a whole number keeps all of its own, others are those of the nearest
  /// double.
  static func text(ofJSON digits: String) -> String {
    guard digits.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }) else {
      return digits == "-0" ? "0" : digits
    }
    return shortText(ofPlain: digits) ?? Double(digits).map(text(of:)) ?? digits
  }

  /// The digits of a number with a point and no exponent without zeros at the end, or nil where a double might have
  /// others: up to 15 digits are those of the nearest double.
  private static func shortText(ofPlain digits: String) -> String? {
    guard digits.utf8.count <= 16 else { return nil }
    var text = digits
    var significant = 0
    var isSmall = true
    let plain = text.withUTF8 { bytes -> Int? in
      for (place, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "."): if significant > 0 { isSmall = false }
        case UInt8(ascii: "0")...UInt8(ascii: "9"): if significant > 0 || byte != 48 { significant += 1 }
        case UInt8(ascii: "-") where place == 0: continue
        default: return nil
        }
      }
      var end = bytes.count
      while end > 1, bytes[end - 1] == UInt8(ascii: "0"), bytes[end - 2] != UInt8(ascii: ".") { end -= 1 }
      return end
    }
    // a number below one may need an exponent, and zero has a sign
    guard let plain, !isSmall, significant <= 15 else { return nil }
    return plain == digits.utf8.count ? digits : String(text.utf8.prefix(plain))
  }

  /// The shortest digits that give the double back; an exponent from 1e16 on and below 1e-4.
  static func text(of value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let (sign, digits, exponent) = decompose(value)
    guard (-4..<16).contains(exponent) else {
      let fraction = digits.dropFirst()
      let magnitude = String(abs(exponent))
      return sign + digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction)
        + (exponent < 0 ? "e-" : "e+") + (magnitude.utf8.count < 2 ? "0" : "") + magnitude
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let whole = digits.prefix(exponent + 1)
    let fraction = digits.dropFirst(exponent + 1)
    let zeros = String(repeating: "0", count: exponent + 1 - whole.utf8.count)
    return sign + whole + zeros + "." + (fraction.isEmpty ? "0" : fraction)
  }

  /// The sign, the shortest digits without zeros at the end, and the power of ten of the first of them.
  private static func decompose(_ value: Double) -> (sign: String, digits: String, exponent: Int) {
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let given = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let all = whole + fraction
    let significant = all.drop { $0 == "0" }
    let leadingZeros = all.utf8.count - significant.utf8.count
    var digits = String(significant)
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = value.sign == .minus ? "-" : ""
    if digits.isEmpty { return (sign, "0", 0) }
    return (sign, digits, given + whole.utf8.count - 1 - leadingZeros)
  }

  /// Whether the text is a number without point and exponent.
  package static func isWhole(_ digits: String) -> Bool {
    let bytes = digits.utf8.span
    let start = bytes.count > 0 && bytes[0] == UInt8(ascii: "-") ? 1 : 0
    for place in start..<bytes.count where !(48...57).contains(bytes[place]) { return false }
    return bytes.count > start
  }

  /// Whether the text is digits with at most one point between them, few enough for a double.
  package static func isPlain(_ digits: String) -> Bool {
    let bytes = digits.utf8.span
    var isAfterDigit = false
    var hasPoint = false
    for place in 0..<bytes.count {
      switch bytes[place] {
      case 48...57: isAfterDigit = true
      case UInt8(ascii: ".") where isAfterDigit && !hasPoint: (hasPoint, isAfterDigit) = (true, false)
      case UInt8(ascii: "-") where place == 0: continue
      default: return false
      }
    }
    return isAfterDigit && bytes.count < 300
  }

  /// The digits of the whole part, or nil where the text is no number.
  static func wholeDigits(of digits: String) -> String? {
    if isWhole(digits) { return digits }
    // the conversion cuts; `rounded` would need the mathematics library of the system
    return Double(digits).flatMap { abs($0) < 0x1p63 ? String(Int($0)) : nil }
  }

  /// The nearest whole number, of two the even one.
  static func roundedToEven(_ value: Double) -> Double {
    // `rounded` would need the mathematics library of the system; a double of this size has no fraction
    let shift = value < 0 ? -0x1p52 : 0x1p52
    return value.magnitude < 0x1p52 ? (value + shift) - shift : value
  }

  /// Whether the text is a decimal number that is neither infinite nor NaN.
  static func isFinite(_ digits: String) -> Bool {
    if isPlain(digits) { return true }
    guard let first = digits.utf8.first(where: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }) else {
      return false
    }
    // `Double` also takes hexadecimal digits and words, which SQL does not
    let isDecimal = digits.utf8.allSatisfy {
      (43...57).contains($0) && $0 != 44 && $0 != 47 || $0 | 0x20 == UInt8(ascii: "e")
    }
    return isDecimal && ((48...57).contains(first) || first == UInt8(ascii: ".")) && Double(digits) != nil
  }
}
