import Testing

@testable import Decant

@Suite struct UUIDTextTests {
  private static let digits = "123456781234567812345678abcdef01"

  @Test(arguments: [
    "12345678-1234-5678-1234-5678abcdef01", "12345678-1234-5678-1234-5678ABCDEF01",
    "123456781234567812345678abcdef01", "{12345678-1234-5678-1234-5678abcdef01}",
    "urn:uuid:12345678-1234-5678-1234-5678abcdef01",
  ])
  func reads(_ text: String) {
    #expect(UUIDText.digits(of: text) == Self.digits)
  }

  @Test(arguments: [
    "", "1234", "12345678-1234-5678-1234-5678abcdef0", "12345678-1234-5678-1234-5678abcdefgg",
    " 123456781234567812345678abcdef01", "１２３４５６７８９ａ12",
  ])
  func refuses(_ text: String) {
    #expect(UUIDText.digits(of: text) == nil)
  }

  @Test func hyphenates() {
    #expect(UUIDText.hyphenated(Self.digits) == "12345678-1234-5678-1234-5678abcdef01")
  }
}
