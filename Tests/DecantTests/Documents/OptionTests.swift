import Decant
import Testing

@Suite struct OptionTests {
  private func index(_ option: String) -> String {
    let keys = #""op":"create_index","index_name":"i","table_name":"t","columns":[]"#
    return #"[{\#(keys),"dialect_options":{"\#(option)":1}}]"#
  }

  private func alter(_ option: String) -> String {
    #"[{"op":"alter_column","table_name":"t","column_name":"c","dialect_options":{"\#(option)":1}}]"#
  }

  @Test(arguments: ["postgresql_using", "postgresql_where", "other_thing", "oracle_using"])
  func takesKnownOptionsAndThoseOfOtherDialects(option: String) throws {
    #expect(try Sample.canonical(index(option)) == index(option))
  }

  @Test(arguments: ["mysql_engine", "mysql_ENGINE", "postgresql_tablespace"])
  func takesPatterns(option: String) throws {
    let text =
      #"[{"op":"drop_table","table_name":"t","dialect_options":{"\#(option)":{"name":"x","quote":true}}}]"#
    #expect(try Sample.canonical(text) == Sample.compact(text))
  }

  @Test(arguments: ["postgresql_using", "postgresql_other", "mysql_anything"])
  func takesAnyOptionOfAlterColumn(option: String) throws {
    #expect(try Sample.canonical(alter(option)) == alter(option))
  }

  @Test(arguments: [
    ("postgresql_usign", #"unknown key "postgresql_usign"; did you mean "postgresql_using"?"#),
    ("postgersql_using", #"unknown key "postgersql_using"; did you mean "postgresql_using"?"#),
    ("postgresql_nothing", #"unknown key "postgresql_nothing""#),
    ("mysql_length", #"unknown key "mysql_length""#),
    ("using", #"unknown key "using""#),
  ])
  func refusesOthers(option: String, problem: String) {
    #expect(Sample.problems(index(option)) == ["f.json:1:89: [0].dialect_options: \(problem)"])
  }

  @Test func refusesSlipsInAlterColumn() {
    let problem = #"unknown key "postgresql_usign"; did you mean "postgresql_using"?"#
    #expect(Sample.problems(alter("postgresql_usign")) == ["f.json:1:77: [0].dialect_options: \(problem)"])
  }
}

@Suite struct DialectSettingTests {
  private func changed(_ options: String, in dialect: Dialect = Sample.mysql) throws -> Dialect {
    try Sample.document(#"{"operations":[],"options":\#(options)}"#)
      .applyingOptions(to: dialect, vocabulary: Sample.vocabulary)
  }

  @Test func changesTheDialect() throws {
    let options =
      #"""
      {"max_identifier_length":30,"transactional_ddl":true,"literal_binds":false,"mysql_comments":true,
      "mysql_separator":"GO"}
      """#
    let dialect = try changed(options)
    #expect(dialect.identifiers.maximumLength == 30)
    #expect(dialect.script.hasTransactionalDDL)
    #expect(dialect.comments == .inline)
    #expect(dialect.script.batchSeparator == "GO")
  }

  @Test func leavesTheDialectWhereTheValueIsNull() throws {
    #expect(try changed(#"{"max_identifier_length":null}"#).identifiers.maximumLength == 9999)
  }

  @Test func ignoresSharedSettingsOfOtherDialects() throws {
    #expect(try changed(#"{"mysql_separator":"GO"}"#, in: Sample.postgresql).script.batchSeparator == nil)
  }

  @Test(arguments: [
    (
      #"{"max_identifer_length":30}"#,
      #"f.json:1:29: options: unknown option "max_identifer_length"; did you mean "max_identifier_length"?"#
    ),
    (
      #"{"max_identifier_length":"30"}"#,
      "f.json:1:53: options.max_identifier_length: expected whole number from 1 on, found string"
    ),
    (
      #"{"max_identifier_length":0}"#,
      "f.json:1:53: options.max_identifier_length: expected whole number from 1 on, found 0"
    ),
    (#"{"transactional_ddl":1}"#, "f.json:1:49: options.transactional_ddl: expected boolean, found 1"),
    (#"{"mysql_separator":5}"#, "f.json:1:47: options.mysql_separator: expected string, found 5"),
    (
      #"{"mysql_comments":true}"#,
      "f.json:1:46: options.mysql_comments: "
        + #"the option "mysql_comments" is one of mysql, not of postgresql; remove it"#
    ),
  ])
  func refuses(options: String, problem: String) {
    #expect {
      try changed(options, in: Sample.postgresql)
    } throws: { error in
      (error as? DocumentErrors)?.errors.map(\.description) == [problem]
    }
  }

  @Test func reportsAllOptionsTogether() {
    #expect {
      try changed(#"{"a_b_c":1,"transactional_ddl":{},"literal_binds":[]}"#)
    } throws: { error in
      (error as? DocumentErrors)?.errors.map(\.problem) == [
        .unknownName(kind: "option", name: "a_b_c", nearest: nil),
        .wrongType(expected: "boolean", found: "object"), .wrongType(expected: "boolean", found: "array"),
      ]
    }
  }
}
