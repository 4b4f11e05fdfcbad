internal import Foundation

extension ProcessRunner {
  /// Prepares runs of a program that this package builds, as it lies beside the test process.
  ///
  /// The package is its working directory, so that paths in arguments begin there. Settings of the user's
  /// environment are taken out.
  public static func built(_ name: String) throws -> ProcessRunner {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    var runner = try ProcessRunner(folder.appendingPathComponent(name).path)
    runner.environment = runner.environment.filter { !$0.key.hasPrefix("DECANT_") }
    runner.directory = packageDirectory
    return runner
  }
}

/// The directory of the package.
public var packageDirectory: String {
  URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").replacing("//", with: "/")
}
