import Foundation

/// What the command line of the benchmarks asks for.
struct Options {
  /// The groups to measure, by name; empty for all but those that have to be asked for.
  var only: [String] = []
  /// Whether to measure small sizes, to see that all works.
  var isQuick = false
  /// Whether to time compiling.
  var compiles = false
  /// Whether to write JSON.
  var isJSON = false
  /// The results to compare with.
  var earlier: String?
  /// What a comparison takes for noise.
  var threshold = 0.25
  /// The Python that has Alembic.
  var python: String?
  /// The program to measure.
  var decant = Self.neighbour("decant")
  /// The checkout that compiled migrations use.
  var package = Self.checkout
  /// Whether to print what there is to ask for.
  var wantsHelp = false

  /// Reads the words behind the name of the program.
  init(_ words: [String]) throws {
    var rest = words[...]
    func value(of option: String) throws -> String {
      guard let value = rest.popFirst() else { throw BenchmarkError("\(option) needs a value") }
      return value
    }
    while let word = rest.popFirst() {
      switch word {
      case "--only": only += try value(of: word).split(separator: ",").map(String.init)
      case "--quick": isQuick = true
      case "--compile": compiles = true
      case "--json": isJSON = true
      case "--compare": earlier = try value(of: word)
      case "--threshold": threshold = try Self.number(try value(of: word), of: word)
      case "--alembic": python = Self.absolute(try value(of: word))
      case "--decant": decant = Self.absolute(try value(of: word))
      case "--package": package = Self.absolute(try value(of: word))
      case "--help", "-h": wantsHelp = true
      default: throw BenchmarkError("unknown option '\(word)'; see --help")
      }
    }
    let known = Group.all.map(\.name)
    if let name = only.first(where: { !known.contains($0) }) {
      throw BenchmarkError("there is no group '\(name)'; there are \(known.joined(separator: ", "))")
    }
  }

  private static func number(_ text: String, of option: String) throws -> Double {
    guard let number = Double(text), number >= 0 else {
      throw BenchmarkError("\(option) takes a number such as 0.25, not '\(text)'")
    }
    return number
  }

  /// The path of a program that lies beside this one.
  private static func neighbour(_ name: String) -> String {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name)
      .path
  }

  /// The checkout that this program was built from.
  private static var checkout: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  /// A link is kept: the Python of a virtual environment knows its packages by its own path.
  private static func absolute(_ path: String) -> String {
    path.contains("/") ? URL(fileURLWithPath: path).path : findProgram(path) ?? path
  }
}

extension Options {
  /// What there is to ask for.
  static let help = """
    Usage: swift run -c release Benchmarks [OPTIONS]

    Measures decant, which has to be built for release before: swift build -c release --product decant.
    All inputs are made in a temporary directory, which is removed at the end.

    Options:
      --only NAME[,NAME]  Measure these groups alone.
      --quick             Small sizes, once: to see that all works.
      --compile           Time the compilation of Swift migrations, and nothing else unless --only says so.
      --alembic PYTHON    Compare with Alembic, which this Python has.
      --decant PATH       The program to measure, by default the one beside this program.
      --package PATH      The checkout that compiled migrations use, by default that of this program.
      --json              Write the results for machines, and for --compare.
      --compare FILE      Say what became slower since these results; the exit status is 1 then.
      --threshold NUMBER  What a comparison takes for noise, by default 0.25: a quarter.
      --help              Show this text.

    Groups:
    \(Group.all.map { "  \($0.name.padding(toLength: 18, withPad: " ", startingAt: 0))  \($0.summary)" }
      .joined(separator: "\n"))

    """
}
