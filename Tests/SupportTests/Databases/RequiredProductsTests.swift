import Testing

@testable import TestSupport

@Suite("A required product")
struct RequiredProductsTests {
  static let missing = DatabaseProduct(
    name: "Nonesuch", package: "nonesuch-server", server: nil,
    client: DatabaseProduct.Client(
      program: "no-such-client", scriptOptions: [], goOnOptions: [], lineOptions: [], queryOptions: [],
      format: .init(
        valueSeparator: 0, rowSeparator: 0, end: 0), connection: { _, _ in [] }))

  static let present = DatabaseProduct(
    name: "Shell", package: "dash", server: nil,
    client: DatabaseProduct.Client(
      program: "sh", scriptOptions: [], goOnOptions: [], lineOptions: [], queryOptions: [],
      format: missing.client.format,
      connection: { _, _ in [] }))

  @Test("that is missing is named with its programs and its package")
  func description() throws {
    let error = try #require(Self.missing.missing)
    #expect(
      error.description
        == "Nonesuch is missing: no program 'no-such-client'; on Debian: apt-get install nonesuch-server")
  }

  @Test("that is missing leaves the tests out, or is a failure if servers are required")
  func missing() async throws {
    #expect(try await condition(Self.missing, isRequired: false) == false)
    let error = try #require(Self.missing.missing)
    await #expect(throws: error) { try await condition(Self.missing, isRequired: true) }
  }

  @Test("that is there lets the tests run", arguments: [false, true])
  func present(isRequired: Bool) async throws {
    #expect(Self.present.missing == nil)
    #expect(try await condition(Self.present, isRequired: isRequired))
  }

  private func condition(_ product: DatabaseProduct, isRequired: Bool) async throws -> Bool {
    let trait: ConditionTrait = .requires(product, isRequired: isRequired)
    return try await trait.evaluate()
  }
}
