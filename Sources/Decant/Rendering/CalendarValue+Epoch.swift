extension CalendarValue {
  /// The day and the time of day in UTC of a moment that is counted from the beginning of 1970.
  package init(secondsSince1970 seconds: Int, microsecond: Int = 0) {
    let (days, second) = dividedDown(seconds, by: 86_400)
    date = Day(daysSince1970: days)
    time = Time(
      hour: second / 3600, minute: second / 60 % 60, second: second % 60, microsecond: microsecond,
      offset: nil)
  }
}

extension CalendarValue.Day {
  /// Years begin in March here, so that the leap day is the last of its year, and months have lengths that
  /// repeat: 153 days for each five.
  fileprivate init(daysSince1970 days: Int) {
    let (era, dayOfEra) = dividedDown(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0)
  }
}

/// The quotient towards minus infinity, and the rest, which is never negative.
private func dividedDown(_ number: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
  let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}
