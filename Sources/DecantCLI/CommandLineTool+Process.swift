#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension CommandLineTool {
  /// Does what the process was started for; its `main` has only to end with the status.
  ///
  /// From then on the process ignores `SIGPIPE`, so that a closed pipe is an outcome and not a sudden end.
  package func runProcess() -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    occupyStandardDescriptors()
    let arguments = Array(CommandLine.arguments.dropFirst())
    return run(arguments, on: .ofProcess(variables: variables))
  }

  /// Does what the process was started for, and ends it with the status.
  package func runAndExit() -> Never { exit(runProcess().rawValue) }

  /// The environment variables that a run looks at.
  private var variables: [String] {
    let options = commands.flatMap(\.options) + CommonOptions.all + ProjectOptions.all
    return options.compactMap(\.variable) + ["HOME", "NO_COLOR", "TERM", "TMPDIR"] + Terminal.variables
      + Editor.variables
  }
}

/// Puts something in the place of standard descriptors that are closed, else the next file that is opened
/// gets their number and the output goes into it. What is put there refuses what the descriptor is for.
private func occupyStandardDescriptors() {
  for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) == -1 {
    _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
  }
}

extension Console {
  /// The console of the process, with these of its environment variables.
  fileprivate static func ofProcess(variables: [String]) -> Console {
    var environment: [String: String] = [:]
    for name in variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return Console(
      environment: environment, program: pathOfProgram(), errorsAreOnTerminal: isatty(2) == 1,
      terminal: Terminal(1, environment: environment))
  }
}
