import Decant
import Testing

@Suite struct TypeFormTests {
  @Test(arguments: [
    "Integer", "SmallInteger", "BigInteger", "INTEGER", "SMALLINT", "BIGINT", "Numeric", "NUMERIC", "DECIMAL",
    "Float", "Double", "FLOAT", "REAL", "DOUBLE", "DOUBLE_PRECISION", "String", "Text", "Unicode",
    "UnicodeText",
    "VARCHAR", "NVARCHAR", "CHAR", "NCHAR", "TEXT", "CLOB", "LargeBinary", "PickleType", "BINARY",
    "VARBINARY",
    "BLOB", "Date", "Time", "DateTime", "DATE", "TIME", "DATETIME", "TIMESTAMP", "Interval", "Boolean",
    "BOOLEAN",
    "JSON", "Uuid", "UUID", "Null", "postgresql.JSONB", "mysql.YEAR",
  ])
  func keepsItsName(name: String) throws {
    #expect(try Sample.canonical(Sample.column("\"\(name)\"")) == Sample.column("\"\(name)\""))
    #expect(try Sample.canonical(Sample.column("{\"type\":\"\(name)\"}")) == Sample.column("\"\(name)\""))
  }

  @Test(arguments: [
    #"{"type":"Numeric","precision":10,"scale":2}"#,
    #"{"type":"Float","precision":53}"#,
    #"{"type":"String","length":50,"collation":"C","collation_schema":"pg_catalog"}"#,
    #"{"type":"NVARCHAR","length":"max"}"#,
    #"{"type":"LargeBinary","length":16}"#,
    #"{"type":"TIMESTAMP","timezone":true}"#,
    #"{"type":"Interval","native":false,"second_precision":3,"day_precision":4}"#,
    #"{"type":"Boolean","create_constraint":true,"name":"ck"}"#,
    #"{"type":"JSON","none_as_null":true}"#,
    #"{"type":"Uuid","native_uuid":false}"#,
    #"{"type":"Enum","values":["a","b"]}"#,
    #"""
    {"type":"Enum","values":["a"],"name":"e","schema":"s","inherit_schema":true,"native_enum":false,
    "create_constraint":true,"length":null,"create_type":false}
    """#,
    #"{"type":"Enum","values":["a"],"length":5,"collation":"C"}"#,
    #"{"type":"ARRAY","item_type":{"type":"String","length":5},"dimensions":2}"#,
    #"{"type":"raw","sql":"geometry(Point, 4326)"}"#,
    #"""
    {"type":"Text","variants":{"mysql":{"type":"mysql.VARCHAR","length":9,"ascii":true},
    "postgresql":"postgresql.JSONB"}}
    """#,
    #"{"type":"mysql.VARCHAR","length":20,"charset":"latin1","ascii":true}"#,
    #"{"type":"mysql.INTEGER","display_width":5,"unsigned":false}"#,
    #"{"type":"mysql.DATETIME","fsp":3}"#,
    #"{"type":"mysql.DOUBLE","precision":10,"scale":2}"#,
    #"{"type":"mysql.YEAR","display_width":4}"#,
    #"{"type":"mysql.SHAPE","form":"POINT"}"#,
    #"{"type":"postgresql.TIMESTAMP","timezone":true,"precision":6}"#,
  ])
  func keepsItsArguments(type: String) throws {
    #expect(try Sample.canonical(Sample.column(type)) == Sample.compact(Sample.column(type)))
  }

  @Test(arguments: [
    (#""INT""#, #""INTEGER""#),
    (#""postgresql.INTEGER""#, #""INTEGER""#),
    (#"{"type":"mysql.VARCHAR","length":20}"#, #"{"type":"VARCHAR","length":20}"#),
    (#"{"type":"mysql.VARCHAR","charset":null}"#, #""VARCHAR""#),
    (#"{"type":"Boolean","create_constraint":false,"variants":{}}"#, #""Boolean""#),
  ])
  func becomesCanonical(type: String, canonical: String) throws {
    #expect(try Sample.canonical(Sample.column(type)) == Sample.column(canonical))
  }

  @Test(arguments: [
    (#""Integr""#, #"unknown type "Integr"; did you mean "Integer"?"#),
    (#""mysql.YAER""#, #"unknown type "mysql.YAER"; did you mean "mysql.YEAR"?"#),
    ("5", "expected name of a type, or object, found number"),
    (#"{"length":5}"#, #"missing key "type""#),
    (#"{"type":"Integer","length":5}"#, #"unknown key "length""#),
    (#"{"type":"Date","timezone":true}"#, #"unknown key "timezone""#),
    (#"{"type":"PickleType","length":5}"#, #"unknown key "length""#),
    (#"{"type":"VARCHAR","charset":"latin1"}"#, #"unknown key "charset""#),
    (#"{"type":"String","length":"min"}"#, #"expected number or "max", found string"#),
    (#"{"type":"String","length":1.5}"#, "expected 64-bit integer, found 1.5"),
    (#"{"type":"String","collation_schema":"s"}"#, #"missing key "collation""#),
    (#""Enum""#, #"missing key "values""#),
    (
      #"{"type":"Enum","values":["abc"],"length":2}"#,
      "a length of 2 does not hold the longest value, which has 3 characters"
    ),
    (#"{"type":"ARRAY"}"#, #"missing key "item_type""#),
    (
      #"{"type":"ARRAY","item_type":{"type":"ARRAY","item_type":"Integer"}}"#,
      #"an array of arrays is one array with more "dimensions""#
    ),
    (#"{"type":"mysql.VARCHAR","charset":5}"#, "expected string, found number"),
    (#"{"type":"mysql.INTEGER","unsigned":"yes"}"#, "expected boolean, found string"),
    (#"{"type":"mysql.SHAPE","form":"POINTS"}"#, #"unknown form "POINTS"; did you mean "POINT"?"#),
    (#"{"type":"mysql.DOUBLE","precision":10}"#, "give a scale too"),
    (#"{"type":"Text","variants":{"mysq":"Text"}}"#, #"unknown dialect "mysq"; did you mean "mysql"?"#),
  ])
  func refuses(type: String, problem: String) {
    let problems = Sample.problems(Sample.column(type))
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix(": \(problem)") == true, "\(problems)")
  }

  @Test func readsCoreTypesWithOptions() throws {
    let node = try Sample.document(Sample.column(#"{"type":"mysql.VARCHAR","length":20,"charset":"latin1"}"#))
    let table = try #require(node.operations.first?.operation as? CreateTableOp).table
    let expected = CharacterType(.varchar, length: 20, options: ["mysql_charset": "latin1"])
    #expect(table.columns.first?.type as? CharacterType == expected)
  }
}
