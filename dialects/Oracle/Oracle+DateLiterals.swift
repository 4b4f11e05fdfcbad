internal import Decant

extension Oracle {
  /// `TO_DATE('2024-02-29', 'YYYY-MM-DD')`.
  static func date(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    writer.conversion("TO_DATE", of: try value.calendarValue(for: type).dateText, "YYYY-MM-DD")
  }

  /// `TO_DATE(...)`, with fractions of a second `TO_TIMESTAMP(...)`, with a time zone `TO_TIMESTAMP_TZ(...)`.
  ///
  /// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Format-Models.html
  static func dateTime(
    _ value: Value, _ type: any SQLType, to writer: inout SQLWriter, inherited: LiteralStyle.Form
  ) throws {
    let moment = try value.calendarValue(for: type)
    let hasFraction = moment.time?.microsecond != 0
    var text = "\(moment.dateText) \(moment.timeText)"
    guard let offset = moment.time?.offset else {
      if hasFraction { return writer.conversion("TO_TIMESTAMP", of: text, "YYYY-MM-DD HH24:MI:SS.FF") }
      return writer.conversion("TO_DATE", of: text, "YYYY-MM-DD HH24:MI:SS")
    }
    guard offset % 60 == 0 else { throw value.hasNoLiteral(as: type) }
    guard (type as? TemporalType)?.keepsTimeZone == true else {
      throw RenderError.unsupported(
        "the time zone of \(text)\(moment.offsetText) in a column that keeps none",
        hint: "leave the zone out, or make the column a TIMESTAMP with timezone")
    }
    text += " " + moment.offsetText
    writer.conversion(
      "TO_TIMESTAMP_TZ", of: text,
      hasFraction ? "YYYY-MM-DD HH24:MI:SS.FF TZH:TZM" : "YYYY-MM-DD HH24:MI:SS TZH:TZM")
  }
}

extension TemporalType {
  /// Whether Oracle keeps the time zone; `DateTime` is a `DATE`, which does not.
  fileprivate var keepsTimeZone: Bool { name == .timestamp && (hasTimeZone || keepsLocalTimeZone) }
}

extension SQLWriter {
  /// Writes `TO_DATE('text', 'format')` and the like.
  fileprivate mutating func conversion(_ function: StaticString, of text: String, _ format: String) {
    keyword(function)
    arguments {
      $0.string(text)
      $0.sign(",")
      $0.string(format)
    }
  }
}
