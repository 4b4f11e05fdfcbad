import Decant
import DecantPostgreSQL
import DecantTestKit
import Testing

@testable import CustomType

/// A type of a project: its SQL, its JSON form, and what the schema knows of it.
@Suite("A type of a project")
struct CustomTypeTests {
  private static let dialect = CustomType.dialects[0]
  private static let column =
    #"{"name":"spot","type":{"type":"Geometry","shape":"POINT","srid":4326}}"#

  @Test("is the same in JSON")
  func json() throws {
    let text = #"[{"op":"add_column","table_name":"t","column":\#(Self.column)}]"#
    let document = try document(text)
    #expect(try document.operations.documentValue().compactText == text)
    #expect(
      try statements(try #require(document.operations.first).operation, in: Self.dialect)
        == ["ALTER TABLE t ADD COLUMN spot geometry(POINT, 4326)"])
  }

  @Test(
    "says in JSON what is wrong",
    arguments: [
      #"{"type": "Geometri"}"#: #"unknown type "Geometri"; did you mean "Geometry"?"#,
      #"{"type": "Geometry"}"#: #"missing key "shape""#,
      #"{"type": "Geometry", "shape": "POINT", "sird": 1}"#: #"unknown key "sird"; did you mean "srid"?"#,
      #"{"type": "Geometry", "shape": "BLOB"}"#: #""BLOB" is no shape of a geometry"#,
    ])
  func errors(type: String, message: String) throws {
    let errors = #expect(throws: DocumentErrors.self) {
      try document(#"[{"op": "add_column", "table_name": "t", "column": {"name": "a", "type": \#(type)}}]"#)
    }
    #expect(errors?.description.hasSuffix(": " + message) == true, "\(String(describing: errors))")
  }

  @Test("is refused by a dialect without it")
  func otherDialect() throws {
    let error = #expect(throws: RenderError.self) {
      try statements(AddColumnOp("t", Column("a", .geometry(.point))), in: .postgresql)
    }
    #expect(
      error?.description.hasSuffix(
        "there is no type Geometry; choose another type, or give a variant for postgresql") == true)
  }

  @Test("is a variant of another type")
  func variant() throws {
    let type = VariantType(.text, variants: ["postgresql": .geometry(.lineString)])
    let addition = AddColumnOp("t", Column("way", type))
    #expect(
      try statements(addition, in: Self.dialect)
        == ["ALTER TABLE t ADD COLUMN way geometry(LINESTRING, 4326)"])
    #expect(try statements(addition, in: .standard) == ["ALTER TABLE t ADD COLUMN way TEXT"])
  }

  @Test("is known by the schema, with its arguments")
  func state() throws {
    var state = SchemaState(dialect: Self.dialect)
    try state.apply(CreateTableOp(Table("t") { Column("a", .geometry(.point, system: 3857)) }))
    #expect(state.column("a", of: "t")?.type as? Geometry == .geometry(.point, system: 3857))
    let change = AlterColumnOp("t", "a", type: .geometry(.polygon))
    let back = try #require(try change.reversed(from: state) as? AlterColumnOp)
    #expect(back.type as? Geometry == .geometry(.point, system: 3857))
  }

  @Test("leaves the dialect as it was otherwise")
  func conformance() { #expect(DialectConformance(Self.dialect).violations() == []) }

  private func document(_ text: String) throws -> OperationDocument {
    try OperationDocument(
      parsing: Array(text.utf8), vocabulary: DocumentVocabulary(dialects: CustomType.dialects))
  }
}

/// The statements of an operation.
func statements(_ operation: any MigrateOperation, in dialect: Dialect) throws -> [String] {
  var script = Script(dialect: dialect)
  try script.perform(operation)
  return script.statements.map(\.text)
}
