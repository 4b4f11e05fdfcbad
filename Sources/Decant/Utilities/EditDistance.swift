/// The name that was probably meant where `name` is not known, or nil where none is near.
///
/// Near is what takes at most one edit for each three characters; upper and lower case are the same, unless
/// two names are equally near. What is still equal is decided by the alphabet, so the order of `names` is of
/// no effect.
package func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  let wanted = Array(name.unicodeScalars)
  let folded = Array(name.lowercased().unicodeScalars)
  var best: (edits: Int, exactEdits: Int, name: String)?
  for candidate in names {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let limit = max(folded.count, scalars.count) / 3
    guard abs(folded.count - scalars.count) <= limit else { continue }
    let edits = editDistance(folded, scalars)
    guard edits <= limit else { continue }
    let found = (edits, editDistance(wanted, Array(candidate.unicodeScalars)), candidate)
    if best.map({ found < $0 }) ?? true { best = found }
  }
  return best?.name
}

/// How many characters must be inserted, deleted, replaced or swapped with their neighbour to make one text
/// of the other, no part of which is edited twice (optimal string alignment).
func editDistance(_ source: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for i in source.indices {
    var row = [i + 1]
    for j in target.indices {
      let replaced = last[j] + (source[i] == target[j] ? 0 : 1)
      var edits = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, source[i] == target[j - 1], source[i - 1] == target[j] {
        edits = min(edits, beforeLast[j - 1] + 1)
      }
      row.append(edits)
    }
    (beforeLast, last) = (last, row)
  }
  return last[target.count]
}
