import Decant
import Foundation

/// The operations of all fixtures, each list once, as functions of Swift.
struct SwiftCases {
  /// The JSON form of each list.
  private(set) var documents: [String] = []
  private var functions: [String] = []
  private var modules: Set<String> = []

  /// So many functions stand in a file.
  private static let functionsOfFile = 100

  init(_ vocabulary: DocumentVocabulary) throws {
    var seen: Set<String> = []
    for name in Fixture.dialects.map(\.name) + ["differences"] {
      for fixture in try Fixture.all(in: name) where !fixture.input.hasPrefix(#"[""#) {
        // the same document is there for several dialects, and some are there to be refused
        guard seen.insert(fixture.input).inserted,
          let document = try? OperationDocument(parsing: Array(fixture.input.utf8), vocabulary: vocabulary)
        else { continue }
        let text = try document.operations.documentValue().compactText
        if seen.insert("operations \(text)").inserted { try add(document.operations, text) }
      }
    }
  }

  private mutating func add(_ operations: [RecordedOperation], _ text: String) throws {
    let statements = try operations.swiftStatements()
    modules.formUnion(SwiftExpression.modules(of: statements))
    var printer = SwiftPrinter()
    printer.line("func case\(documents.count)(_ op: inout Operations) {")
    printer.write(statements, indentation: 2)
    printer.line("}")
    functions.append(printer.text)
    documents.append(text)
  }

  /// The files of a program that prints the JSON forms, one a line.
  var files: [(name: String, text: String)] {
    let starts = Array(stride(from: 0, to: functions.count, by: Self.functionsOfFile))
    let imports = (["Decant"] + modules.sorted()).map { "import \($0)\n" }.joined()
    let parts = starts.map { start in
      let places = start..<min(start + Self.functionsOfFile, functions.count)
      let calls = places.map { "  try show(case\($0))\n" }.joined()
      return (
        "Cases\(start).swift",
        imports + "\n" + functions[places].joined(separator: "\n")
          + "\nfunc printCases\(start)() throws {\n\(calls)}\n"
      )
    }
    return parts + [("main.swift", Self.main(starts))]
  }

  private static func main(_ starts: [Int]) -> String {
    """
    import Decant

    func show(_ body: (inout Operations) -> Void) throws {
      var op = Operations(dialect: "default")
      body(&op)
      print(try op.recorded.documentValue().compactText)
    }

    \(starts.map { "try printCases\($0)()\n" }.joined())
    """
  }
}
