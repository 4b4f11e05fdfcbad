/// What keeps revisions from being a graph.
public enum GraphProblem: Sendable, Equatable {
  /// A revision and the file it is in.
  public struct Place: Sendable, Equatable {
    /// The identifier of the revision.
    public var id: String
    /// The file that it was read from.
    public var path: String?

    /// Creates a place.
    public init(_ id: String, path: String? = nil) {
      self.id = id
      self.path = path
    }
  }

  /// Two revisions have one identifier.
  case duplicateRevision(Place, Place)
  /// An identifier or label has characters that mean something else in a range, or are not printed.
  case reservedCharacters([Character], in: String, of: Place)
  /// An identifier or label is empty, or a word that means something else in a range.
  case reservedName(String, of: Place)
  /// A down revision is not there.
  case unknownParent(String, of: Place, nearest: String?)
  /// A revision or label that another depends on is not there.
  case unknownDependency(String, of: Place, nearest: String?)
  /// What a revision depends on is the beginning of several names.
  case ambiguousDependency(String, of: Place, candidates: [String])
  /// Two revisions have one branch label.
  case labelUsedTwice(String, Place, Place)
  /// A branch label is the identifier of a revision.
  case labelIsRevision(String, of: Place)
  /// A revision is its own down revision.
  case selfLoop(Place)
  /// A revision depends on itself.
  case dependencySelfLoop(Place)
  /// Revisions come after each other in a circle, each after the one before it and the first after the last.
  case cycle([CycleLink])

  /// A revision on a circle, and what makes it come after the one before it.
  public struct CycleLink: Sendable, Equatable {
    /// What makes a revision come after another.
    public enum Kind: Sendable {
      /// It names the other as down revision.
      case downRevision
      /// It depends on the other.
      case dependency
    }

    /// The identifier of the revision.
    public var id: String
    /// What makes it come after the one before it.
    public var kind: Kind

    /// Creates a link.
    public init(_ id: String, _ kind: Kind) {
      self.id = id
      self.kind = kind
    }
  }
}

extension RevisionHeader {
  /// Where problems find the revision.
  var place: GraphProblem.Place { GraphProblem.Place(id, path: path) }
}
