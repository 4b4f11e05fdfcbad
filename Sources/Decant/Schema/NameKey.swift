/// A name as databases compare it: by its code points.
///
/// Texts of Swift are equal where they look the same, so that an accent which is composed and one which is not would
/// make one name of two.
struct NameKey: Hashable, Sendable {
  /// The name.
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: NameKey, right: NameKey) -> Bool {
    let (one, other) = (left.text.utf8, right.text.utf8)
    // the cheap questions first; of ASCII there is but one text of a length that looks the same
    return one.count == other.count && left.text == right.text
      && (one.allSatisfy { $0 < 0x80 } || one.elementsEqual(other))
  }

  /// Equal names are equal texts, too.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension NameKey: CustomStringConvertible {
  /// The name.
  var description: String { text }
}
