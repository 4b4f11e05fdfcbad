extension DocumentVocabulary {
  /// Reads the operations of an array; all that is wrong with them is reported together.
  ///
  /// - Throws: All that is wrong with them.
  public func operations(_ node: JSONNode) throws(DocumentErrors) -> [RecordedOperation] {
    var collector = DocumentErrors.Collector()
    var lines = LineCounter(document: node.document)
    var operations: [RecordedOperation] = []
    for element in try DocumentErrors.catching(at: node, node.elements) {
      let line = lines.line(of: element.offset)
      if let operation = collector.attempt(at: element, { try operation(element, line: line) }) {
        operations.append(operation)
      }
    }
    try collector.finish()
    return operations
  }

  private func operation(_ node: JSONNode, line: Int) throws -> RecordedOperation {
    var object = try ObjectReader(node)
    let name = try object.require("op")
    guard let type = operations[try name.string()] else {
      throw name.unknownName("operation", known: operations.keys)
    }
    if let rule = type.placement.violation(at: place) {
      throw name.error(.invalidValue("\(type.documentName) \(rule)"))
    }
    let dialects = try object.elements("dialects")?.map(dialectName)
    let info = try object.info()
    let operation = try type.init(reading: &object, with: self)
    try object.finish()
    let location = (node.document.file.map { "\($0):" } ?? "line ") + String(line)
    return RecordedOperation(operation, dialects: dialects, info: info, location: location)
  }
}

extension OperationPlacement {
  /// What is wrong where an operation stands, or nil where it may stand there.
  fileprivate func violation(at place: DocumentVocabulary.Place) -> String? {
    switch (self, place) {
    case (.outsideBatch, .batch): "cannot stand in a batch; put it before or behind"
    case (.topLevelOfRevision, .document), (.topLevelOfRevision, .batch),
      (.topLevelOfRevision, .autocommitBlock):
      "stands only at the top level of \"upgrade\" or \"downgrade\""
    case (.anywhere, _), (.outsideBatch, _), (.topLevelOfRevision, .revision): nil
    }
  }
}

/// Counts the lines of a text once, while its values are visited in their order.
private struct LineCounter {
  let document: JSONDocument
  private var line = 1
  private var offset = 0

  init(document: JSONDocument) { self.document = document }

  mutating func line(of target: Int) -> Int {
    if target < offset { (line, offset) = (1, 0) }
    line += document.bytes[offset..<target].count(where: { $0 == JSONByte.newline })
    offset = target
    return line
  }
}
