extension CalendarValue {
  /// Reads a date, time or both, as the affinity asks for; nil where the text is none.
  ///
  /// The forms are `2024-02-29`, `20240229`, `13:45`, `13:45:00.5`, `134500` and a zone `Z`, `+05:30` or
  /// `+0530`; between day and time stands one character, and a date alone is midnight.
  public init?(_ text: String, as affinity: TypeAffinity) {
    var scanner = Scanner(text)
    if affinity != .time {
      guard let day = scanner.day() else { return nil }
      date = day
    }
    if affinity != .date {
      if affinity == .dateTime {
        if scanner.isAtEnd {
          time = Time(hour: 0, minute: 0, second: 0, microsecond: 0, offset: nil)
          return
        }
        scanner.skip()
      }
      guard let time = scanner.time() else { return nil }
      self.time = time
    }
    guard scanner.isAtEnd else { return nil }
  }

  private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// Passes over one character, which may be several bytes.
    mutating func skip() {
      rest.removeFirst()
      rest = rest.drop { UTF8.isContinuation($0) }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let first = rest.first, Unicode.Scalar(first) == character else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(_ width: Int, in range: ClosedRange<Int>) -> Int? {
      guard rest.count >= width else { return nil }
      var value = 0
      for byte in rest.prefix(width) {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      rest = rest.dropFirst(width)
      return range.contains(value) ? value : nil
    }

    mutating func day() -> Day? {
      guard let year = number(4, in: 1...9999) else { return nil }
      let isExtended = take("-")
      guard let month = number(2, in: 1...12), !isExtended || take("-"),
        let day = number(2, in: 1...CalendarValue.days(in: month, of: year))
      else { return nil }
      return Day(year: year, month: month, day: day)
    }

    mutating func time() -> Time? {
      guard let (hour, minute, second, fraction) = clock(hours: 0...23) else { return nil }
      guard !isAtEnd else {
        return Time(hour: hour, minute: minute, second: second, microsecond: fraction, offset: nil)
      }
      guard let offset = offset() else { return nil }
      return Time(hour: hour, minute: minute, second: second, microsecond: fraction, offset: offset)
    }

    private mutating func offset() -> Int? {
      if take("Z") { return 0 }
      let isNegative = take("-")
      guard isNegative || take("+"), let (hours, minutes, seconds, _) = clock(hours: 0...23) else {
        return nil
      }
      return (isNegative ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds)
    }

    /// `13`, `13:45`, `13:45:00`, `13:45:00.5`, or the same without colons.
    private mutating func clock(hours: ClosedRange<Int>) -> (Int, Int, Int, Int)? {
      guard let hour = number(2, in: hours) else { return nil }
      let isExtended = take(":")
      guard isExtended || startsWithDigit else { return (hour, 0, 0, 0) }
      guard let minute = number(2, in: 0...59) else { return nil }
      guard isExtended ? take(":") : startsWithDigit else { return (hour, minute, 0, 0) }
      guard let second = number(2, in: 0...59) else { return nil }
      guard take(".") || take(",") else { return (hour, minute, second, 0) }
      let digits = rest.prefix { (48...57).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      let six = (Array(digits) + [UInt8](repeating: 48, count: 6)).prefix(6)
      return (hour, minute, second, six.reduce(0) { $0 * 10 + Int($1) - 48 })
    }

    private var startsWithDigit: Bool { rest.first.map { (48...57).contains($0) } ?? false }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
