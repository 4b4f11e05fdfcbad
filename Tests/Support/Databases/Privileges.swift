internal import Foundation

/// The command with which a server can work in a directory: as root, it runs as the owner that the directory
/// gets.
///
/// PostgreSQL and MariaDB refuse to run as root. `setpriv` replaces itself by the program, which `su` and
/// `runuser` do not, so a signal to the command reaches the server.
func withoutPrivileges(_ command: [String], owning directory: String) throws -> [String] {
  guard isRoot else { return command }
  guard let user = getpwnam("nobody")?.pointee else { throw SystemError.last("there is no user 'nobody'") }
  guard chown(directory, user.pw_uid, user.pw_gid) == 0 else {
    throw SystemError.last("cannot give '\(directory)' to the user 'nobody'")
  }
  let setpriv = try ProcessRunner("setpriv").program
  return [setpriv, "--reuid=\(user.pw_uid)", "--regid=\(user.pw_gid)", "--clear-groups"] + command
}

/// Whether the tests run as root.
var isRoot: Bool { geteuid() == 0 }

/// The environment of servers and clients: nothing of the user's own settings.
func environment(home: String) -> [String: String] {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return ["HOME": home, "LC_ALL": "C", "PATH": path, "TZ": "UTC"]
}
