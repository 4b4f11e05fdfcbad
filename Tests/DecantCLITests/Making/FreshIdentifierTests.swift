import DecantCLI
import Testing

/// Gives numbers in a given order, over and over.
private struct Numbers: RandomNumberGenerator {
  var numbers: [UInt64]
  var position = 0

  init(_ numbers: UInt64...) { self.numbers = numbers }

  mutating func next() -> UInt64 {
    defer { position += 1 }
    return numbers[position % numbers.count] << 16
  }
}

@Suite("A fresh identifier")
struct FreshIdentifierTests {
  @Test("has twelve hexadecimal digits")
  func digits() {
    var numbers = Numbers(0x2b_8d01_e3f5)
    #expect(freshIdentifier(avoiding: [], using: &numbers) == "002b8d01e3f5")
    var random = SystemRandomNumberGenerator()
    let identifier = freshIdentifier(avoiding: [], using: &random)
    #expect(identifier.count == 12)
    #expect(identifier.allSatisfy { "0123456789abcdef".contains($0) })
  }

  @Test("begins as no other name does, as long as there is room")
  func abbreviations() {
    var numbers = Numbers(0xae10_0000_0001, 0xae10_0000_0002, 0xbeef_0000_0003)
    #expect(freshIdentifier(avoiding: ["ae1027a6acf4"], using: &numbers) == "beef00000003")
    var labels = Numbers(0xfade_0000_0001, 0xbeef_0000_0003)
    #expect(freshIdentifier(avoiding: ["fade"], using: &labels) == "beef00000003")
  }

  @Test("is the beginning of no other name where there is no room")
  func fullness() {
    var numbers = Numbers(0xae10_0000_0001, 0xae10_0000_0002)
    #expect(freshIdentifier(avoiding: ["ae1000000001x"], using: &numbers) == "ae1000000002")
    #expect(freshIdentifier(avoiding: ["ae1000000002"], using: &numbers) == "ae1000000001")
  }
}
