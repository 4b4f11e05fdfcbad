/// A name as databases compare it: by its code points.
///
/// Texts of Swift are equal where they look the same, so that an accent which is composed and one which is not would
/// make one name of two.
struct NameKey: Hashable, Sendable {
  /// The name.
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: NameKey, right: NameKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  /// Equal names are equal texts, too.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension NameKey: CustomStringConvertible {
  /// The name.
  var description: String { text }
}
