/// The directory part of a path, `.` where it has none.
package func directory(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A path that starts at a directory; an absolute path stays as it is.
package func join(_ directory: String, _ path: String) -> String {
  if path.hasPrefix("/") || directory == "." { return path }
  return directory.hasSuffix("/") ? directory + path : "\(directory)/\(path)"
}
