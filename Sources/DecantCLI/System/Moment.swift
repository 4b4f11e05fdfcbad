package import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A moment in time.
package struct Moment: Equatable, Sendable {
  /// The whole seconds since the beginning of 1970, in UTC.
  package var seconds: Int
  /// Millionths of a second.
  package var microsecond: Int

  /// Makes a moment.
  package init(seconds: Int, microsecond: Int = 0) {
    self.seconds = seconds
    self.microsecond = microsecond
  }

  /// What the clock of the machine says.
  static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(seconds: Int(time.tv_sec), microsecond: Int(time.tv_nsec) / 1000)
  }

  /// The day and the time of day in UTC.
  package var calendar: CalendarValue {
    CalendarValue(secondsSince1970: seconds, microsecond: microsecond)
  }
}
