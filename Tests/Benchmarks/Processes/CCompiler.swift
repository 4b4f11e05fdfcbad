import Foundation

/// The C compiler of this machine: clang of the Swift toolchain, or `cc`.
struct CCompiler {
  private let path: String

  /// Finds a compiler.
  init() throws {
    guard let path = ["clang", "cc", "gcc"].lazy.compactMap({ findProgram($0) }).first else {
      throw BenchmarkError("no C compiler is on PATH: neither clang nor cc")
    }
    self.path = path
  }

  /// Compiles the text of a program, and gives the path of what can be run.
  func program(_ name: String, _ source: String, in directory: String) throws -> String {
    let file = "\(directory)/\(name).c"
    let program = "\(directory)/\(name)"
    try writeFile(file, source)
    let answer = try Command(path, ["-O2", "-o", program, file]).run()
    guard answer.status == 0 else { throw BenchmarkError("cannot compile \(name).c: \(answer.errors)") }
    return program
  }
}

/// The path of a program that is on PATH.
func findProgram(_ name: String) -> String? {
  if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
  let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return places.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// What keeps the benchmarks from running.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
