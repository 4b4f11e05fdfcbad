internal import Decant

/// The name that was probably meant: the nearest one, or else the only one that begins so.
func suggestedName(for word: String, in names: [String]) -> String? {
  if let nearest = nearestName(to: word, in: names) { return nearest }
  let longer = names.filter { !word.isEmpty && $0.lowercased().hasPrefix(word.lowercased()) }
  return longer.count == 1 ? longer[0] : nil
}
