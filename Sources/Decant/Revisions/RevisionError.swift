/// What can be wrong with the revisions of a project, or with a text that names some of them.
public enum RevisionError: Error, Sendable, Equatable {
  /// The revisions are no graph.
  case brokenGraph([GraphProblem])

  /// A text is no specifier.
  case malformedSpecifier(String)
  /// A text is no range.
  case malformedRange(String)
  /// A range is needed where a single revision was given.
  case rangeNeeded(String)
  /// A downgrade is not told where the database stands.
  case startNeeded(String)
  /// A relative specifier stands where only an absolute one can.
  case relativeNotAllowed(String)
  /// Several revisions are given where one is needed.
  case oneRevisionNeeded(String)

  /// No revision or label has this name or begins with it.
  case unknownRevision(String, nearest: String?)
  /// Several names begin with this text.
  case ambiguousRevision(String, candidates: [String])
  /// The revision is neither above nor below that of the branch before the `@`.
  case notOnBranch(String, text: String)
  /// A text that has to mean one head means several.
  case severalHeads(String, heads: [String])

  /// A relative specifier leads out of the graph, or the wrong way.
  case outOfRange(String)
  /// A relative specifier leads to a point where the ways part.
  case ambiguousStep(String, candidates: [String])
  /// A relative specifier counts from the start revisions, and there are several.
  case ambiguousStart(String, starts: [String])
  /// The first revision of a range is not below the second.
  case notAncestor(String)
  /// The target of a downgrade is not below the start.
  case notADowngradeTarget(String)
  /// Of revisions that should be on different branches, one is below another.
  case overlapping(String)
}
