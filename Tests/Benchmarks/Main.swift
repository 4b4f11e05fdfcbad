import Foundation

/// Measures the release of Decant, each figure as a ratio to something that is measured in the same run.
@main
enum Main {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      exit(options.wantsHelp ? printHelp() : try run(options))
    } catch {
      FileHandle.standardError.write(Data("Benchmarks: error: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func printHelp() -> Int32 {
    print(Options.help, terminator: "")
    return 0
  }

  /// Prints a text at once.
  private static func show(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Measures the groups; the exit status is 1 where a comparison finds something slower.
  private static func run(_ options: Options) throws -> Int32 {
    let earlier = try options.earlier.map { try Results(contentsOf: $0) }
    let laboratory = try Laboratory(options)
    defer { laboratory.clear() }
    var measurements: [Measurement] = []
    for group in Group.chosen(by: options) {
      laboratory.say(group.name)
      let figures = try group.measure(laboratory)
      // what is measured is not lost where a later group fails, or is waited for no longer
      if !options.isJSON { show("\(Table(figures).text)\n") }
      measurements += figures
    }
    if options.isJSON { show(try Results(measurements).json) }
    guard let earlier else { return 0 }
    let comparison = Comparison(earlier.measurements, measurements, threshold: options.threshold)
    if options.isJSON {
      // a machine reads the results alone
      FileHandle.standardError.write(Data(comparison.text.utf8))
    } else {
      show(comparison.text)
    }
    return comparison.slower.isEmpty ? 0 : 1
  }
}
