extension StateError: CustomStringConvertible {
  /// The error in words: which operation, what does not fit, and what to do.
  public var description: String { (operation.map { "\($0): " } ?? "") + problem.description }
}

extension StateError.Problem: CustomStringConvertible {
  /// The problem in words.
  public var description: String {
    switch self {
    case .tableExists(let table, let revision):
      "there is a table \(table) already" + made(by: revision, "made")
    case .tableMissing(let table, let nearest):
      "there is no table \(table)" + suggestion(nearest)
    case .columnExists(let column, let table, let revision):
      "table \(table) has a column \"\(column)\" already" + made(by: revision, "added")
    case .columnMissing(let column, let table, let nearest):
      "table \(table) has no column \"\(column)\"" + suggestion(nearest)
    case .indexExists(let index, let table):
      "there is an index \"\(index)\" already, on table \(table)"
    case .indexMissing(let index, let table, let nearest):
      (table.map { "table \($0) has" } ?? "there is") + " no index \"\(index)\"" + suggestion(nearest)
    case .constraintExists(let constraint, let table):
      "table \(table) has a constraint \"\(constraint)\" already"
    case .constraintMissing(let constraint?, let table, let nearest):
      "table \(table) has no constraint \"\(constraint)\"" + suggestion(nearest)
    case .constraintMissing(nil, let table, _):
      "table \(table) has no such constraint without a name"
    case .primaryKeyExists(let table):
      "table \(table) has a primary key already; drop it first"
    case .namesCutToOne(let name, let other, let length):
      "the names \"\(name)\" and \"\(other)\" are equal in their first \(length) bytes, and the database keeps "
        + "no more; choose shorter names"
    case .targetNotUnique(let columns, let table):
      "a foreign key refers to \(list(columns)) of table \(table), which no primary key, unique constraint or "
        + "unique index covers"
    case .targetOfOtherType(let column, let type, let target, let table, let targetType):
      "a foreign key leads from column \"\(column)\" of type \(type) to column \"\(target)\" of table \(table), "
        + "which is of type \(targetType)"
    case .targetCount(let count, let targetCount):
      "a foreign key leads from \(count) columns to \(targetCount)"
    case .requiredColumn(let column, let table):
      "table \(table) has rows, and the new column \"\(column)\" forbids NULL without a default; give it a "
        + "server default, or add it nullable, fill it, and forbid NULL then"
    case .contradiction(let attribute, let column, let table, let given, let known):
      "\(attribute) says \(given) of column \"\(column)\" of table \(table), but it is \(known); leave it out, "
        + "or correct it"
    case .referenced(let table, let other):
      "table \(table) cannot go while table \(other) has a foreign key to it; drop that first"
    case .unknownTable(let table, let reason):
      "table \(table) has to be known here, but \(reason) may have changed it; say what it does by its effects"
    case .dependent(let what, let table):
      "table \(table) has to be made anew, and \(what) would be lost; drop it before, and make it again behind"
    case .typeDiffers(let type):
      "there is a type \(type) already, which is defined otherwise; give this one another name, or change that one "
        + "before, an enum by alter_enum"
    case .typeMissing(let type, let nearest):
      "there is no type \(type)" + suggestion(nearest)
    case .unknownType(let type, let reason):
      "type \(type) has to be known here, but \(reason) may have changed it; say what it does by its effects"
    case .valueExists(let value, let type):
      "enum \(type) has the value '\(value)' already"
    case .valueMissing(let value, let type, let nearest):
      "enum \(type) has no value '\(value)'" + suggestion(nearest)
    }
  }

  private func list(_ names: [Identifier]) -> String {
    (names.count == 1 ? "column " : "columns ") + names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private func made(by revision: String?, _ verb: String) -> String {
    revision.map { ", \(verb) by revision \($0)" } ?? ""
  }
}
