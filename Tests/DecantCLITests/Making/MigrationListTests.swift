import DecantCLI
import Testing

@Suite("A list of migrations")
struct MigrationListTests {
  private func adding(_ type: String, to source: String) -> String? {
    MigrationList(in: Array(source.utf8)).map { String(decoding: $0.adding(type), as: UTF8.self) }
  }

  @Test(
    "takes one more",
    arguments: [
      (
        "public let migrations1: [any Migration.Type] = [\n  A.self,\n  B.self,\n]\n",
        "public let migrations1: [any Migration.Type] = [\n  A.self,\n  B.self,\n  X.self,\n]\n"
      ),
      (
        "struct P {\n    static let m: [any Migration.Type] = [\n        A.self, B.self\n    ]\n}\n",
        "struct P {\n    static let m: [any Migration.Type] = [\n        A.self, B.self,\n        X.self,\n    ]\n}\n"
      ),
      ("let m: [any Migration.Type] = [A.self]", "let m: [any Migration.Type] = [A.self, X.self]"),
      ("let m: [any Migration.Type] = [A.self,]", "let m: [any Migration.Type] = [A.self, X.self]"),
      ("let m: [any Migration.Type] = []\n", "let m: [any Migration.Type] = [\n  X.self\n]\n"),
      ("  let m: [any Migration.Type]=[ ]", "  let m: [any Migration.Type]=[ \n    X.self\n  ]"),
      (
        "let m: [any Migration.Type] = [\n  // none yet\n]\n",
        "let m: [any Migration.Type] = [\n  // none yet\n  X.self\n]\n"
      ),
      (
        "let m: [ any Migration . Type ] =\n  [\n    A.self,  // the first, [really]\n    B.self // last\n  ]",
        "let m: [ any Migration . Type ] =\n  [\n    A.self,  // the first, [really]\n    B.self, // last\n    X.self,\n  ]"
      ),
      (
        "let m: [any Migration.Type] = [A.self,\n  B.self]\n",
        "let m: [any Migration.Type] = [A.self,\n  B.self, X.self]\n"
      ),
      (
        #"let t = "[any Migration.Type] = [" /* [any Migration.Type] = [ */; let m: [any Migration.Type] = [A.self]"#,
        #"let t = "[any Migration.Type] = [" /* [any Migration.Type] = [ */; let m: [any Migration.Type] = [A.self, X.self]"#
      ),
      (
        "let m: [any Migration.Type] = [\r\n  A.self,\r\n]\r\n",
        "let m: [any Migration.Type] = [\r\n  A.self,\r\n  X.self,\r\n]\r\n"
      ),
    ])
  func additions(source: String, expected: String) {
    #expect(adding("X", to: source) == expected)
  }

  @Test(
    "is not found where there is none",
    arguments: [
      "", "let m: [any Migration.Type] = migrations1", "let m: [any Migration.Type]",
      "// let m: [any Migration.Type] = []", "let s = \"[any Migration.Type] = []\"",
      "let m: [any Migration.Type] = [A.self", "func f(_ m: [any Migration.Type]) {}",
      "/* /* nested */ let m: [any Migration.Type] = [] */",
      "let s = #\"\\\" [any Migration.Type] = [] \"#",
      "let s = \"\\(f(\")\")) [any Migration.Type] = []\"",
      "let s = \"\"\"\n  \" [any Migration.Type] = []\n  \"\"\"",
    ])
  func absence(source: String) {
    #expect(adding("X", to: source) == nil)
  }
}
