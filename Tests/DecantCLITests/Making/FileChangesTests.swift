import Testing

@testable import DecantCLI

@Suite("Changes of files")
struct FileChangesTests {
  @Test("stay when they are kept")
  func keeping() throws {
    try withDirectory { directory throws in
      let changes = FileChanges(temporaryDirectory: directory)
      try write("old", to: "\(directory)/list")
      try changes.create("\(directory)/new", "text")
      try changes.replace("\(directory)/list", with: Array("more".utf8))
      changes.keep()
      changes.undo()
      #expect(try FileSystem.names(in: directory) == ["list", "new"])
      #expect(try text(of: "\(directory)/new") == "text")
      #expect(try text(of: "\(directory)/list") == "more")
    }
  }

  @Test("leave nothing when they are undone")
  func undoing() throws {
    try withDirectory { directory throws in
      let changes = FileChanges(temporaryDirectory: directory)
      try write("old", to: "\(directory)/list")
      try changes.makeDirectory("\(directory)/a/b/c")
      try changes.makeDirectory("\(directory)/a/b")
      try changes.create("\(directory)/a/b/new", "text")
      try changes.replace("\(directory)/list", with: Array("more".utf8))
      try changes.replace("\(directory)/list", with: Array("and more".utf8))
      changes.undo()
      #expect(try FileSystem.names(in: directory) == ["list"])
      #expect(try text(of: "\(directory)/list") == "old")
    }
  }

  @Test("overwrite no file, and make no directory where a file is")
  func obstacles() throws {
    try withDirectory { directory throws in
      let changes = FileChanges(temporaryDirectory: directory)
      try write("old", to: "\(directory)/file")
      #expect(throws: MakingError.filesInTheWay(["\(directory)/file"])) {
        try changes.create("\(directory)/file", "new")
      }
      #expect(throws: OutputError.self) { try changes.makeDirectory("\(directory)/file/sub") }
      #expect(throws: OutputError.self) { try changes.create("\(directory)/none/file", "new") }
      changes.undo()
      #expect(try text(of: "\(directory)/file") == "old")
    }
  }
}
