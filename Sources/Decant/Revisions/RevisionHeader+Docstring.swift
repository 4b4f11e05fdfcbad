extension RevisionHeader {
  /// The text that heads a revision file: message, identifier, parents and date.
  public var docstring: String {
    var lines = [trimmedMessage, "", "Revision ID: \(id)"]
    lines.append(downRevisions.isEmpty ? "Revises:" : "Revises: \(downRevisions.joined(separator: ", "))")
    if let createDate, !createDate.isEmpty {
      lines.append("Create Date: \(createDate)")
    }
    return lines.joined(separator: "\n")
  }

  /// The first paragraph of the message, or `empty message`.
  public var summary: String {
    let text = trimmedMessage
    let bytes = text.utf8
    let newline = UInt8(ascii: "\n")
    let end = bytes.indices.first { index in
      guard bytes[index] == newline else { return false }
      let next = bytes.index(after: index)
      return next == bytes.endIndex || bytes[next] == newline
    }
    return end.map { String(text[..<$0]) } ?? text
  }

  private var trimmedMessage: String {
    guard let message, let first = message.firstIndex(where: { !$0.isWhitespace }) else {
      return "empty message"
    }
    return String(message[first...])
  }
}
