import Foundation
import Testing

@testable import Decant

/// The schema that editors get says the same as the reader of revision files.
@Suite("The schema of revision files")
struct RevisionSchemaTests {
  private static let vocabulary = DocumentVocabulary(dialects: Fixture.dialects)
  private static let schema = vocabulary.revisionSchema.value
  private static let validator = SchemaValidator(schema)

  @Test("has only what the validator of these tests understands, and no reference into nothing")
  func keywords() throws {
    var keywords: Set<String> = []
    var references: Set<String> = []
    collect(Self.schema, &keywords, &references)
    #expect(keywords.subtracting(SchemaValidator.keywords) == [])
    let names = try #require(Self.schema["definitions"]?.memberNames)
    #expect(Set(names).count == names.count)
    #expect(references == Set(names.map { "#/definitions/\($0)" }))
  }

  @Test("accepts the operations of every fixture that the reader accepts")
  func fixtures() throws {
    let documents = try Documents.ofFixtures().filter { accepted($0) }
    #expect(documents.count > 1000)
    for document in documents where !Self.validator.accepts(document) {
      Issue.record("\(document.compactText)")
    }
  }

  @Test("accepts every revision file of the fixtures that the reader accepts")
  func graphs() throws {
    let documents = try Documents.ofGraphs().filter { accepted($0) }
    #expect(documents.count > 200)
    for document in documents where !Self.validator.accepts(document) {
      Issue.record("\(document.compactText)")
    }
  }

  /// What stands in a row depends on the type of its column, which a schema cannot follow.
  @Test("refuses an unknown key wherever the reader does, rows aside")
  func unknownKeys() throws {
    var seen: Set<[String]> = []
    var refused = 0
    for document in try Documents.ofFixtures() where accepted(document) {
      for (shape, changed) in document.withUnknownKeys()
      where !shape.contains("rows") && seen.insert(shape).inserted {
        let reader = accepted(changed)
        if !reader { refused += 1 }
        let schema = Self.validator.accepts(changed)
        #expect(schema == reader, "\(changed.compactText)")
      }
    }
    #expect(refused > 100)
  }

  @Test("has the keys of each operation that the reader asks for", arguments: Documents.operations)
  func keysOfOperations(name: String) throws {
    let type = try #require(Self.vocabulary.operations[name])
    let places: [(String, DocumentVocabulary)] = [
      ("op", Self.vocabulary.at(.revision)), ("batch", Self.vocabulary.at(.batch(QualifiedName("t")))),
    ]
    for (prefix, vocabulary) in places where prefix == "op" || type.placement == .anywhere {
      let form = try #require(Self.schema["definitions"]?["\(prefix).\(name)"])
      let required = try #require(form["required"]?.arrayValue).compactMap(\.stringValue)
      let sample = JSONValue.object(
        try required.dropFirst().map { key in
          JSONMember(
            name: key, value: try #require(Documents.samples["\(name).\(key)"] ?? Documents.samples[key]))
        } + (Documents.choices[name] ?? []))
      var object = try ObjectReader(JSONDocument(parsing: Array(sample.compactText.utf8)).root)
      _ = try type.init(reading: &object, with: vocabulary)
      let keys = object.keysAskedFor.union(["op", "dialects", "info"])
      #expect(try #require(form["properties"]?.memberNames).sorted() == keys.sorted(), "\(prefix)")
    }
  }

  @Test("knows the kind of every argument of every type")
  func arguments() throws {
    let candidates: [JSONValue] = [nil, true, 1, 1.5, "x", ["x"], ["x": 1]]
    for (name, entry) in Self.vocabulary.types {
      let form = RevisionSchema(vocabulary: Self.vocabulary).form(of: entry)
      #expect(form.keys.filter { RevisionSchema.argumentSchemas[$0] == nil } == [], "\(name)")
      let required = form.required.map { JSONMember(name: $0, value: Documents.samples[$0] ?? nil) }
      for key in form.keys {
        for value in candidates {
          let rest = required.filter { $0.name != key }
          let type = JSONValue.object(
            [JSONMember(name: "type", value: .string(name)), JSONMember(name: key, value: value)] + rest)
          let accepted = Self.validator.accepts(Documents.revision(type: type))
          switch problem(of: type) {
          case nil: #expect(accepted, "\(type.compactText)")
          case .wrongType: #expect(!accepted, "\(type.compactText)")
          default: break
          }
        }
      }
    }
  }

  @Test("accepts every key of what operations are made of", arguments: Documents.complete)
  func completeElements(text: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8)).root.value
    #expect(problem(ofRevision: document) == nil)
    let accepted = Self.validator.accepts(document)
    #expect(accepted)
  }

  @Test("leaves operations of a project open")
  func ownOperations() throws {
    let vocabulary = DocumentVocabulary(dialects: [], operations: [CreateViewOp.self])
    let validator = SchemaValidator(vocabulary.revisionSchema.value)
    #expect(validator.accepts(["revision": "a", "upgrade": [["op": "create_view", "query": "SELECT 1"]]]))
    #expect(!validator.accepts(["revision": "a", "upgrade": [["op": "create_vew", "query": "SELECT 1"]]]))
  }

  private func collect(_ value: JSONValue, _ keywords: inout Set<String>, _ references: inout Set<String>) {
    if let elements = value.arrayValue {
      for element in elements { collect(element, &keywords, &references) }
    }
    guard case .object(let members) = value else { return }
    for member in members {
      keywords.insert(member.name)
      if member.name == "$ref", let text = member.value.stringValue { references.insert(text) }
      if ["const", "enum", "examples", "required"].contains(member.name) { continue }
      if ["properties", "patternProperties", "definitions"].contains(member.name),
        case .object(let inner) = member.value
      {
        for schema in inner { collect(schema.value, &keywords, &references) }
      } else {
        collect(member.value, &keywords, &references)
      }
    }
  }

  private func accepted(_ document: JSONValue) -> Bool { problem(ofRevision: document) == nil }

  private func problem(of type: JSONValue) -> DocumentError.Problem? {
    problem(ofRevision: Documents.revision(type: type))
  }

  private func problem(ofRevision value: JSONValue) -> DocumentError.Problem? {
    do {
      let document = try RevisionDocument(parsing: Array(value.compactText.utf8))
      _ = try document.upgrade.operations(with: Self.vocabulary)
      _ = try document.downgrade?.operations(with: Self.vocabulary)
      return nil
    } catch {
      return error.errors.first?.problem
    }
  }
}

private struct CreateViewOp: DocumentOperation {
  static let documentName = "create_view"

  init(reading object: inout ObjectReader, with vocabulary: DocumentVocabulary) throws {}
  func documentMembers() throws -> [JSONMember] { [] }
  func performStandard(in script: inout Script) throws {}
}
