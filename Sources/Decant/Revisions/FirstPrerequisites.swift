/// The forest in which each revision has only the first of its prerequisites below it.
///
/// It tells at once of many pairs of revisions that one is above the other; of pairs that are connected in
/// another way only, it does not.
struct FirstPrerequisites {
  /// The place of each revision in a listing that goes through the forest from the bottom, branch by branch.
  private var places: [Int]
  /// The number of revisions at and above each one.
  private var sizes: [Int]

  /// Lists the forest of a graph.
  init(_ graph: RevisionGraph) {
    places = Array(repeating: 0, count: graph.headers.count)
    sizes = Array(repeating: 1, count: graph.headers.count)
    for number in graph.order.reversed() {
      if let below = graph.prerequisites[number].first { sizes[below] += sizes[number] }
    }
    var free = 0
    var freeAbove = places
    for number in graph.order {
      if let below = graph.prerequisites[number].first {
        places[number] = freeAbove[below]
        freeAbove[below] += sizes[number]
      } else {
        places[number] = free
        free += sizes[number]
      }
      freeAbove[number] = places[number] + 1
    }
  }

  /// Whether one revision is certainly above another.
  func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    upper != lower && (places[lower]..<places[lower] + sizes[lower]).contains(places[upper])
  }
}
