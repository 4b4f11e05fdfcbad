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
}
