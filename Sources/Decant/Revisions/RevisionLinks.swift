/// The headers' references as numbers: what the graph is built from.
struct RevisionLinks {
  typealias Match = RevisionGraph.Match

  let headers: [RevisionHeader]
  private(set) var identifiers: IdentifierTable
  private(set) var labels: [String: Int] = [:]
  private(set) var parents = Adjacency()
  /// The dependencies of each revision as written, labels and abbreviations resolved.
  private(set) var dependencies = Adjacency()

  /// Resolves all references.
  init(_ headers: [RevisionHeader]) throws(RevisionError) {
    self.headers = headers
    identifiers = IdentifierTable(headers)
    var problems = Self.misnamed(in: headers)
    nameRevisions(&problems)
    nameLabels(&problems)
    parents.reserveCapacity(headers.count)
    dependencies.reserveCapacity(headers.count)
    var abbreviations = Abbreviations(headers)
    for number in headers.indices {
      addParents(of: number, &problems)
      addDependencies(of: number, &abbreviations, &problems)
    }
    if !problems.isEmpty { throw .brokenGraph(problems) }
  }

  /// The parents of each revision, then its dependencies.
  var parentsAndDependencies: Adjacency {
    if dependencies.isEmpty { return parents }
    var all = Adjacency()
    for number in headers.indices {
      for target in parents[number] { all.append(target: target) }
      for target in dependencies[number] { all.append(target: target) }
      all.endRow()
    }
    return all
  }

  private mutating func nameRevisions(_ problems: inout [GraphProblem]) {
    for number in headers.indices {
      if let first = identifiers.insert(number) {
        problems.append(.duplicateRevision(headers[first].place, headers[number].place))
      }
    }
  }

  private mutating func nameLabels(_ problems: inout [GraphProblem]) {
    for number in headers.indices where !headers[number].branchLabels.isEmpty {
      let header = headers[number]
      for label in header.branchLabels {
        if identifiers[label] != nil {
          problems.append(.labelIsRevision(label, of: header.place))
        } else if let first = labels.updateValue(number, forKey: label), first != number {
          problems.append(.labelUsedTwice(label, headers[first].place, header.place))
        }
      }
    }
  }

  private mutating func addParents(of number: Int, _ problems: inout [GraphProblem]) {
    for id in headers[number].downRevisions {
      if let parent = identifiers[id] {
        if parent == number {
          problems.append(.selfLoop(headers[number].place))
        } else {
          parents.append(target: parent)
        }
      } else {
        let nearest = nearestName(to: id, in: headers.map(\.id))
        problems.append(.unknownParent(id, of: headers[number].place, nearest: nearest))
      }
    }
    parents.endRow()
  }

  private mutating func addDependencies(
    of number: Int, _ abbreviations: inout Abbreviations, _ problems: inout [GraphProblem]
  ) {
    for name in headers[number].dependsOn {
      let place = headers[number].place
      switch (identifiers[name] ?? labels[name]).map(Match.one) ?? abbreviations.match(name) {
      case .one(number):
        problems.append(.dependencySelfLoop(place))
      case .one(let dependency):
        dependencies.append(target: dependency)
      case .several(let candidates):
        problems.append(.ambiguousDependency(name, of: place, candidates: candidates))
      case .none:
        problems.append(.unknownDependency(name, of: place, nearest: nearest(to: name)))
      }
    }
    dependencies.endRow()
  }

  private func nearest(to name: String) -> String? {
    nearestName(to: name, in: headers.map(\.id) + headers.flatMap(\.branchLabels))
  }
}
