/// The heads of a walk from newer to older revisions, each in a slot of its own.
///
/// Slots are numbered and stay in the order in which they were made, while their heads move down and some are
/// taken out.
struct HeadSlots {
  /// The slot number of a revision that is in no slot, above all others.
  static let none = Int.max

  /// The head of each slot.
  private var heads: [Int] = []
  /// The slot before each one that is left, or `none`.
  private var previous: [Int] = []
  /// A slot at or after each one, itself for those that are left.
  private var next: [Int] = []
  /// The slot of each revision.
  private var slots: [Int]
  private var last = none

  /// Creates the slots of a graph of `count` revisions, one for each of `heads`.
  init(_ heads: [Int], count: Int) {
    slots = Array(repeating: Self.none, count: count)
    for head in heads { append(head) }
  }

  /// The head in a slot.
  func head(of slot: Int) -> Int { heads[slot] }

  /// The slot that a revision is the head of, or `none`.
  func slot(of number: Int) -> Int { slots[number] }

  /// The first slot left that is not before `slot`, or `none`.
  mutating func first(from slot: Int) -> Int {
    if slot >= next.count { return Self.none }
    var found = slot
    while found < next.count, next[found] != found { found = next[found] }
    // Shortens the way for the next time.
    var passed = slot
    while passed < found { (passed, next[passed]) = (next[passed], found) }
    return found < next.count ? found : Self.none
  }

  /// Makes a slot after all others.
  mutating func append(_ head: Int) {
    let slot = heads.count
    heads.append(head)
    previous.append(last)
    next.append(slot)
    slots[head] = slot
    last = slot
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
    next[slot] = slot + 1
    let (before, after) = (previous[slot], first(from: slot + 1))
    if after == Self.none { last = before } else { previous[after] = before }
    return before == Self.none ? after : before
  }
}
