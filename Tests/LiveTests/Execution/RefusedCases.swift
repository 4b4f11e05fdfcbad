import Foundation
import Testing

/// The list of what a server refuses, or what cannot be proved on it, with the reasons, checked in beside the tests.
struct RefusedCases {
  /// Cases that are refused for one reason.
  struct Group: Codable {
    /// The reason in a sentence.
    var reason: String
    /// Whether the operations are executed apart, since together they contradict each other.
    var isApart: Bool?
    /// How the message of the server begins, by the id of the case.
    var cases: [String: String]
  }

  private let url: URL
  private let groups: [Group]

  /// Reads the list of a dialect.
  init(of dialect: String, in folder: String = "Refused") throws {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../\(folder)/\(dialect).json")
    groups = (try? JSONDecoder().decode([Group].self, from: Data(contentsOf: url))) ?? []
  }

  /// The cases whose operations are executed apart as well.
  var apart: Set<String> { Set(groups.filter { $0.isApart == true }.flatMap(\.cases.keys)) }

  /// Expects that exactly the listed cases are refused; with `DECANT_RECORD=1` the list is written,
  /// new cases without reason.
  func check(_ refusals: [String: String]) throws {
    if ProcessInfo.processInfo.environment["DECANT_RECORD"] == "1" { return try record(refusals) }
    var remaining = refusals
    for group in groups {
      #expect(!group.reason.isEmpty, "\(group.cases.keys.sorted()) need a reason")
      for (id, message) in group.cases {
        guard let found = remaining.removeValue(forKey: id) else {
          Issue.record("\(id) is accepted now; take it from the list")
          continue
        }
        #expect(found.hasPrefix(message), "\(id)")
      }
    }
    for (id, message) in remaining { Issue.record("\(id) is refused: \(message)") }
  }

  /// Writes the list, each case under the reason that it has.
  private func record(_ refusals: [String: String]) throws {
    var remaining = refusals
    var result: [Group] = []
    for group in groups where !group.reason.isEmpty {
      let cases = refusals.filter { group.cases[$0.key] != nil }
      for id in cases.keys { remaining[id] = nil }
      if !cases.isEmpty { result.append(Group(reason: group.reason, isApart: group.isApart, cases: cases)) }
    }
    if !remaining.isEmpty { result.append(Group(reason: "", cases: remaining)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(result).write(to: url)
    Issue.record("recorded \(refusals.count) refusals in \(url.path())")
  }
}
