import Testing

@testable import Decant

/// The order of a walk against a plain statement of the rule, with a set of ancestors for every head.
@Suite struct OrderTests {
  @Test(arguments: SmallGraph.allCases)
  func smallGraphs(name: SmallGraph) throws {
    let graph = try name.graph
    let all = NodeSet(count: graph.headers.count, isFull: true)
    #expect(graph.names(graph.newestFirst(all)) == graph.names(plainOrder(of: all, in: graph)))
  }

  @Test(arguments: 1...200)
  func randomGraphs(seed: Int) throws {
    var numbers = Generator(state: UInt64(seed))
    let graph = try RevisionGraph(randomHeaders(&numbers))
    let count = graph.headers.count
    for _ in 0..<5 {
      let target = Int.random(in: 0..<count, using: &numbers)
      let start = Int.random(in: 0..<count, using: &numbers)
      let wanted = graph.prerequisites.reachable(from: graph.effectiveHeadNumbers + [target])
        .subtracting(graph.prerequisites.reachable(from: [start]))
      #expect(graph.newestFirst(wanted) == plainOrder(of: wanted, in: graph))
    }
  }

  /// Shapes in which a set for each head, or a search through all heads, takes time with the square.
  @Test(arguments: ["line", "star", "comb", "ladder"])
  func largeGraphs(shape: String) throws {
    let count = 20_000
    let headers = (0..<count).map { number -> RevisionHeader in
      let parents =
        switch shape {
        case "line": [number - 1]
        case "star": [0]
        case "comb": [number % 2 == 1 ? number - 1 : number - 2]
        default: number % 2 == 0 ? [number - 2, number - 1] : [number - 2]
        }
      let below = number == 0 ? [] : parents.map { "r\(max(0, $0))" }
      return RevisionHeader(id: "r\(number)", downRevisions: below)
    }
    let plan = try RevisionGraph(headers).upgrade(RevisionRange("heads"))
    #expect(plan.steps.count == count)
    #expect(plan.steps.first?.revision == "r0")
  }

  private func plainOrder(of wanted: NodeSet, in graph: RevisionGraph) -> [Int] {
    var missing = Set(wanted.elements)
    var heads = missing.sorted().filter { !graph.dependents[$0].contains(where: missing.contains) }
    var order: [Int] = []
    var current = 0
    while !heads.isEmpty {
      let head = heads[current]
      let blocker = heads.firstIndex { other in
        other != head && graph.prerequisites.reachable(from: [other]).contains(head)
      }
      if let blocker {
        current = blocker
        continue
      }
      order.append(head)
      missing.remove(head)
      let below = graph.prerequisites[head].filter { missing.contains($0) && !heads.contains($0) }
      if let next = below.first {
        heads[current] = next
        heads += below.dropFirst()
      } else {
        heads.remove(at: current)
        current = max(current - 1, 0)
      }
    }
    return order
  }

  private func randomHeaders(_ numbers: inout Generator) -> [RevisionHeader] {
    let count = Int.random(in: 1...40, using: &numbers)
    let span = Int.random(in: 1...12, using: &numbers)
    var headers: [RevisionHeader] = []
    for number in 0..<count {
      var below = Set<String>()
      for _ in 0..<Int.random(in: 0...3, using: &numbers) where number > 0 {
        below.insert("r\(Int.random(in: max(0, number - span)..<number, using: &numbers))")
      }
      let parents = below.sorted()
      let cut = Int.random(in: 0...parents.count, using: &numbers)
      headers.append(
        RevisionHeader(
          id: "r\(number)", downRevisions: Array(parents[cut...]), dependsOn: Array(parents[..<cut])))
    }
    return headers.shuffled(using: &numbers)
  }
}

/// Numbers that are the same in each run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}
