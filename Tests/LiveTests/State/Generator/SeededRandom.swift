/// Random numbers that are the same for the same seed on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  /// Begins far from where other seeds begin.
  init(seed: Int) { state = Self.mixed(Self.mixed(UInt64(truncatingIfNeeded: seed)) ^ 0xA076_1D64_78BD_642F) }

  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// One of the elements; nil where there are none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }

  /// Some of the elements, at most so many, in any order.
  mutating func some<Element>(_ elements: [Element], _ range: ClosedRange<Int>) -> [Element] {
    Array(elements.shuffled(using: &self).prefix(Int.random(in: range, using: &self)))
  }
}
