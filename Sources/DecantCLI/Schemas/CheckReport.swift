internal import Decant

/// What checks have found in all dialects, each problem once.
struct CheckReport {
  private var targets: [(name: String, size: HistorySize)] = []
  private var problems: [HistoryProblem] = []
  private var owners: [HistoryProblem: [String]] = [:]

  /// Whether nothing is wrong.
  var isEmpty: Bool { problems.isEmpty }

  /// Adds what was found in a dialect.
  mutating func add(_ check: HistoryCheck, of target: String) {
    targets.append((target, check.size))
    for problem in check.problems { add(problem, of: target) }
  }

  /// Adds what is wrong with files, so that there is nothing to check.
  mutating func add(_ errors: DocumentErrors) {
    for error in errors.errors { add(HistoryProblem(ScriptError(error)), of: nil) }
  }

  /// Adds what is wrong with the graph, so that there is nothing to check.
  mutating func add(_ error: RevisionError) { add(HistoryProblem(ScriptError(problem: "\(error)")), of: nil) }

  private mutating func add(_ problem: HistoryProblem, of target: String?) {
    if owners[problem] == nil { problems.append(problem) }
    owners[problem, default: []] += target.map { [$0] } ?? []
  }

  /// A line for each problem, with the dialects unless it is one of all; without problems, a line that says how
  /// much was looked at.
  var text: String {
    guard isEmpty else {
      return problems.map { problem in
        let owners = owners[problem] ?? []
        let isCommon =
          owners.isEmpty || owners.count == targets.count
          || owners.count == 1 && problem.error.problem.hasPrefix("\(owners[0]): ")
        return printable("\(problem)") + (isCommon ? "" : " (\(owners.joined(separator: ", ")))") + "\n"
      }.joined()
    }
    var lines: [String] = []
    for (place, (_, size)) in targets.enumerated()
    where !targets[..<place].contains(where: { $0.size == size }) {
      let names = targets.filter { $0.size == size }.map(\.name).joined(separator: ", ")
      lines.append("ok: \(size.text) (\(names))\n")
    }
    return lines.joined()
  }
}

extension HistorySize {
  fileprivate var text: String {
    [(revisions, "revision"), (operations, "operation"), (tables, "table")]
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}

extension CheckReport {
  /// An object with `ok`, `targets` and `problems`.
  var json: String {
    let targets = targets.map { name, size -> JSONValue in
      [
        "name": .string(name), "revisions": .number("\(size.revisions)"),
        "operations": .number("\(size.operations)"), "tables": .number("\(size.tables)"),
      ]
    }
    let problems = problems.map { $0.json(of: owners[$0] ?? []) }
    var writer = JSONWriter(style: .pretty)
    writer.value(["ok": .bool(isEmpty), "targets": .array(targets), "problems": .array(problems)])
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension HistoryProblem {
  fileprivate func json(of targets: [String]) -> JSONValue {
    let place = error.location.map(FilePlace.init)
    var members = [
      JSONMember(name: "revision", value: error.revision.map(JSONValue.string) ?? .null),
      JSONMember(name: "direction", value: isOfDowngrade ? "downgrade" : "upgrade"),
      JSONMember(name: "operation", value: error.number.map { .number("\($0)") } ?? .null),
      JSONMember(name: "file", value: place?.file.map(JSONValue.string) ?? .null),
      JSONMember(name: "line", value: place?.line.map { .number("\($0)") } ?? .null),
      JSONMember(name: "problem", value: .string(error.problem)),
      JSONMember(name: "targets", value: .array(targets.map(JSONValue.string))),
    ]
    switch conflict {
    case .same(let other)?: members.append(JSONMember(name: "same_as", value: .string(other)))
    case .after(let branch)?: members.append(JSONMember(name: "after", value: .string(branch)))
    case nil: break
    }
    return .object(members)
  }
}

/// `FILE:LINE` or `FILE:LINE:COLUMN` in its parts.
private struct FilePlace {
  var file: String?
  var line: Int?

  init(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while let last = parts.last, numbers.count < 2, let number = Int(last) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    line = numbers.first
    file = parts.isEmpty ? nil : parts.joined(separator: ":")
  }
}
