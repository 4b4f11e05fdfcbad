import Testing

@testable import DecantCLI

@Suite("Paths")
struct PathTests {
  @Test(
    "lead from one directory to another",
    arguments: [
      ("/a/b/c", "/a/d", "../b/c"), ("/a", "/a/b/c", "../.."), ("/a/b", "/a", "b"), ("/a", "/a", "."),
      ("/x", "/", "x"), ("/ab/c", "/a/b", "../../ab/c"),
    ])
  func relative(target: String, start: String, expected: String) {
    #expect(relativePath(to: target, from: start) == expected)
  }

  @Test(
    "are given from the root",
    arguments: [("/a/./b/../c//d/", "/a/c/d"), ("/..", "/"), ("/", "/"), ("/a/../../b", "/b")])
  func absolutes(path: String, expected: String) {
    #expect(absolute(path) == expected)
    #expect(absolute("x/../y") == absolute(".") + "/y")
  }

  @Test(
    "are words of a shell",
    arguments: [
      ("shop", "shop"), ("../a-b/c_1.x", "../a-b/c_1.x"), ("my shop", "'my shop'"), ("it's", #"'it'\''s'"#),
      ("", "''"), ("$HOME", "'$HOME'"), ("grün", "'grün'"), ("~", "'~'"),
    ])
  func words(text: String, expected: String) {
    #expect(shellWord(text) == expected)
  }

  @Test("are the same place by whatever way")
  func places() throws {
    try withDirectory { directory throws in
      try write("", to: "\(directory)/file")
      #expect(
        isSamePlace(
          "\(directory)/./file", "\(directory)/../\(directory.split(separator: "/").last ?? "")/file"))
      #expect(isSamePlace("none/x", "none/x"))
      #expect(!isSamePlace("none/x", "none/y"))
    }
  }
}
