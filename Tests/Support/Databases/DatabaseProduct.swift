internal import Foundation

/// A database product: what has to be installed for it, how its server is started, how its client is called.
public struct DatabaseProduct: Sendable {
  /// The name of the product.
  public let name: String
  /// The Debian package that has the programs.
  public let package: String
  /// The server, or nothing if the client works on files by itself.
  let server: Server?
  let client: Client

  /// How a server is made.
  struct Server: Sendable {
    /// The names of the programs that the script needs.
    let programs: [String]
    /// Shell commands that make a new server in the working directory, where its socket is, too, and become
    /// it.
    ///
    /// `$1`, `$2` ... are the paths of the programs. It ends at SIGQUIT.
    let script: String
    /// A database that is always there.
    let database: String
  }

  /// How the command line client is called.
  struct Client: Sendable {
    /// The name of the program.
    let program: String
    /// Options for a script on standard input, which the first error stops.
    let scriptOptions: [String]
    /// Further options for a script that no error stops.
    var goOnOptions: [String] = []
    /// Further options for a script whose rows are lines of text.
    let lineOptions: [String]
    /// Options for a query whose rows are read by a program.
    let queryOptions: [String]
    /// The form of those rows.
    let format: OutputFormat
    /// The arguments after the options for the directory of the server and the name of a database.
    let connection: @Sendable (_ directory: String, _ database: String) -> [String]
  }
}

extension DatabaseProduct {
  /// The names of all programs that the tests start.
  public var programs: [String] {
    guard let server else { return [client.program] }
    return server.programs + [client.program] + (isRoot ? ["setpriv"] : [])
  }

  /// What this machine lacks, or nothing.
  public var missing: MissingProduct? {
    let lacking = programs.filter { findProgram($0) == nil }
    return lacking.isEmpty ? nil : MissingProduct(name: name, package: package, programs: lacking)
  }
}

/// A database product whose programs are not all on this machine.
public struct MissingProduct: Error, Equatable, CustomStringConvertible {
  /// The name of the product.
  public let name: String
  /// The Debian package that has the programs.
  public let package: String
  /// The names of the programs that were not found.
  public let programs: [String]

  /// Names the programs and the package.
  public var description: String {
    let names = programs.map { "'\($0)'" }.joined(separator: ", ")
    return "\(name) is missing: no program \(names); on Debian: apt-get install \(package)"
  }
}

extension DatabaseProduct: CustomStringConvertible {
  /// The name of the product.
  public var description: String { name }
}
