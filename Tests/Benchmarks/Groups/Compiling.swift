extension Group {
  /// How long a user waits for the compiler.
  static let compiling = Group(
    name: "compile", summary: "1,000 Swift migrations for debugging, and the type checker (--compile)",
    hasToBeNamed: true
  ) { laboratory in
    try laboratory.withDirectory { directory in
      let package = try SwiftPackage(in: directory, laboratory)
      let size = laboratory.options.isQuick ? 10 : 1000
      try package.write(modules: 1, of: 1)
      laboratory.say("compile/libraries")
      let libraries = Measurement("compile/libraries", try package.build())
      return try [libraries] + builds(of: package, size, laboratory) + checks(of: package)
    }
  }

  /// All migrations in one module, and in ten.
  private static func builds(
    of package: SwiftPackage, _ size: Int, _ laboratory: Laboratory
  ) throws -> [Measurement] {
    try [1, 10].flatMap { modules in
      let name = "compile/\(size) migrations/\(modules == 1 ? "one module" : "ten modules")"
      laboratory.say(name)
      try package.write(modules: modules, of: size / modules)
      for module in 1...modules { try package.clean(module) }
      let clean = try package.build()
      let nothing = Measurement.Reference(name: "nothing to do", seconds: try package.build().median)
      let edits = try (1...(laboratory.options.isQuick ? 1 : 3)).map { round in
        try package.touch(size / modules / 2, in: 1, length: 60 + round)
        return try package.build()
      }
      return [
        Measurement("\(name)/clean", clean).doing(Double(size), "files/s"),
        Measurement("\(name)/one file touched", Runs(edits), against: nothing),
      ]
    }
  }

  /// A table of 60 columns, right and with a mistake.
  private static func checks(of package: SwiftPackage) throws -> [Measurement] {
    let right = try package.check(SwiftPackage.wide(60), timing: true)
    let name = "compile/60 columns"
    guard right.status == 0 else { return [.missing(name, right.errors)] }
    // a line is "12.34ms  Checked.swift:3:6  global function upgrade(_:)"
    let times = (right.output + right.errors).split(separator: "\n").compactMap { line in
      line.contains("Checked.swift") ? Double(line.prefix { "0123456789.".contains($0) }) : nil
    }
    let wrong = try package.check(SwiftPackage.wide(60, misspelt: 30), timing: false)
    let errors = (wrong.output + wrong.errors).split(separator: "\n").filter { $0.contains(": error: ") }
    let line = "Checked.swift:\(SwiftPackage.line(ofColumn: 30)):"
    let isOnItsLine = errors.count == 1 && errors.contains { $0.contains(line) }
    return [
      Measurement(name: "\(name)/type-checked", seconds: times.max().map { $0 / 1000 }),
      Measurement(
        name: "\(name)/misspelt type", seconds: wrong.seconds,
        note: isOnItsLine
          ? "reported on its line" : "not reported on its line: \(errors.first ?? "no error")"),
    ]
  }
}
