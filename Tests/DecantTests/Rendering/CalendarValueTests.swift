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
}
