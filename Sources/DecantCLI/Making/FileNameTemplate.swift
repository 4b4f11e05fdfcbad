internal import Decant

/// How the files of revisions are named, in the tokens of Alembic: `%(rev)s_%(slug)s`.
package struct FileNameTemplate: Equatable, Sendable {
  /// What is wrong with a template.
  package enum Problem: Error, Equatable, Sendable {
    /// No token has this name.
    case unknownToken(String, nearest: String?)
    /// A percent sign that begins no token.
    case noToken(String)
    /// A token that is a text is to be written as a number.
    case noNumber(String)
  }

  /// A part of a template.
  enum Part: Equatable, Sendable {
    /// What stands in the name as it is.
    case text(String)
    /// What stands for a value: `%(month).2d`.
    case token(Token, Format)
  }

  /// The values that a name can have.
  enum Token: String, CaseIterable, Sendable {
    case rev, slug, year, month, day, hour, minute, second, epoch

    /// Whether the value is a text; the others are numbers.
    var isText: Bool { self == .rev || self == .slug }
  }

  /// How a value is written.
  struct Format: Equatable, Sendable {
    /// The least number of characters, which blanks or zeros fill.
    var width = 0
    /// Whether zeros fill the width.
    var fillsWithZeros = false
    /// Of a number the least number of digits, of a text the greatest number of characters.
    var precision: Int?
    /// Whether a number is written, and not a text.
    var isNumber = false
  }

  /// The parts in their order.
  let parts: [Part]

  /// The name of a file, without the ending.
  package func name(id: String, slug: String, at moment: Moment) -> String {
    parts.reduce(into: "") { name, part in
      switch part {
      case .text(let text): name += text
      case .token(.rev, let format): name += format.text(of: id)
      case .token(.slug, let format): name += format.text(of: slug)
      case .token(let token, let format): name += format.text(of: moment.value(of: token))
      }
    }
  }
}

extension FileNameTemplate.Format {
  fileprivate func text(of text: String) -> String {
    filled(precision.map { String(text.prefix($0)) } ?? text, with: " ")
  }

  fileprivate func text(of number: Int) -> String {
    let digits = String(number)
    guard isNumber, let precision else { return filled(digits, with: fillsWithZeros ? "0" : " ") }
    return filled(repeatElement("0", count: max(0, precision - digits.count)).joined() + digits, with: " ")
  }

  private func filled(_ text: String, with filler: String) -> String {
    repeatElement(filler, count: max(0, width - text.count)).joined() + text
  }
}

extension Moment {
  fileprivate func value(of token: FileNameTemplate.Token) -> Int {
    let calendar = calendar
    return switch token {
    case .year: calendar.date?.year ?? 0
    case .month: calendar.date?.month ?? 0
    case .day: calendar.date?.day ?? 0
    case .hour: calendar.time?.hour ?? 0
    case .minute: calendar.time?.minute ?? 0
    case .second: calendar.time?.second ?? 0
    case .epoch, .rev, .slug: seconds
    }
  }
}
