import Testing

@Suite struct FieldTests {
  @Test(arguments: FieldTable.operations + FieldTable.tables + FieldTable.constraints + FieldTable.types)
  func everyFieldCounts(_ table: FieldTable) {
    #expect(table.unlisted == [])
    #expect(table.withoutEffect == [])
  }
}
