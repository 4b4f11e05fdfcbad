import Testing

@testable import Decant

@Suite struct Base64Tests {
  /// The examples of RFC 4648, and all digits.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func encodesAndDecodes(plain: String, text: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == text)
    #expect(Base64.bytes(of: Array(text.utf8)) == Array(plain.utf8))
  }

  @Test func takesEveryByte() {
    let bytes = Array(UInt8.min...UInt8.max)
    #expect(Base64.bytes(of: Base64.text(of: bytes).utf8) == bytes)
    #expect(Base64.text(of: [0xFB, 0xEF, 0xBE, 0xFF]) == "++++/w==")
  }

  @Test(arguments: ["A", "AB", "ABC", "AB=C", "A===", "====", "AB C", "Zh==", "Zm9=", "Zm-v", "Zm9v="])
  func refuses(text: String) {
    #expect(Base64.bytes(of: text.utf8) == nil)
  }
}
