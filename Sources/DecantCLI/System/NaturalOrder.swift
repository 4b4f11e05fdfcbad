/// Whether a name stands before another, where numbers in them count as numbers: `m2` before `m10`.
func naturalOrder(_ one: String, _ other: String) -> Bool {
  let (left, right) = (one.runs, other.runs)
  for (a, b) in zip(left, right) where a != b {
    // a number without leading zeros is the greater the longer it is
    if a.isNumber, b.isNumber, a.text.count != b.text.count { return a.text.count < b.text.count }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
  return left.count < right.count
}

private struct Run: Equatable {
  let text: Substring
  let isNumber: Bool
}

extension String {
  /// The text cut where digits begin or end; leading zeros are left out.
  fileprivate var runs: [Run] {
    var runs: [Run] = []
    var rest = self[...]
    while let first = rest.first {
      let isNumber = first.isASCII && first.isNumber
      let run = rest.prefix { ($0.isASCII && $0.isNumber) == isNumber }
      rest = rest[run.endIndex...]
      runs.append(Run(text: isNumber ? run.drop { $0 == "0" } : run, isNumber: isNumber))
    }
    return runs
  }
}
