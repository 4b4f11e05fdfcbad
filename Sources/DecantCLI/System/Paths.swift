internal import Decant

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether two paths lead to one place, be there something or not.
func isSamePlace(_ one: String, _ other: String) -> Bool { resolved(one) == resolved(other) }

/// The path without links and without `.` and `..`; the one that is given where nothing is there.
func resolved(_ path: String) -> String {
  guard let start = realpath(path, nil) else { return path }
  defer { free(start) }
  return String(cString: start)
}

/// The path from the root of the file system, without `.` and `..`; links stay.
func absolute(_ path: String) -> String {
  var parts: [Substring] = []
  for part in join(resolved("."), path).split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

/// The way from one directory to another, both given from the root.
func relativePath(to target: String, from start: String) -> String {
  let (target, start) = (target.split(separator: "/"), start.split(separator: "/"))
  let common = zip(target, start).prefix { $0 == $1 }.count
  let up = repeatElement("..", count: start.count - common)
  let path = (up + target.dropFirst(common).map(String.init)).joined(separator: "/")
  return path.isEmpty ? "." : path
}

/// The path that symbolic links lead to, whether or not there is a file at their end.
func followLinks(_ path: String) throws -> String {
  var path = path
  for _ in 0..<40 {
    guard let link = linkContent(path) else { return path }
    path = join(directory(of: path), link)
  }
  throw SystemError(code: ELOOP)
}

/// What a symbolic link says; nil for anything else.
private func linkContent(_ path: String) -> String? {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
    guard let start = buffer.baseAddress else { return nil }
    let count = readlink(path, start, buffer.count)
    return count < 0 ? nil : String(decoding: UnsafeRawBufferPointer(buffer).prefix(count), as: UTF8.self)
  }
}

/// Makes a directory and those above it, as far as they are missing.
func makeDirectory(_ path: String) throws {
  do {
    try checked { mkdir(path, 0o777) }
  } catch let error as SystemError where error.code == EEXIST {
    return
  } catch let error as SystemError where error.code == ENOENT {
    let parent = directory(of: path)
    if parent == path { throw error }
    try makeDirectory(parent)
    try checked { mkdir(path, 0o777) }
  }
}
