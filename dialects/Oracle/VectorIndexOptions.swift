internal import Decant

/// `ORGANIZATION INMEMORY NEIGHBOR GRAPH DISTANCE COSINE PARAMETERS (type HNSW, neighbors 5)`.
///
/// The option is `true`, or an object with the arguments of SQLAlchemy's `VectorIndexConfig`.
/// Source: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/create-vector-index.html
struct VectorIndexOptions: SQLElement {
  private let arguments: JSONValue
  private let kind: Kind

  private enum Kind: String, CaseIterable {
    case hnsw = "HNSW"
    case ivf = "IVF"

    /// The arguments of this kind, and the words for them.
    var parameters: [(name: String, words: StaticString)] {
      switch self {
      case .hnsw: [("hnsw_neighbors", "neighbors"), ("hnsw_efconstruction", "efconstruction")]
      case .ivf:
        [
          ("ivf_neighbor_partitions", "neighbor partitions"),
          ("ivf_sample_per_partition", "sample_per_partition"),
          ("ivf_min_vectors_per_partition", "min_vectors_per_partition"),
        ]
      }
    }
  }

  private static let names =
    ["index_type", "distance", "accuracy", "parallel"] + Kind.allCases.flatMap { $0.parameters.map(\.name) }

  /// Nil where the index is none of vectors.
  init?(_ option: JSONValue?) throws {
    switch option {
    case nil, .null?, .bool(false)?: return nil
    case .bool(true)?: arguments = [:]
    case .object(let members)?:
      if let unknown = members.first(where: { !Self.names.contains($0.name) }) {
        throw RenderError(
          .invalid("an index of vectors has no argument \"\(unknown.name)\""),
          hint: "known are \(Self.names.joined(separator: ", "))")
      }
      arguments = .object(members)
    default: throw RenderError(.invalid("\(Oracle.Option.vector) is true, false or an object of arguments"))
    }
    let name = arguments["index_type"] ?? "HNSW"
    guard let kind = name.stringValue.flatMap(Kind.init) else {
      throw RenderError(.invalid("the index_type of an index of vectors is \"HNSW\" or \"IVF\""))
    }
    self.kind = kind
  }

  func writeStandard(to writer: inout SQLWriter) throws {
    switch kind {
    case .hnsw: writer.keyword("ORGANIZATION INMEMORY NEIGHBOR GRAPH")
    case .ivf: writer.keyword("ORGANIZATION NEIGHBOR PARTITIONS")
    }
    if let distance = arguments["distance"]?.stringValue {
      writer.keyword("DISTANCE")
      try writer.phrase(distance)
    }
    try write("WITH TARGET ACCURACY", "accuracy", to: &writer)
    writer.keyword("PARAMETERS (type")
    try writer.phrase(kind.rawValue)
    for parameter in kind.parameters where try number(parameter.name) != nil {
      writer.sign(",")
      try write(parameter.words, parameter.name, to: &writer)
    }
    writer.sign(")")
    try write("PARALLEL", "parallel", to: &writer)
  }

  private func write(_ words: StaticString, _ name: String, to writer: inout SQLWriter) throws {
    guard let number = try number(name) else { return }
    writer.keyword(words)
    writer.number(number)
  }

  private func number(_ name: String) throws -> Int? {
    guard let value = arguments[name], value != .null else { return nil }
    guard let number = value.intValue else {
      throw RenderError(.invalid("the argument \"\(name)\" of an index of vectors is a whole number"))
    }
    return number
  }
}
