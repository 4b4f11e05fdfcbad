import Decant
import DecantOracle
import Testing

@Suite("Indexes, foreign keys and table options of Oracle")
struct TableElementsTests {
  static let indexes: [(options: DialectOptions, text: String)] = [
    ([:], "CREATE INDEX s.i ON s.t (a)"),
    (["oracle_bitmap": true, "oracle_compress": 2], "CREATE BITMAP INDEX s.i ON s.t (a) COMPRESS 2"),
    (["oracle_compress": true], "CREATE INDEX s.i ON s.t (a) COMPRESS"),
    (["oracle_compress": false, "oracle_vector": false], "CREATE INDEX s.i ON s.t (a)"),
    (
      ["oracle_vector": true],
      "CREATE VECTOR INDEX s.i ON s.t (a) ORGANIZATION INMEMORY NEIGHBOR GRAPH PARAMETERS (type HNSW)"
    ),
    (
      [
        "oracle_vector": [
          "distance": "COSINE", "accuracy": 90, "hnsw_neighbors": 5, "hnsw_efconstruction": 20,
          "parallel": 10,
        ]
      ],
      "CREATE VECTOR INDEX s.i ON s.t (a) ORGANIZATION INMEMORY NEIGHBOR GRAPH DISTANCE COSINE "
        + "WITH TARGET ACCURACY 90 PARAMETERS (type HNSW, neighbors 5, efconstruction 20) PARALLEL 10"
    ),
    (
      ["oracle_vector": ["index_type": "IVF", "ivf_neighbor_partitions": 5, "hnsw_neighbors": 5]],
      "CREATE VECTOR INDEX s.i ON s.t (a) ORGANIZATION NEIGHBOR PARTITIONS "
        + "PARAMETERS (type IVF, neighbor partitions 5)"
    ),
  ]

  @Test("indexes", arguments: indexes)
  func index(options: DialectOptions, text: String) throws {
    #expect(try sql(CreateIndexOp(TableIndex("i", ["a"], options: options), on: "t", schema: "s")) == [text])
  }

  static let refusedIndexes: [(options: DialectOptions, words: String)] = [
    (["oracle_compress": "much"], "oracle_compress of an index is true, false or a number of columns"),
    (
      ["oracle_vector": ["nearness": 1]],
      "an index of vectors has no argument \"nearness\"; known are index_type, distance, accuracy, parallel, "
        + "hnsw_neighbors, hnsw_efconstruction, ivf_neighbor_partitions, ivf_sample_per_partition, "
        + "ivf_min_vectors_per_partition"
    ),
    (
      ["oracle_vector": ["index_type": "TREE"]],
      "the index_type of an index of vectors is \"HNSW\" or \"IVF\""
    ),
    (
      ["oracle_vector": ["accuracy": "90"]],
      "the argument \"accuracy\" of an index of vectors is a whole number"
    ),
  ]

  @Test("refused indexes", arguments: refusedIndexes)
  func refusedIndex(options: DialectOptions, words: String) throws {
    let operation = CreateIndexOp(TableIndex("i", ["a"], options: options), on: "t")
    #expect(try refusal(operation) == "oracle: create_index: \(words)")
  }

  static let tables: [(options: DialectOptions, text: String)] = [
    ([:], ""),
    (["oracle_on_commit": "delete_rows"], "\n ON COMMIT DELETE ROWS"),
    (["oracle_compress": true], "\n COMPRESS"),
    (["oracle_compress": "OLTP"], "\n COMPRESS FOR OLTP"),
    (["oracle_compress": 0, "oracle_on_commit": "", "oracle_tablespace": ""], ""),
    (
      ["oracle_tablespace": "FAST", "oracle_compress": 6, "oracle_on_commit": "PRESERVE ROWS"],
      "\n ON COMMIT PRESERVE ROWS\n COMPRESS FOR 6\n TABLESPACE \"FAST\""
    ),
  ]

  @Test("tables", arguments: tables)
  func table(options: DialectOptions, text: String) throws {
    let table = Table("t", columns: [Column("a", .integer)], options: options)
    #expect(try sql(CreateTableOp(table)) == ["CREATE TABLE t (\n    a INTEGER\n)\(text)"])
  }

  static let actions: [(actions: ForeignKeyActions, text: String)] = [
    (ForeignKeyActions(onUpdate: "CASCADE", onDelete: "SET NULL"), " ON DELETE SET NULL"),
    (ForeignKeyActions(match: "simple"), ""),
    (ForeignKeyActions(deferrable: true, initially: "DEFERRED"), " DEFERRABLE INITIALLY DEFERRED"),
  ]

  @Test("foreign keys", arguments: actions)
  func foreignKey(actions: ForeignKeyActions, text: String) throws {
    let key = ForeignKeyConstraint(["a"], references: ["u.id"], name: "f", actions: actions)
    #expect(
      try sql(CreateForeignKeyOp(key, on: "t"))
        == ["ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY(a) REFERENCES u (id)\(text)"])
  }

  @Test("MATCH FULL is refused")
  func match() throws {
    let key = ForeignKeyConstraint(["a"], references: ["u.id"], actions: ForeignKeyActions(match: "FULL"))
    #expect(
      try refusal(CreateForeignKeyOp(key, on: "t"))
        == "oracle: create_foreign_key: MATCH FULL of a foreign key is not supported; "
        + "leave match out; SIMPLE is what holds")
  }
}
