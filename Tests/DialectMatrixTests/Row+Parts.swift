import Decant
import Testing

extension Row {
  /// A type alone.
  init(_ title: String, type: any SQLType, location: SourceLocation = #_sourceLocation) {
    self.init(title, location: location) { $0.invoke(WriteTypeOp(type)) }
  }

  /// A value as a column of the type has it.
  init(_ title: String, _ value: Value, as type: any SQLType, location: SourceLocation = #_sourceLocation) {
    self.init(title, location: location) {
      $0.bulkInsert(into: "t", columns: [.init("a", type)], rows: [[value]])
    }
    excerpt = ("INSERT INTO t (a) VALUES (", ")")
  }
}
