extension Group {
  /// What starting costs, against the least that any program costs.
  static let startUp = Group(name: "start-up", summary: "decant --version against a program in C") {
    laboratory in
    try laboratory.withDirectory { directory in
      let source = "#include <stdio.h>\nint main(void) { return puts(\"hello\") < 0; }\n"
      let hello = try laboratory.compiler.program("hello", source, in: directory)
      let runs = try laboratory.measure([
        [hello], laboratory.decant("--version"), laboratory.decant("help", "upgrade"),
      ])
      let reference = Measurement.Reference(name: "C", seconds: runs[0].median)
      return [("version", runs[1]), ("help", runs[2])].map { name, runs in
        var measurement = Measurement("start-up/\(name)", runs, against: reference)
        if let speed = measurement.speed { measurement.note = "takes \(number(1 / speed)) x the time of C" }
        return measurement
      }
    }
  }
}
