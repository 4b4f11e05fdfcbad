/// A revision: its place in the graph, and the operations that lead to it and back.
public struct Revision: Sendable {
  /// Calls the operations on the recorder.
  public typealias Body = @Sendable (inout Operations) throws -> Void

  /// The place in the graph.
  public var header: RevisionHeader
  /// The operations that lead to the revision.
  public var upgrade: Body
  /// The operations that lead back.
  public var downgrade: Body

  /// Makes a revision; without a way back, it is derived from the way there.
  public init(_ header: RevisionHeader, upgrade: @escaping Body, downgrade: Body? = nil) {
    self.header = header
    self.upgrade = upgrade
    self.downgrade = downgrade ?? { try $0.deriveDowngrade(of: upgrade) }
  }
}

extension Operations {
  /// Records the operations that take back an upgrade: from the schema state where it is known, or else from
  /// what the operations themselves know.
  ///
  /// - Throws: ``ReverseError`` where one of them cannot be taken back.
  mutating func deriveDowngrade(of upgrade: (inout Operations) throws -> Void) throws {
    isDerived = true
    guard let derived else { return try reverse(upgrade) }
    for record in try derived.get() { append(record) }
  }

  /// Records the operations that take back those of the body, last first.
  ///
  /// - Throws: ``ReverseError`` where one of them does not know enough.
  public mutating func reverse(_ body: (inout Operations) throws -> Void) throws {
    for record in try recording(body).reversedOperations() { append(record) }
  }
}
