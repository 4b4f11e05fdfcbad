internal import Decant

/// How a date or time is kept as text: `%(year)04d-%(month)02d-%(day)02d`, as Python's `%` operator reads it.
struct StorageFormat {
  /// The option that holds the format of a type.
  static let option = "sqlite_storage_format"

  private static let day = "%(year)04d-%(month)02d-%(day)02d"
  private static let time = "%(hour)02d:%(minute)02d:%(second)02d.%(microsecond)06d"

  private let text: String
  private let affinity: TypeAffinity

  /// The format that the type asks for, or nil for the usual one.
  static func given(by type: TemporalType) throws -> StorageFormat? {
    guard let format = type.options.argument("storage_format") else { return nil }
    guard let text = format.stringValue, !text.isEmpty else {
      throw RenderError(.invalid("the storage format of type \(type.documentName) is empty or no text"))
    }
    return StorageFormat(text: text, affinity: type.affinity)
  }

  /// The format of the values of a type, by default that of ISO 8601 with six digits behind the second.
  static func of(_ type: any SQLType) throws -> StorageFormat {
    if let type = type as? TemporalType, let given = try given(by: type) { return given }
    switch type.affinity {
    case .date: return StorageFormat(text: day, affinity: .date)
    case .time: return StorageFormat(text: time, affinity: .time)
    default: return StorageFormat(text: "\(day) \(time)", affinity: .dateTime)
    }
  }

  /// Whether values would look like whole numbers.
  var isDigitsAlone: Bool {
    get throws {
      guard let sample = CalendarValue("2000-01-01", as: .dateTime) else { return false }
      return try fill(with: sample).utf8.allSatisfy { (48...57).contains($0) }
    }
  }

  /// The text of a value; a time zone is left out, as there is no name for it.
  func fill(with value: CalendarValue) throws -> String {
    var result = ""
    var rest = text[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[percent...].dropFirst()
      if rest.first == "%" {
        result += "%"
        rest = rest.dropFirst()
      } else {
        result += try fillField(&rest, with: value)
      }
    }
    return result + rest
  }

  /// `(month)02d` behind a percent sign.
  private func fillField(_ rest: inout Substring, with value: CalendarValue) throws -> String {
    guard rest.first == "(", let end = rest.firstIndex(of: ")") else { throw malformed }
    let name = rest[..<end].dropFirst()
    rest = rest[end...].dropFirst()
    let isPadded = rest.first == "0"
    let width = rest.prefix { $0.isASCII && $0.isWholeNumber }
    rest = rest.dropFirst(width.count)
    guard let conversion = rest.popFirst(), "dis".contains(conversion),
      let number = value.part(String(name), affinity)
    else { throw malformed }
    let digits = String(number)
    let blanks = max(0, min(Int(width) ?? 0, 99) - digits.utf8.count)
    return String(repeating: isPadded && conversion != "s" ? "0" : " ", count: blanks) + digits
  }

  private var malformed: RenderError {
    RenderError(
      .invalid("\"\(text)\" is no storage format of a date or time"),
      hint: "write fields such as %(year)04d that the type has, and %% for a percent sign")
  }
}

extension CalendarValue {
  /// A part by its name, where a value of the affinity has it.
  fileprivate func part(_ name: String, _ affinity: TypeAffinity) -> Int? {
    switch name {
    case "year" where affinity != .time: date?.year
    case "month" where affinity != .time: date?.month
    case "day" where affinity != .time: date?.day
    case "hour" where affinity != .date: time?.hour
    case "minute" where affinity != .date: time?.minute
    case "second" where affinity != .date: time?.second
    case "microsecond" where affinity != .date: time?.microsecond
    default: nil
    }
  }
}
