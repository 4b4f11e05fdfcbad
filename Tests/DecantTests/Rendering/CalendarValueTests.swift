@testable import Decant
import Testing

/// What is a date or time, as Python's `fromisoformat` has it.
@Suite struct CalendarValueTests {
  private static let dates: [(String, String?)] = [
    ("2024-02-29", "2024-02-29"), ("20240229", "2024-02-29"), ("0001-01-01", "0001-01-01"),
    ("9999-12-31", "9999-12-31"), ("2000-02-29", "2000-02-29"), ("1900-02-29", nil), ("2023-02-29", nil),
    ("2024-04-31", nil), ("2024-13-01", nil), ("2024-00-01", nil), ("2024-01-00", nil), ("0000-01-01", nil),
    ("2024-1-1", nil), ("24-01-01", nil), ("2024-0101", nil), ("202401-01", nil), ("2024-02-29T10:00", nil),
    (" 2024-02-29", nil), ("2024-02-29 ", nil), ("", nil), ("today", nil), ("２０２４-02-29", nil),
    ("2024-02-29'; --", nil),
  ]

  private static let times: [(String, String?)] = [
    ("13:45", "13:45:00"), ("13:45:00", "13:45:00"), ("13", "13:00:00"), ("1345", "13:45:00"),
    ("134500", "13:45:00"), ("13:45:00.5", "13:45:00.500000"), ("13:45:00,5", "13:45:00.500000"),
    ("23:59:59.999999", "23:59:59.999999"), ("23:59:59.9999999", "23:59:59.999999"),
    ("13:45:00Z", "13:45:00+00:00"), ("13:45:00+05:30", "13:45:00+05:30"),
    ("13:45:00-0530", "13:45:00-05:30"), ("13:45:00+05:30:15", "13:45:00+05:30:15"),
    ("13:45-01", "13:45:00-01:00"), ("24:00", nil), ("13:60", nil), ("13:45:60", nil), ("13:45:00.", nil),
    ("13:4", nil), ("13:45:00+24:00", nil), ("1:45", nil), ("", nil), ("13:45:00 ", nil),
  ]

  private static let both: [(String, String?)] = [
    ("2024-02-29T13:45:00", "2024-02-29 13:45:00"), ("2024-02-29 13:45", "2024-02-29 13:45:00"),
    ("2024-02-29x13:45", "2024-02-29 13:45:00"), ("20240229T134500Z", "2024-02-29 13:45:00+00:00"),
    ("2024-02-29", "2024-02-29 00:00:00"), ("2024-02-29T", nil), ("13:45", nil),
    ("2024-02-29T13:45:00.123456789+02:00", "2024-02-29 13:45:00.123456+02:00"),
    ("2024-02-30T13:45", nil), ("2024-02-29日13:45", "2024-02-29 13:45:00"),
  ]

  @Test(arguments: dates) func date(text: String, expected: String?) {
    #expect(CalendarValue(text, as: .date)?.text == expected)
  }

  @Test(arguments: times) func time(text: String, expected: String?) {
    #expect(CalendarValue(text, as: .time)?.text == expected)
  }

  @Test(arguments: both) func dateAndTime(text: String, expected: String?) {
    #expect(CalendarValue(text, as: .dateTime)?.text == expected)
  }

  @Test func parts() throws {
    let value = try #require(CalendarValue("2024-02-29T13:45:06.000007-01:30", as: .dateTime))
    #expect(value.date == CalendarValue.Day(year: 2024, month: 2, day: 29))
    #expect(
      value.time == CalendarValue.Time(hour: 13, minute: 45, second: 6, microsecond: 7, offset: -5400))
    #expect(value.dateText == "2024-02-29")
    #expect(value.timeText == "13:45:06.000007")
    #expect(value.offsetText == "-01:30")
    #expect(value.text(separator: "T") == "2024-02-29T13:45:06.000007-01:30")
  }

  /// The days around leap days and the ends of centuries, and moments before 1970.
  @Test(arguments: [
    (0, "1970-01-01 00:00:00"), (-1, "1969-12-31 23:59:59"), (951_782_400, "2000-02-29 00:00:00"),
    (951_868_799, "2000-02-29 23:59:59"), (951_868_800, "2000-03-01 00:00:00"),
    (1_709_212_029, "2024-02-29 13:07:09"), (1_735_689_599, "2024-12-31 23:59:59"),
    (4_107_542_399, "2100-02-28 23:59:59"), (4_107_542_400, "2100-03-01 00:00:00"),
    (-2_203_891_200, "1900-03-01 00:00:00"), (-62_135_596_800, "0001-01-01 00:00:00"),
    (253_402_300_799, "9999-12-31 23:59:59"),
  ])
  func countsFrom1970(seconds: Int, expected: String) {
    #expect(CalendarValue(secondsSince1970: seconds).text == expected)
    #expect(CalendarValue(secondsSince1970: seconds, microsecond: 50).text == expected + ".000050")
  }

  /// Each day of four centuries follows the one before.
  @Test func countsDayByDay() throws {
    var expected = CalendarValue.Day(year: 1970, month: 1, day: 1)
    for number in 0..<146_097 {
      let found = CalendarValue(secondsSince1970: number * 86_400).date
      guard found == expected else {
        Issue.record("day \(number) is \(String(describing: found)), not \(expected)")
        return
      }
      let isLeapYear = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
      let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      expected.day += 1
      if expected.day > lengths[expected.month - 1] {
        (expected.month, expected.day) = (expected.month + 1, 1)
      }
      if expected.month > 12 { (expected.year, expected.month) = (expected.year + 1, 1) }
    }
    #expect(expected == CalendarValue.Day(year: 2370, month: 1, day: 1))
  }
}
