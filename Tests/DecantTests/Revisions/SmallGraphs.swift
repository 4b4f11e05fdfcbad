import Decant
import Testing

/// Headers from lines such as `m1: b1 c1 +x1 #joined`: parents, dependencies, labels.
func headers(_ lines: String...) -> [RevisionHeader] {
  lines.map { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    var header = RevisionHeader(id: String(parts[0]), message: "step \(parts[0])")
    for word in parts.dropFirst().joined().split(separator: " ") {
      switch word.first {
      case "+": header.dependsOn.append(String(word.dropFirst()))
      case "#": header.branchLabels.append(String(word.dropFirst()))
      default: header.downRevisions.append(String(word))
      }
    }
    return header
  }
}

/// The graphs that the tests run on, by name.
enum SmallGraph: String, CaseIterable, CustomTestStringConvertible {
  case empty, linear, twoHeads, labelled, merge, threeWayMerge, twoDiamonds, crissCross
  case twoBases, depends, dependsOnSeveral, dependsWithin, redundant, partialNames

  var testDescription: String { rawValue }

  var headers: [RevisionHeader] {
    switch self {
    case .empty: []
    case .linear: DecantTests.headers("a1", "b2: a1", "c3: b2", "d4: c3")
    case .twoHeads: DecantTests.headers("a1", "b2: a1", "c3: b2", "c4: c3", "d3: b2")
    case .labelled: DecantTests.headers("a1", "b1: a1 #blue", "b2: b1", "r1: a1 #red", "r2: r1")
    case .merge: DecantTests.headers("a1", "b1: a1", "c1: a1", "m1: b1 c1", "n1: m1")
    case .threeWayMerge: DecantTests.headers("a1", "b2: a1", "c2: a1", "d2: a1", "e3: b2 c2 d2")
    case .twoDiamonds:
      DecantTests.headers("a", "b: a", "c: a", "d: b c", "e: d", "f: d", "g: f e", "h: g")
    case .crissCross: DecantTests.headers("a1", "b1: a1", "c1: a1", "d1: b1 c1", "e1: c1 b1", "f1: d1 e1")
    case .twoBases: DecantTests.headers("a1", "a2: a1", "b1", "b2: b1")
    case .depends: DecantTests.headers("a1: #core", "a2: a1", "a3: a2", "b1: +a2 #billing", "b2: b1")
    case .dependsOnSeveral: DecantTests.headers("a1", "a2: a1", "b1", "b2: b1", "c1: +a2 +b1", "c2: c1 +b2")
    case .dependsWithin: DecantTests.headers("a1", "b1: a1 #left", "c1: a1 +b1", "c2: c1")
    case .redundant: DecantTests.headers("a1", "a2: a1", "a3: a2 +a1", "b1", "m1: a3 b1")
    case .partialNames:
      DecantTests.headers("abcd01", "abcd02: abcd01", "abce03: abcd02 #feature", "b: abce03")
    }
  }

  var graph: RevisionGraph {
    get throws { try RevisionGraph(headers) }
  }
}

/// A plan in lines: `upgrade a1 -> b2; update a1 b2`.
func lines(_ plan: MigrationPlan) -> [String] {
  plan.steps.map { step in
    let changes = step.changes.map { change in
      switch change {
      case .insert(let id): "insert \(id)"
      case .update(let from, let to): "update \(from) \(to)"
      case .delete(let id): "delete \(id)"
      }
    }
    return ([String(step.comment.dropFirst("Running ".count))] + changes).joined(separator: "; ")
  }
}
