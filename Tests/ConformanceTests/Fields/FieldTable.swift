import Decant
import Testing

/// A value that is part of an operation, and a change to each of its fields.
///
/// Each change has to show: as another text or error in one dialect at least, of the operation or of what takes it
/// back. A field that is in neither list is one that somebody added and nobody writes.
struct FieldTable: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The fields of the value that no list names, and those that lists name and the value has not.
  let unlisted: Set<String>
  /// The changes that do not show.
  let withoutEffect: [String]

  /// - Parameters:
  ///   - value: The value.
  ///   - changes: A change to each field.
  ///   - silent: The fields that SQL does not show, such as notes for programs.
  ///   - operation: Puts the value into an operation.
  init<Value>(
    _ value: Value, _ changes: KeyValuePairs<String, (inout Value) -> Void>, silent: Set<String> = [],
    in operation: (Value) -> any MigrateOperation
  ) {
    testDescription = "\(Value.self)"
    let fields = Set(Mirror(reflecting: value).children.compactMap(\.label))
    unlisted = fields.symmetricDifference(Set(changes.map(\.key)).union(silent))
    let plain = Self.answers(to: operation(value))
    withoutEffect = changes.compactMap { field, change in
      var changed = value
      change(&changed)
      return Self.answers(to: operation(changed)) == plain ? field : nil
    }
  }

  /// An operation itself.
  init<Operation: MigrateOperation>(
    _ operation: Operation, _ changes: KeyValuePairs<String, (inout Operation) -> Void>,
    silent: Set<String> = []
  ) {
    self.init(operation, changes, silent: silent) { $0 }
  }

  /// What each dialect writes for the operation, and to take it back.
  private static func answers(to operation: any MigrateOperation) -> [[String]] {
    let reverse = try? operation.reversed()
    return [Dialect].builtIn.flatMap { [$0.write(operation), reverse.map($0.write) ?? []] }
  }
}
