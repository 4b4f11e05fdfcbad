import Decant

extension FieldTable {
  private static func table(_ type: any SQLType) -> CreateTableOp {
    CreateTableOp(Table("t", columns: [Column("a", type)]))
  }

  /// Types, as the columns of a table have them.
  static var types: [FieldTable] { plainTypes + furtherTypes }

  private static var plainTypes: [FieldTable] {
    [
      FieldTable(
        IntegerType(),
        ["name": { $0.name = .genericBig }, "options": { $0.options = ["mysql_unsigned": true] }],
        in: table),
      FieldTable(
        NumericType(precision: 10),
        [
          "name": { $0.name = .decimal }, "precision": { $0.precision = 12 }, "scale": { $0.scale = 2 },
          "options": { $0.options = ["mysql_unsigned": true] },
        ],
        in: table),
      FieldTable(
        FloatType(),
        [
          "name": { $0.name = .genericDouble }, "precision": { $0.precision = 12 },
          "options": { $0.options = ["mysql_unsigned": true] },
        ],
        in: table),
      FieldTable(
        CharacterType(.string, length: 5),
        [
          "name": { $0.name = .char }, "length": { $0.length = 6 }, "collation": { $0.collation = "C" },
          "options": { $0.options = ["mysql_charset": "utf8mb4"] },
        ],
        in: table),
      FieldTable(
        BinaryType(.varbinary),
        ["name": { $0.name = .blob }, "length": { $0.length = 6 }], silent: ["options"], in: table),
      FieldTable(
        TemporalType(.genericDateTime),
        [
          "name": { $0.name = .genericDate }, "hasTimeZone": { $0.hasTimeZone = true },
          "options": { $0.options = ["mysql_fsp": 3] },
        ],
        in: table),
      FieldTable(
        IntervalType(),
        [
          "isNative": { $0.isNative = false }, "secondPrecision": { $0.secondPrecision = 3 },
          "dayPrecision": { $0.dayPrecision = 3 },
        ],
        in: table),
    ]
  }

  private static var furtherTypes: [FieldTable] {
    [
      FieldTable(
        BooleanType(createsConstraint: true),
        [
          "name": { $0.name = .boolean }, "createsConstraint": { $0.createsConstraint = false },
          "constraintName": { $0.constraintName = "ck" },
        ],
        in: table),
      FieldTable(
        EnumType(["x", "y"], name: "letter"),
        [
          "values": { $0.values = ["x"] }, "name": { $0.name = "sign" }, "schema": { $0.schema = "shop" },
          "inheritsSchema": { $0.inheritsSchema = true }, "isNative": { $0.isNative = false },
          "createsConstraint": { $0.createsConstraint = true }, "length": { $0.length = .count(9) },
          "collation": { $0.collation = "C" }, "createsType": { $0.createsType = false },
        ],
        in: { CreateTableOp(Table("t", schema: "far", columns: [Column("a", $0)])) }),
      FieldTable(
        JSONType(), ["options": { $0.options = ["oracle_use_blob": true] }], silent: ["writesNoneAsNull"],
        in: table),
      FieldTable(UUIDType(), ["name": { $0.name = .uuid }, "isNative": { $0.isNative = false }], in: table),
      FieldTable(
        ArrayType(of: .integer),
        ["item": { $0.item = AnySQLType(.text) }, "dimensions": { $0.dimensions = 2 }], in: table),
      FieldTable(RawType("geometry"), ["sql": { $0.sql = "geography" }], in: table),
      FieldTable(
        VariantType(.integer, variants: [:]),
        [
          "base": { $0.base = AnySQLType(.text) },
          "variants": { $0.variants = ["sqlite": AnySQLType(.text)] },
        ],
        in: table),
      FieldTable(
        VendorType("postgresql.BIT"),
        ["keyword": { $0.keyword = "INET" }, "arguments": { $0.arguments = ["length": 5] }],
        silent: ["documentName", "affinity"], in: table),
    ]
  }
}
