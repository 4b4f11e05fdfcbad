/// The characters that lanes are drawn with in a text.
struct LaneGlyphs: Sendable {
  /// Which ways a line leaves the place of a character.
  struct Ways: OptionSet {
    let rawValue: Int
    static let up = Ways(rawValue: 1)
    static let down = Ways(rawValue: 2)
    static let left = Ways(rawValue: 4)
    static let right = Ways(rawValue: 8)
  }

  /// A revision.
  static let revision: Character = "*"
  /// What goes on below, but is not listed.
  static let cut: Character = "~"

  /// The characters by the numbers of their ways.
  private let lines: [Character]
  private let dottedVertical: Character
  private let dottedHorizontal: Character
  /// What stands for the end of a text that is too long.
  let ellipsis: Character

  /// Box drawing.
  static let boxes = LaneGlyphs(
    lines: Array(" ╵╷│╴╯╮┤╶╰╭├─┴┬┼"), dottedVertical: "┊", dottedHorizontal: "┄", ellipsis: "…")

  /// For terminals that show nothing else.
  static let ascii = LaneGlyphs(
    lines: Array(" |||-'.+-'.+-+++"), dottedVertical: ":", dottedHorizontal: ".", ellipsis: "~")

  /// The character with these ways; only straight lines can be dotted.
  func line(_ ways: Ways, isDotted: Bool = false) -> Character {
    switch ways {
    case [.up, .down] where isDotted: dottedVertical
    case [.left, .right] where isDotted: dottedHorizontal
    default: lines[ways.rawValue]
    }
  }
}
