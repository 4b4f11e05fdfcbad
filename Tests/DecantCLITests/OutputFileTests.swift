import Decant
import DecantCLI
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a text to a file as a run does.
@discardableResult
private func commit(_ text: String, _ path: String) throws -> OutputDelivery {
  var spool = OutputSpool()
  try spool.write(text)
  return try spool.commit(toFile: path)
}

@Suite("An output file")
struct OutputFileTests {
  @Test("is made with the permissions that any new file has")
  func new() throws {
    try withDirectory { directory in
      try write("", to: "\(directory)/other")
      try commit("new", "\(directory)/out")
      #expect(try text(of: "\(directory)/out") == "new")
      #expect(try permissions(of: "\(directory)/out") == permissions(of: "\(directory)/other"))
    }
  }

  @Test("is replaced and keeps its permissions", arguments: [0o600, 0o640, 0o777] as [mode_t])
  func existing(mode: mode_t) throws {
    try withDirectory { directory in
      let path = "\(directory)/out"
      try write("a long old text", to: path)
      chmod(path, mode)
      let old = open(path, O_RDONLY)
      defer { close(old) }
      try commit("new", path)
      #expect(try text(of: path) == "new")
      #expect(try permissions(of: path) == mode)
      #expect(try FileSystem.names(in: directory) == ["out"])
      let seen = try FileSystem.contents(of: old, name: "the old file")
      #expect(String(decoding: seen, as: UTF8.self) == "a long old text", "who reads it sees no change")
    }
  }

  @Test("is found through symbolic links, which stay", arguments: [true, false])
  func links(exists: Bool) throws {
    try withDirectory { directory in
      if exists { try write("old", to: "\(directory)/real") }
      symlink("real", "\(directory)/second")
      symlink("\(directory)/second", "\(directory)/first")
      try commit("new", "\(directory)/first")
      #expect(try text(of: "\(directory)/real") == "new")
      var status = stat()
      for link in ["first", "second"] {
        #expect(lstat("\(directory)/\(link)", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      }
    }
  }

  @Test("is named where it cannot be written")
  func failures() throws {
    try withDirectory { directory in
      try symlinkLoop(in: directory)
      for (name, reason) in [
        ("none/out", "No such file or directory; the directory '\(directory)/none' must be there"),
        (".", "Is a directory; name a file in it"),
        ("loop", String(cString: strerror(ELOOP))),
      ] {
        let path = "\(directory)/\(name)"
        let error = #expect(throws: OutputError.self) { try commit("new", path) }
        #expect(error?.description == "cannot write '\(path)': \(reason)")
      }
      #expect(try FileSystem.names(in: directory) == ["loop"])
    }
  }

  @Test(
    "is named with what to do about it",
    arguments: [
      (EACCES, "Permission denied; the file and its directory must be ones that you may write to"),
      (EROFS, "Read-only file system; name a file on a disk that can be written"),
      (ENOSPC, "No space left on device"),
    ])
  func hints(code: Int32, reason: String) {
    let error = OutputError(.file("a/b"), SystemError(code: code))
    #expect(error.description == "cannot write 'a/b': \(reason)")
  }

  private func symlinkLoop(in directory: String) throws {
    guard symlink("loop", "\(directory)/loop") == 0 else { throw SystemError(code: errno) }
  }

  @Test("stays as it was where the disk has no room for the new one")
  func full() async throws {
    await #expect(processExitsWith: .success) {
      try withDirectory { directory in
        try write("old", to: "\(directory)/out")
        let long = String(repeating: "new ", count: 50_000)
        signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit(rlim_cur: 70_000, rlim_max: 70_000)
        #expect(limitFileSize(&limit) == 0)
        let path = "\(directory)/out"
        let error = #expect(throws: OutputError.self) { try commit(long, path) }
        #expect(error?.description == "cannot write '\(path)': File too large")
        #expect(try text(of: path) == "old")
        #expect(try FileSystem.names(in: directory) == ["out"])
      }
    }
  }

  @Test("stays as it was when a signal ends the program meanwhile")
  func interrupted() async throws {
    let result = await #expect(processExitsWith: .signal(SIGTERM), observing: [\.standardOutputContent]) {
      let directory = try makeDirectory()
      try write("old", to: "\(directory)/out")
      print(directory)
      fflush(nil)
      var mask = sigset_t()
      sigemptyset(&mask)
      sigaddset(&mask, SIGTERM)
      pthread_sigmask(SIG_BLOCK, &mask, nil)
      pthread_kill(pthread_self(), SIGTERM)
      let error = #expect(throws: OutputError.self) { try commit("new", "\(directory)/out") }
      #expect(error?.cause.code == EINTR)
      pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    }
    let output = try #require(result).standardOutputContent
    let directory = String(decoding: output, as: UTF8.self).split(separator: "\n").last.map(String.init)
    let path = try #require(directory)
    #expect(try FileSystem.names(in: path) == ["out"])
    #expect(try text(of: "\(path)/out") == "old")
    unlink("\(path)/out")
    rmdir(path)
  }

  @Test("is written straight where it is a pipe or a device")
  func special() throws {
    try withDirectory { directory in
      let path = "\(directory)/pipe"
      guard mkfifo(path, 0o600) == 0 else { throw SystemError(code: errno) }
      let reader = open(path, O_RDWR)
      defer { close(reader) }
      #expect(try commit("new", path) == .complete)
      var bytes = [UInt8](repeating: 0, count: 10)
      #expect(read(reader, &bytes, 10) == 3)
      #expect(bytes.prefix(3) == Array("new".utf8)[...])
      #expect(try commit("new", "/dev/null") == .complete)
      #expect(try FileSystem.names(in: directory) == ["pipe"])
    }
  }
}

private func limitFileSize(_ limit: inout rlimit) -> Int32 {
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_FSIZE, &limit)
  #endif
}
