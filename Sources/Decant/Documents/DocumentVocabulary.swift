/// The names that documents may use: dialects, types, operations and options.
public struct DocumentVocabulary: Sendable {
  /// The dialects in their order.
  public let dialects: [Dialect]
  private let types: [String: TypeEntry]

  /// Makes the vocabulary of the dialects.
  public init(dialects: [Dialect]) {
    self.dialects = dialects
    types = Dictionary(dialects.flatMap(\.types).map { ($0.name, $0) }) { first, _ in first }
  }
}
