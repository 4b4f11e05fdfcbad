/// The numbers of revisions by identifier.
///
/// A hash table of its own: no step in building a graph takes longer than looking up down revisions, and a
/// dictionary of the library takes three times as long, since it defends itself against chosen keys.
struct IdentifierTable: Sendable {
  /// The identifiers by themselves: near each other they are read faster than in their headers.
  private let identifiers: [String]
  /// The hash of an identifier above the number of its revision plus one; 0 is a free place.
  private var places: [UInt64]

  /// Makes an empty table for the revisions.
  init(_ headers: [RevisionHeader]) {
    identifiers = headers.map(\.id)
    var size = 16
    while size < 2 * headers.count { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// The number of the revision with an identifier.
  subscript(id: String) -> Int? { find(id, hash: Self.hash(id)).number }

  /// Adds a revision; where its identifier is there already, the earlier one stays and is given back.
  mutating func insert(_ number: Int) -> Int? {
    let hash = Self.hash(identifiers[number])
    let (place, found) = find(identifiers[number], hash: hash)
    if found == nil { places[place] = hash << 32 | UInt64(number + 1) }
    return found
  }

  /// The place of an identifier, or the free one where it would stand.
  private func find(_ id: String, hash: UInt64) -> (place: Int, number: Int?) {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place] & 0xFFFF_FFFF) - 1
      if places[place] >> 32 == hash, identifiers[number] == id { return (place, number) }
      place = (place + 1) & (places.count - 1)
    }
    return (place, nil)
  }

  /// A number of 32 bits, equal for equal texts: of ASCII those with the same bytes, of others those that look
  /// the same.
  private static func hash(_ id: String) -> UInt64 {
    // FNV-1a
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var all: UInt8 = 0
    for byte in id.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      all |= byte
    }
    if all >= 0x80 { hash = UInt64(truncatingIfNeeded: id.hashValue) }
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }
}
