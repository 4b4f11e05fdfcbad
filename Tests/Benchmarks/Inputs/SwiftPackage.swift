import Foundation

/// A project of migrations in Swift, as `decant init` lays it out.
struct SwiftPackage {
  private let directory: String
  private let swift: String
  private let launcher: Launcher

  /// Makes the project.
  init(in directory: String, _ laboratory: Laboratory) throws {
    guard let swift = findProgram("swift") else { throw BenchmarkError("there is no 'swift' on PATH") }
    self.swift = swift
    launcher = laboratory.launcher
    self.directory = "\(directory)/shop"
    let answer = try Command(
      laboratory.options.decant,
      [
        "init", "shop", "--template", "swift", "--dialect", "sqlite", "--package", laboratory.options.package,
      ], in: directory
    ).run()
    guard answer.status == 0 else { throw BenchmarkError("cannot make a project: \(answer.errors)") }
    try removeModule(1)
  }

  /// Writes modules with the same number of migrations each, in the place of those that are there.
  func write(modules: Int, of count: Int) throws {
    for module in 1...modules {
      try removeModule(module)
      try makeDirectory(folder(module))
      let numbers = (module - 1) * count..<module * count
      for number in numbers { try writeFile(file(number, in: module), Self.migration(number)) }
      try writeFile("\(folder(module))/Migrations\(module).swift", Self.list(module, numbers))
    }
    let names = (1...modules).map { "Migrations\($0)" }
    try edit("Package.swift", #/let modules = .*/#, "let modules = \(names)")
    let lists = names.map { $0.lowercased() }.joined(separator: " + ")
    try edit("Sources/Shop/Shop.swift", #/Type\] = .*/#, "Type] = \(lists)")
    try edit(
      "Sources/Shop/Shop.swift", #/(import Migrations\d+\n)+/#,
      names.map { "import \($0)\n" }.joined())
  }

  /// Changes a literal of one migration.
  func touch(_ number: Int, in module: Int, length: Int) throws {
    try writeFile(file(number, in: module), Self.migration(number, length: length))
  }

  /// Forgets what was built of a module.
  func clean(_ module: Int) throws {
    let built = "\(directory)/.build/debug/Migrations\(module).build"
    if FileManager.default.fileExists(atPath: built) { try FileManager.default.removeItem(atPath: built) }
  }

  /// Builds the program for debugging; the processor time is that of all compilers together.
  func build() throws -> Runs {
    let log = "\(directory)/build.log"
    let runs = try launcher.run([swift, "build"], times: 1, in: directory, to: .file(log))
    guard runs.succeeded else {
      throw BenchmarkError("cannot build: \(try String(contentsOfFile: log, encoding: .utf8))")
    }
    return runs
  }

  /// Type-checks a text against the libraries that are built, and gives what the compiler says.
  func check(_ text: String, timing: Bool) throws -> Command.Answer {
    let file = "\(directory)/Checked.swift"
    try writeFile(file, text)
    let times = timing ? ["-Xfrontend", "-debug-time-function-bodies"] : []
    let modules = "\(directory)/.build/debug/Modules"
    return try Command("\(swift)c", ["-typecheck"] + times + ["-I", modules, file]).run()
  }

  private func folder(_ module: Int) -> String { "\(directory)/Sources/Migrations\(module)" }

  private func file(_ number: Int, in module: Int) -> String { "\(folder(module))/\(number)_add_item.swift" }

  private func removeModule(_ module: Int) throws {
    if FileManager.default.fileExists(atPath: folder(module)) {
      try FileManager.default.removeItem(atPath: folder(module))
    }
  }

  private func edit(_ name: String, _ old: some RegexComponent, _ new: String) throws {
    let text = try String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8)
    guard text.firstMatch(of: old) != nil else {
      throw BenchmarkError("'\(name)' is laid out in another way")
    }
    try writeFile("\(directory)/\(name)", text.replacing(old, with: new))
  }
}
