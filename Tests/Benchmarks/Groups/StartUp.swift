extension Group {
  /// What starting costs, against the least that any program costs.
  static let startUp = Group(name: "start-up", summary: "decant --version against a program in C") {
    laboratory in
    try laboratory.withDirectory { directory in
      let source = "#include <stdio.h>\nint main(void) { return puts(\"hello\") < 0; }\n"
      let hello = try laboratory.compiler.program("hello", source, in: directory)
      let times = laboratory.options.isQuick ? 5 : 200
      let reference = try laboratory.launcher.run([hello], times: times)
      let against = Measurement.Reference(name: "C", seconds: reference.median)
      let commands = [
        ("version", laboratory.decant("--version")), ("help", laboratory.decant("help", "upgrade")),
      ]
      return try commands.map { name, command in
        // the first run reads the program from the disk
        _ = try laboratory.launcher.run(command, times: 2)
        let runs = try laboratory.launcher.run(command, times: times)
        var measurement = Measurement("start-up/\(name)", runs, against: against)
        if let speed = measurement.speed { measurement.note = "takes \(number(1 / speed)) x the time of C" }
        return measurement
      }
    }
  }
}
