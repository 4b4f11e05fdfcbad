import Decant
import Testing

/// A map of schemas gives what the same document gives that names the new schema itself.
@Suite("A map of schemas")
struct SchemaMapTests {
  @Test("reaches every name of every operation", arguments: Fixture.dialects.map(\.name))
  func replacesSchemas(_ name: String) throws {
    var compared = 0
    for fixture in try Fixture.all(in: name) where fixture.namesSchema {
      // the names that Decant makes up for indexes keep the schema of the operation
      let renamed = try fixture.renamingSchema(to: "acme").found()
      guard let expected = renamed, !expected.contains("acme_") else { continue }
      let found = try fixture.found(schemaMap: SchemaMap(["crm": "acme"]))
      #expect(found == expected, "\(fixture.id)\n\(fixture.input)")
      compared += 1
    }
    #expect(compared > 40)
  }

  @Test("gives the default schema a name, and takes one away", arguments: Fixture.dialects.map(\.name))
  func namesTheDefault(_ name: String) throws {
    var compared = 0
    for fixture in try Fixture.all(in: name) where fixture.namesSchema {
      guard fixture.hasSchemaEverywhere, let expected = try fixture.found(), !expected.contains("crm_") else {
        continue
      }
      let bare = try fixture.renamingSchema(to: "").found()
      let named = try fixture.renamingSchema(to: "").found(schemaMap: SchemaMap(["": "crm"]))
      #expect(named == expected, "\(fixture.id)\n\(fixture.input)")
      #expect(try fixture.found(schemaMap: SchemaMap(["crm": ""])) == bare, "\(fixture.id)\n\(fixture.input)")
      compared += 1
    }
    #expect(compared > 15)
  }
}

extension Fixture {
  /// Whether the schema is named, and neither raw SQL nor the name of a constraint has it.
  fileprivate var namesSchema: Bool {
    let rest = input.replacing(#""crm""#, with: "").replacing(#""crm."#, with: "")
    return input.contains(#""schema":"crm""#) && !rest.contains("crm")
  }

  /// Whether a document of one operation has the schema at every table that it names.
  fileprivate var hasSchemaEverywhere: Bool {
    if input.contains(#""op":"drop_index""#) { return false }
    let tables = input.matches(of: #/"(table_name|old_table_name|source_table|referent_table)":/#).count
    let schemas = input.matches(of: #/"(schema|source_schema|referent_schema)":"crm"/#).count
    return tables == schemas && !input.contains(#""targets":"#) && !input.contains(#""target":"#)
  }

  /// The same document about another schema; an empty name is the default one.
  fileprivate func renamingSchema(to new: String) -> Fixture {
    let prefix = new.isEmpty ? "" : "\(new)."
    let input = self.input.replacing(#""crm""#, with: "\"\(new)\"").replacing(#""crm."#, with: "\"\(prefix)")
    return Fixture(id: id, input: input, answer: answer)
  }
}
