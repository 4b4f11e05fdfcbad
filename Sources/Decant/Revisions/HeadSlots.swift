/// The heads of a walk from newer to older revisions, each in a slot of its own.
///
/// Slots are numbered and stay in the order in which they were made, while their heads move down. A list linked both
/// ways, so that a slot can be taken out at once.
struct HeadSlots {
  /// The slot number of a revision that is in no slot, above all others.
  static let none = Int.max

  private var heads: [Int] = []
  private var previous: [Int] = []
  private var next: [Int] = []
  private var slots: [Int]
  /// The first slot.
  private(set) var first = none
  private var last = none

  /// Creates the slots of a graph of `count` revisions, with one head for each of `heads`.
  init(_ heads: [Int], count: Int) {
    slots = Array(repeating: Self.none, count: count)
    for head in heads { append(head) }
  }

  /// The head in a slot.
  func head(of slot: Int) -> Int { heads[slot] }

  /// The slot that a revision is the head of, or `none`.
  func slot(of number: Int) -> Int { slots[number] }

  /// Makes a slot after all others.
  mutating func append(_ head: Int) {
    let slot = heads.count
    heads.append(head)
    previous.append(last)
    next.append(Self.none)
    if last == Self.none { first = slot } else { next[last] = slot }
    last = slot
    slots[head] = slot
  }

  /// Puts another head in a slot.
  mutating func move(_ slot: Int, to head: Int) {
    slots[heads[slot]] = Self.none
    heads[slot] = head
    slots[head] = slot
  }

  /// Takes a slot out, and gives the one before it, or else the first one left.
  mutating func remove(_ slot: Int) -> Int {
    slots[heads[slot]] = Self.none
    let (before, after) = (previous[slot], next[slot])
    if before == Self.none { first = after } else { next[before] = after }
    if after == Self.none { last = before } else { previous[after] = before }
    return before == Self.none ? first : before
  }
}
