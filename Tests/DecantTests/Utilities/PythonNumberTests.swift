import Testing

@testable import Decant

@Suite struct PythonNumberTests {
  @Test(arguments: [
    (0.5, 0.0), (1.5, 2.0), (2.5, 2.0), (-0.5, 0.0), (-1.5, -2.0), (2.4999, 2.0), (0x1p53, 0x1p53),
    (-3.7, -4.0),
  ])
  func roundsToEven(value: Double, rounded: Double) {
    #expect(PythonNumber.roundedToEven(value) == rounded)
  }

  @Test(arguments: [
    ("12", "12"), ("-7", "-7"), ("1.9", "1"), ("-1.9", "-1"), ("1e3", "1000"), ("1e19", nil), ("x", nil),
    ("inf", nil),
  ])
  func cutsToWholeDigits(digits: String, whole: String?) {
    #expect(PythonNumber.wholeDigits(of: digits) == whole)
  }

  /// What `str()` of Python gives.
  @Test(arguments: [
    (0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (1.5, "1.5"), (0.1, "0.1"), (100, "100.0"), (-0.5, "-0.5"),
    (1e15, "1000000000000000.0"), (1e16, "1e+16"), (123456789012345.6, "123456789012345.6"),
    (9999999999999998, "9999999999999998.0"), (1e20, "1e+20"), (1.5e300, "1.5e+300"),
    (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"), (0.0001, "0.0001"), (0.00001, "1e-05"),
    (1.234e-7, "1.234e-07"), (2.5e-5, "2.5e-05"), (-1e-5, "-1e-05"), (1e22, "1e+22"), (1e23, "1e+23"),
    (0.30000000000000004, "0.30000000000000004"), (123e3, "123000.0"),
    (12345678901234567890.5, "1.2345678901234567e+19"), (.infinity, "inf"), (-.infinity, "-inf"),
    (.nan, "nan"),
  ])
  func writesAsPythonDoes(value: Double, text: String) {
    #expect(PythonNumber.text(of: value) == text)
  }

  @Test(arguments: [
    ("1", "1"), ("-0", "0"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("10.50", "10.5"), ("1e2", "100.0"), ("1E400", "inf"), ("-0.0", "-0.0"), ("1.0", "1.0"),
  ])
  func readsJSON(digits: String, text: String) {
    #expect(PythonNumber.text(ofJSON: digits) == text)
  }

  @Test(arguments: [
    ("5", true), ("-5.5", true), ("+1e-5", true), (".5", true), ("5.", true), ("", false), ("-", false),
    ("1e", false), ("inf", false), ("nan", false), ("0x1p3", false), ("1,5", false), ("1 ", false),
    ("1/2", false), ("--1", false),
  ])
  func isDecimal(digits: String, expected: Bool) {
    #expect(PythonNumber.isFinite(digits) == expected)
  }

  @Test(arguments: [("5", true), ("-5", true), ("+5", false), ("", false), ("-", false), ("1.0", false)])
  func isWhole(digits: String, expected: Bool) {
    #expect(PythonNumber.isWhole(digits) == expected)
  }
}
