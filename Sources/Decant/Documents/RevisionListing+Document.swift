extension RevisionListing {
  /// The listing as JSON: an array with an object for each revision, in the order of the listing.
  ///
  /// `revision`, `down_revision`, `branch_labels`, `depends_on`, `message` and `create_date` are the keys of
  /// revision files; names are always in an array, and what a file does not say is an empty array or `null`.
  /// The other keys are always there too:
  /// * `path`: the file, or `null`;
  /// * `branches`: the branch labels that hold for the revision, its own among them;
  /// * `dependencies`: the revisions that `depends_on` stands for;
  /// * `next_revisions`: those that have the revision as down revision;
  /// * `required_by`: those that depend on it;
  /// * `is_base`, `is_head`, `is_branch_point`, `is_merge_point`;
  /// * `is_current`: whether the database stands at the revision, or `null` where nobody has said that.
  public func json() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    let labels = BranchLabels(graph)
    let users = graph.dependencies.reversed()
    writer.array { array in
      for number in numbers {
        array.object { object in
          writeFile(number, to: &object)
          object.names("branches", labels[number])
          object.names("dependencies", graph.names(graph.dependencies[number]))
          object.names("next_revisions", graph.names(graph.sortedChildren(of: number)))
          object.names("required_by", graph.names(users[number]))
          writeMarks(number, to: &object)
        }
      }
    }
    return writer.bytes + [JSONByte.newline]
  }

  /// What the file of a revision says, and where it is.
  private func writeFile(_ number: Int, to object: inout JSONWriter) {
    let header = graph.headers[number]
    object.member("revision", .string(header.id))
    object.names("down_revision", header.downRevisions)
    object.names("branch_labels", header.branchLabels)
    object.names("depends_on", header.dependsOn)
    object.text("message", header.message)
    object.text("create_date", header.createDate)
    object.text("path", header.path)
  }

  private func writeMarks(_ number: Int, to object: inout JSONWriter) {
    object.member("is_base", .bool(graph.parents[number].isEmpty))
    object.member("is_head", .bool(graph.children[number].isEmpty))
    object.member("is_branch_point", .bool(graph.isBranchPoint(number)))
    object.member("is_merge_point", .bool(graph.isMergePoint(number)))
    object.member("is_current", current.map { .bool($0.contains(number)) } ?? .null)
  }
}

extension JSONWriter {
  fileprivate mutating func names(_ key: String, _ names: [String]) {
    member(key, .array(names.map(JSONValue.string)))
  }

  fileprivate mutating func text(_ key: String, _ text: String?) {
    member(key, text.map(JSONValue.string) ?? .null)
  }
}
