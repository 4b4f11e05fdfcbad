/// A date, a time of day, or both, read from its ISO 8601 text and checked against the calendar.
public struct CalendarValue: Hashable, Sendable {
  /// The day, where there is one.
  public var date: Day?
  /// The time of day, where there is one.
  public var time: Time?

  /// A day of the Gregorian calendar.
  public struct Day: Hashable, Sendable {
    /// The year, 1 to 9999.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month.
    public var day: Int
  }

  /// A time of day.
  public struct Time: Hashable, Sendable {
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute.
    public var minute: Int
    /// The second.
    public var second: Int
    /// Millionths of a second.
    public var microsecond: Int
    /// The distance to UTC in seconds, where a zone is given.
    public var offset: Int?
  }

  /// `2024-02-29`, or nothing without a day.
  public var dateText: String {
    date.map { "\(padded($0.year, 4))-\(padded($0.month))-\(padded($0.day))" } ?? ""
  }

  /// `13:45:00`, with six digits of a second where it has any, or nothing without a time.
  public var timeText: String {
    time.map {
      let fraction = $0.microsecond == 0 ? "" : "." + padded($0.microsecond, 6)
      return "\(padded($0.hour)):\(padded($0.minute)):\(padded($0.second))" + fraction
    } ?? ""
  }

  /// `+05:30`, or nothing without a zone.
  public var offsetText: String {
    guard let offset = time?.offset else { return "" }
    let seconds = abs(offset)
    let tail = seconds % 60 == 0 ? "" : ":" + padded(seconds % 60)
    return "\(offset < 0 ? "-" : "+")\(padded(seconds / 3600)):\(padded(seconds / 60 % 60))" + tail
  }

  /// Day and time with a blank between them, and the zone.
  public var text: String { text(separator: " ") }

  /// Day and time with the given text between them, and the zone.
  public func text(separator: String) -> String {
    dateText + (date != nil && time != nil ? separator : "") + timeText + offsetText
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    String(unsafeUninitializedCapacity: width) { digits in
      var rest = number
      for place in (0..<width).reversed() {
        digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return width
    }
  }
}
