/// How the revisions of a project hang together.
enum GraphShape {
  /// One after the other.
  case linear
  /// Blocks of ten: a branch point, four branches of two, and their merge.
  case diamonds
  /// A trunk, from each of whose revisions a branch of ten goes off that is never merged.
  case heads

  /// The revisions that each revision comes after, by number; a revision stands after all that it needs.
  func parents(_ count: Int) -> [[Int]] {
    (0..<count).map { number in
      switch self {
      case .linear: number == 0 ? [] : [number - 1]
      case .diamonds: Self.parentsInDiamond(number)
      case .heads: Self.parentsOnBranch(number)
      }
    }
  }

  private static func parentsInDiamond(_ number: Int) -> [Int] {
    let (block, place) = number.quotientAndRemainder(dividingBy: 10)
    let first = block * 10
    return switch place {
    case 0: block == 0 ? [] : [first - 1]
    case 1...4: [first]
    case 5...8: [number - 4]
    default: (5...8).map { first + $0 }
    }
  }

  private static func parentsOnBranch(_ number: Int) -> [Int] {
    let (block, place) = number.quotientAndRemainder(dividingBy: 11)
    return switch (block, place) {
    case (0, 0): []
    case (_, 0): [(block - 1) * 11]
    default: [number - 1]
    }
  }
}

/// Revisions of a graph, whose identifiers are in no order, as those of a real project are.
struct Revisions {
  /// The identifiers.
  let ids: [String]
  /// The revisions that each one comes after, by number.
  let parents: [[Int]]

  init(_ shape: GraphShape, _ count: Int) {
    parents = shape.parents(count)
    ids = (0..<count).map(Self.id)
  }

  /// The revisions that no other one comes after.
  var heads: [String] {
    let followed = Set(parents.joined())
    return ids.indices.filter { !followed.contains($0) }.map { ids[$0] }
  }

  /// Twelve hexadecimal digits; an odd factor gives no two numbers the same ones.
  private static func id(_ number: Int) -> String {
    let mixed = (UInt64(number) &+ 1) &* 0x9E37_79B9_7F4B & 0xFFFF_FFFF_FFFF
    let digits = String(mixed, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
