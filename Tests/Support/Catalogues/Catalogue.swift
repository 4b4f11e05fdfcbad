internal import Foundation

/// What a database says of its schema: facts that are equal where two schemas are.
///
/// The table in which a database keeps its revisions is left out.
public struct Catalogue: Equatable, Sendable {
  /// The facts in an order that does not hang on the database.
  public let facts: [Fact]
  /// The values that queries of the script have given besides, by their titles.
  public var rows: [String: String] = [:]

  /// Makes a catalogue of facts in any order.
  public init(_ facts: [Fact]) { self.facts = facts.sorted() }

  /// The facts of a kind.
  public func facts(_ kind: Fact.Kind) -> [Fact] { facts.filter { $0.kind == kind } }

  /// The catalogue without the places of columns.
  public var withoutOrder: Catalogue {
    Catalogue(
      facts.map { fact in
        var fact = fact
        fact.place = 0
        return fact
      })
  }

  /// The catalogue without the casts and parentheses of expressions.
  private var withoutCasts: Catalogue {
    let (casts, numbers) = (Self.casts, Self.numbers)
    return Catalogue(
      facts.map { fact in
        Fact(
          fact.kind, schema: fact.schema, table: fact.table, name: fact.name, place: fact.place,
          [fact.definition.replacing(casts, with: "").replacing(numbers) { $0.output.1 }])
      })
  }

  /// A number that stands in quotes before its cast.
  private static var numbers: Regex<(Substring, Substring)> { #/'(-?[0-9.]+)'/# }

  private static var casts: Regex<Substring> {
    #/[()]|::(?:character varying|double precision|timestamp with(?:out)? time zone|time without time zone|\w+)(?:\(\d+(?:,\d+)?\))?/#
  }

  /// The facts that one catalogue has alone, but for the casts and parentheses of expressions.
  ///
  /// PostgreSQL writes the casts that the types asked for when an expression was read, and keeps them where a type
  /// changes later.
  public func differenceBesidesCasts(to other: Catalogue) -> [String] {
    // casts are looked for where something differs alone
    let (own, others) = (Catalogue(surplus(over: other)), Catalogue(other.surplus(over: self)))
    return own.withoutCasts.difference(to: others.withoutCasts)
  }

  /// The facts that one catalogue has alone: those of this one with `-` before them, those of the other with
  /// `+`.
  public func difference(to other: Catalogue) -> [String] {
    let lines =
      surplus(over: other).map { ($0, "- \($0)") } + other.surplus(over: self).map { ($0, "+ \($0)") }
    return lines.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The facts that another catalogue has less often.
  private func surplus(over other: Catalogue) -> [Fact] {
    var counts = other.facts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return facts.filter { fact in
      counts[fact, default: 0] -= 1
      return counts[fact, default: 0] < 0
    }
  }
}

/// One thing that a database says of its schema.
public struct Fact: Hashable, Sendable {
  /// What the fact is about.
  public enum Kind: String, Sendable {
    /// A table without what stands in it.
    case table
    /// A column.
    case column
    /// A constraint.
    case constraint
    /// An index that belongs to no constraint.
    case index
    /// An enum or domain.
    case type
    /// A sequence.
    case sequence
  }

  /// What the fact is about.
  public let kind: Kind
  /// The schema; empty for the default one.
  public let schema: String
  /// The table; empty for what stands in none.
  public let table: String
  /// The name; empty for what has none.
  public let name: String
  /// The place among the columns of the table; 0 for all else.
  public var place: Int
  /// What else the database says.
  public let definition: String

  /// Makes a fact.
  public init(
    _ kind: Kind, schema: String = "", table: String, name: String, place: Int = 0, _ definition: [String?]
  ) {
    self.kind = kind
    self.schema = schema
    self.table = table
    self.name = name
    self.place = place
    self.definition = definition.compactMap { $0 }.joined(separator: " | ")
  }

  /// Makes a fact of a row of ``DatabaseProduct/catalogueQuery(schemas:)``.
  init?(_ row: [String?]) {
    guard row.count >= 5, let kind = row[0].flatMap(Kind.init), let place = row[4].flatMap({ Int($0) }) else {
      return nil
    }
    self.init(
      kind, schema: row[1] ?? "", table: row[2] ?? "", name: row[3] ?? "", place: place,
      Array(row.dropFirst(5)))
  }
}

extension Fact: Comparable {
  private var key: [String] {
    let digits = String(place)
    return [
      schema, table, kind.rawValue, String(repeating: "0", count: 4 - min(4, digits.count)) + digits, name,
    ]
  }

  /// Puts what belongs to one table together.
  public static func < (left: Fact, right: Fact) -> Bool {
    left.key == right.key ? left.definition < right.definition : left.key.lexicographicallyPrecedes(right.key)
  }
}

extension Fact: CustomStringConvertible {
  /// The fact on one line.
  public var description: String {
    let owner = [schema, table].filter { !$0.isEmpty }.joined(separator: ".")
    let number = place == 0 ? "" : " \(place)"
    return "\(kind.rawValue)\(number) \(owner) / \(name): \(definition)"
  }
}
