internal import Foundation

/// An empty file without a name: it is gone when its last descriptor is closed.
func anonymousFile() throws(SystemError) -> FileHandle {
  let path = temporaryPath()
  defer { unlink(path) }
  return try openFile(path, O_RDWR | O_CREAT | O_EXCL)
}

/// The two ends of a pipe; reading ends when the writing end and all its copies are closed.
///
/// It is made of a named pipe, since `pipe` has no portable way to make ends that close on `exec` from the
/// start. The writing end is opened for both, or opening would wait for a reader.
func makePipe() throws(SystemError) -> (reading: FileHandle, writing: FileHandle) {
  let path = temporaryPath()
  guard mkfifo(path, 0o600) == 0 else { throw .last("cannot make the pipe '\(path)'") }
  defer { unlink(path) }
  let writing = try openFile(path, O_RDWR)
  return (try openFile(path, O_RDONLY), writing)
}

/// Opens a file that closes on `exec`, so that no program that another test starts meanwhile inherits it.
private func openFile(_ path: String, _ flags: Int32) throws(SystemError) -> FileHandle {
  let descriptor = open(path, flags | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .last("cannot open '\(path)'") }
  return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
}

/// A path in the folder for temporary files that nobody else has.
private func temporaryPath() -> String {
  NSTemporaryDirectory() + "/decant-stream-" + UUID().uuidString
}

extension FileHandle {
  /// All bytes of a file, wherever its offset is.
  func contents() throws -> [UInt8] {
    try seek(toOffset: 0)
    return try Array(readToEnd() ?? Data())
  }

  /// The bytes that a program has written to a file so far; its offset, which is also that of the program, stays.
  func contentsSoFar() -> [UInt8] {
    let end = lseek(fileDescriptor, 0, SEEK_CUR)
    guard end > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(end)) { buffer, count in
      count = max(0, pread(fileDescriptor, buffer.baseAddress, Int(end), 0))
    }
  }
}
