import Decant

/// A kind of values, within which a type may change into another one and back.
enum Family: CaseIterable, Sendable {
  case whole, text, decimal, real, truth, day, clock, moment, bytes, document, identifier, choice

  /// A type of the family.
  func type(_ random: inout SeededRandom, in dialect: String) -> any SQLType {
    switch self {
    case .whole: [IntegerType.integer, .bigInteger, .smallInteger].randomElement(using: &random) ?? .integer
    case .text:
      random.chance(20) ? .text : .string(.count([20, 50, 100].randomElement(using: &random) ?? 20))
    case .decimal: random.chance(50) ? .numeric(10, 2) : .numeric(12, 2)
    case .real: random.chance(50) ? .float : .double
    case .truth: random.chance(20) ? BooleanType(createsConstraint: true) : .boolean
    case .day: .date
    case .clock: .time
    case .moment: dialect == "postgresql" && random.chance(30) ? .zonedDateTime : .dateTime
    case .bytes: .largeBinary
    case .document: .json
    case .identifier: .uuid
    case .choice: EnumType(["one", "it's", "two"], name: "choice")
    }
  }

  /// A literal or expression that a column of the family may have as its default.
  func serverDefault(_ random: inout SeededRandom, in dialect: String) -> ServerDefault? {
    switch self {
    case .whole: random.chance(50) ? "7" : .sql("1 + 2")
    case .text: random.chance(50) ? "it's \\ 100%" : ""
    case .decimal: random.chance(50) ? "1.5" : .sql("0")
    case .real: "2.5"
    case .truth: random.chance(50) ? true : false
    case .day: "2024-02-29"
    case .clock: "12:34:56"
    case .moment: random.chance(50) ? .sql("CURRENT_TIMESTAMP") : "2024-02-29 12:34:56"
    case .choice: "it's"
    case .bytes, .document, .identifier: nil
    }
  }

  /// The value with a number, distinct for distinct numbers where that can be.
  func value(_ number: Int) -> Value {
    switch self {
    case .whole: .integer(number)
    case .text: .string("text '\(number)\\")
    case .decimal: .number("\(number).25")
    case .real: .number("\(number).5")
    case .truth: .boolean(number.isMultiple(of: 2))
    case .day: .string("20\(twoDigits(10 + number % 80))-01-\(twoDigits(1 + number % 28))")
    case .clock: .string("\(twoDigits(number % 24)):\(twoDigits(number % 60)):00")
    case .moment: .string("20\(twoDigits(10 + number % 80))-01-\(twoDigits(1 + number % 28)) 01:02:03")
    case .bytes: .bytes([UInt8(number % 256), 0, 255])
    case .document: .json(["n": .number("\(number)")])
    case .identifier:
      .string("00000000-0000-0000-0000-\(String(repeating: "0", count: 12 - "\(number)".count))\(number)")
    case .choice: .string(["one", "it's", "two"][number % 3])
    }
  }

  /// Whether distinct numbers give distinct values.
  var isDistinct: Bool { [.whole, .text, .decimal, .real, .identifier].contains(self) }

  /// Whether values may stand in keys and indexes.
  func canBeKey(_ type: any SQLType) -> Bool {
    switch self {
    case .whole, .decimal, .day, .moment, .identifier: true
    case .text: (type as? CharacterType)?.length != nil
    case .real, .truth, .clock, .bytes, .document, .choice: false
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
