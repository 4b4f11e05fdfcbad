import Decant

/// Names as users may choose them: short and long ones, with capitals, blanks, quotes, and letters of many scripts.
struct NameSource {
  private var used: Set<String> = []

  private static let words = [
    "a", "name", "order", "select", "Größe", "日本語", "it's", "say \"so\"", "UPPER", "Mixed Case", "back`tick",
    "semi;colon", "per cent %", "colon:name", "dollar$", "dash-ed", "naïve", "ключ", "user", "group", "x_y_z",
    "2nd",
    "back\\slash", "[bracket]", "key", "type",
    "a_name_that_is_long_enough_to_be_cut_when_it_is_joined",
    "länger_als_man_denkt_weil_jedes_ä_zwei_bytes_hat",
  ]

  /// A name that nothing had before, in whatever case.
  mutating func next(_ random: inout SeededRandom) -> Identifier {
    let word = random.chance(50) ? "n" : Self.words.randomElement(using: &random) ?? "n"
    var number = 0
    var name = word == "n" ? "n1" : word
    while !used.insert(name.lowercased()).inserted {
      number += 1
      name = word == "n" ? "n\(number)" : "\(word) \(number)"
    }
    return Identifier(name)
  }

  /// A name for a constraint or index.
  mutating func next(_ prefix: String, _ random: inout SeededRandom) -> Identifier {
    let name = next(&random)
    return Identifier(name.name.utf8.count < 50 ? "\(prefix) \(name.name)" : name.name)
  }
}
