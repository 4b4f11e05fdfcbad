/// The headers' references as numbers: what the graph is built from.
struct RevisionLinks {
  typealias Match = RevisionGraph.Match

  let headers: [RevisionHeader]
  private(set) var identifiers: [String: Int] = [:]
  private(set) var labels: [String: Int] = [:]
  private(set) var parents = Adjacency()
  /// The dependencies of each revision as written, labels resolved.
  private(set) var dependencies = Adjacency()

  /// Resolves all references.
  init(_ headers: [RevisionHeader]) throws(RevisionError) {
    self.headers = headers
    var problems = Self.misnamed(in: headers)
    nameRevisions(&problems)
    nameLabels(&problems)
    var abbreviations = Abbreviations(headers)
    for number in headers.indices {
      parents.append(row: parents(of: number, &problems))
      dependencies.append(row: dependencies(of: number, &abbreviations, &problems))
    }
    if !problems.isEmpty { throw .brokenGraph(problems) }
  }

  /// The parents of each revision, then its dependencies.
  var parentsAndDependencies: Adjacency {
    var all = Adjacency()
    for number in headers.indices {
      all.append(row: parents[number] + dependencies[number].filter { !parents[number].contains($0) })
    }
    return all
  }

  private mutating func nameRevisions(_ problems: inout [GraphProblem]) {
    identifiers.reserveCapacity(headers.count)
    for number in headers.indices {
      if let first = identifiers.updateValue(number, forKey: headers[number].id) {
        problems.append(.duplicateRevision(headers[first].place, headers[number].place))
      }
    }
  }

  private mutating func nameLabels(_ problems: inout [GraphProblem]) {
    for (number, header) in headers.enumerated() {
      for label in header.branchLabels {
        if identifiers[label] != nil {
          problems.append(.labelIsRevision(label, of: header.place))
        } else if let first = labels.updateValue(number, forKey: label), first != number {
          problems.append(.labelUsedTwice(label, headers[first].place, header.place))
        }
      }
    }
  }

  private func parents(of number: Int, _ problems: inout [GraphProblem]) -> [Int] {
    let header = headers[number]
    var row: [Int] = []
    for id in header.downRevisions {
      if id == header.id {
        problems.append(.selfLoop(header.place))
      } else if let parent = identifiers[id] {
        if !row.contains(parent) { row.append(parent) }
      } else {
        let nearest = nearestName(to: id, in: headers.map(\.id))
        problems.append(.unknownParent(id, of: header.place, nearest: nearest))
      }
    }
    return row
  }

  private func dependencies(
    of number: Int, _ abbreviations: inout Abbreviations, _ problems: inout [GraphProblem]
  ) -> [Int] {
    let header = headers[number]
    var row: [Int] = []
    for name in header.dependsOn {
      switch (identifiers[name] ?? labels[name]).map(Match.one) ?? abbreviations.match(name) {
      case .one(number):
        problems.append(.dependencySelfLoop(header.place))
      case .one(let dependency):
        if !row.contains(dependency) { row.append(dependency) }
      case .several(let candidates):
        problems.append(.ambiguousDependency(name, of: header.place, candidates: candidates))
      case .none:
        problems.append(.unknownDependency(name, of: header.place, nearest: nearest(to: name)))
      }
    }
    return row
  }

  private func nearest(to name: String) -> String? {
    nearestName(to: name, in: headers.map(\.id) + headers.flatMap(\.branchLabels))
  }
}
