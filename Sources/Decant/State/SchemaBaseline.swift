/// A schema from which a history goes on whose first revisions are not in operations.
public struct SchemaBaseline: Sendable {
  /// The revisions at which it stands: what the version table holds there; none for base.
  public var revisions: Set<String>
  /// The revisions at or below these.
  public var covered: Set<String>
  /// The document with the operations that make the schema.
  public var document: OperationDocument

  /// Makes a baseline of a document that says where it stands.
  ///
  /// - Parameters:
  ///   - document: The operations, as `decant state --save` writes them.
  ///   - graph: The revisions of the project.
  /// - Throws: ``RevisionError`` where a revision of the document is not there.
  public init(_ document: OperationDocument, in graph: RevisionGraph) throws(RevisionError) {
    self.document = document
    let heads = document.origin?.revisions ?? []
    revisions = Set(heads)
    covered = Set(try graph.revisions(appliedAt: heads))
  }

  /// Whether a database has the schema where these revisions are applied.
  func isReached(by applied: Set<String>) -> Bool { revisions.isSubset(of: applied) }
}

extension SchemaState {
  /// Makes the schema of a baseline, with the names that its document gives.
  mutating func apply(_ baseline: SchemaBaseline) {
    let convention = namingConvention
    namingConvention = baseline.document.namingConvention ?? .standard
    for record in baseline.document.operations where record.applies(to: dialect.name) {
      apply(ofDatabase: record)
    }
    namingConvention = convention
    if let origin = baseline.document.origin { add(origin.doubts) }
  }

  /// Makes the change of an operation that the database has taken; what does not fit is therefore not known well,
  /// and nothing is claimed of it.
  mutating func apply(ofDatabase record: RecordedOperation) {
    do {
      try record.operation.apply(to: &self)
    } catch {
      markAllUnknown(by: "\(Swift.type(of: record.operation).documentName) of revision \(revision ?? "base")")
    }
    doubtProblems()
  }
}

extension OperationDocument {
  /// The document of a schema as it is at revisions, from which `decant render` makes it and a history goes on.
  ///
  /// - Throws: ``RenderError`` where a value cannot be written.
  package init(_ state: SchemaState, at revisions: [String]) throws {
    let operations = try state.creation(keepingOwners: true).map { record in
      var record = record
      if let creation = record.operation as? CreateTableOp {
        let table = try creation.table.portable(by: state.namingConvention, for: state.dialect)
        record.operation = CreateTableOp(table)
      }
      return record
    }
    let convention = state.namingConvention == .standard ? nil : state.namingConvention
    self.init(operations, namingConvention: convention)
    origin = SchemaOrigin(revisions: revisions, dialect: state.dialect.name, doubts: state.doubts)
  }
}
