import Decant
import Testing

/// The types of numbers and truth values.
@Suite struct NumericTypeTests {
  static let rows: [Row] = [
    Row("Integer", type: .integer)
      .writes([.others: "INTEGER"]),
    Row("SmallInteger", type: .smallInteger)
      .writes([.others: "SMALLINT"]),
    Row("BigInteger", type: .bigInteger)
      .writes([
        .others: "BIGINT",
        .oracle: "NUMBER(19)",
      ]),
    Row("Numeric", type: .numeric())
      .writes([.others: "NUMERIC"]),
    Row("Numeric(10)", type: .numeric(10))
      .writes([.others: "NUMERIC(10)"]),
    Row("Numeric(10, 2)", type: .numeric(10, 2))
      .writes([.others: "NUMERIC(10, 2)"]),
    Row("Float", type: .float)
      .writes([.others: "FLOAT"]),
    Row("Double", type: .double)
      .writes([
        .others: "DOUBLE",
        [.postgresql, .sqlserver, .oracle]: "DOUBLE PRECISION",
      ]),
    Row("Float(5)", type: FloatType(.generic, precision: 5))
      .writes([
        .others: "FLOAT(5)",
        [.sqlite, .standard]: "FLOAT",
        .oracle: .error(
          """
          write_type: a FLOAT of 5 decimal digits is not supported; give an oracle variant with \
          binary_precision, about 16
          """),
      ]),
    Row("Float(53)", type: FloatType(.generic, precision: 53))
      .writes([
        .others: "FLOAT(53)",
        [.sqlite, .standard]: "FLOAT",
        .oracle: .error(
          """
          write_type: a FLOAT of 53 decimal digits is not supported; give an oracle variant with \
          binary_precision, about 176
          """),
      ]),
    Row("Boolean", type: .boolean)
      .writes([
        .others: "BOOLEAN",
        [.mysql, .mariadb]: "BOOL",
        .sqlserver: "BIT",
      ]),
    Row("INTEGER", type: IntegerType(.integer))
      .writes([.others: "INTEGER"]),
    Row("SMALLINT", type: IntegerType(.smallint))
      .writes([.others: "SMALLINT"]),
    Row("BIGINT", type: IntegerType(.bigint))
      .writes([.others: "BIGINT"]),
    Row("NUMERIC(8, 3)", type: NumericType(.numeric, precision: 8, scale: 3))
      .writes([.others: "NUMERIC(8, 3)"]),
    Row("DECIMAL(8, 3)", type: NumericType(.decimal, precision: 8, scale: 3))
      .writes([.others: "DECIMAL(8, 3)"]),
    Row("FLOAT", type: FloatType(.float))
      .writes([.others: "FLOAT"]),
    Row("REAL", type: FloatType(.real))
      .writes([.others: "REAL"]),
    Row("DOUBLE", type: FloatType(.double))
      .writes([.others: "DOUBLE"]),
    Row("DOUBLE_PRECISION", type: FloatType(.doublePrecision))
      .writes([.others: "DOUBLE PRECISION"]),
    Row("BOOLEAN", type: BooleanType(.boolean))
      .writes([
        .others: "BOOLEAN",
        [.mysql, .mariadb]: "BOOL",
      ]),
    Row("an unsigned INTEGER of MySQL", type: IntegerType(.integer, options: ["mysql_unsigned": true]))
      .writes([
        .others: "INTEGER",
        [.mysql, .mariadb]: "INTEGER UNSIGNED",
      ]),
  ]

  @Test(arguments: rows) func writes(_ row: Row) throws { try row.check() }
}
