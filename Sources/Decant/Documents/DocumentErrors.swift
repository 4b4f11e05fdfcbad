/// All that is wrong with a document; nothing of it is to be used.
public struct DocumentErrors: Error, Equatable, Sendable {
  /// The errors in the order of the text.
  public var errors: [DocumentError]

  /// Makes the error of a document.
  public init(_ errors: [DocumentError]) { self.errors = errors }
}

extension DocumentErrors: CustomStringConvertible {
  /// A line for each error.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

extension DocumentErrors {
  /// What the body gives; what it throws becomes a list of errors, at the node where it does not say
  /// its place.
  static func catching<Value>(
    at node: JSONNode, _ body: () throws -> Value
  ) throws(DocumentErrors) -> Value {
    do {
      return try body()
    } catch let error as DocumentError {
      throw DocumentErrors([error])
    } catch let several as DocumentErrors {
      throw several
    } catch {
      throw DocumentErrors([node.error(.invalidValue("\(error)"))])
    }
  }

  /// Errors that are gathered while the rest of a document is read on.
  struct Collector {
    private var errors: [DocumentError] = []

    /// What the body gives, or nil where it throws; what it throws is kept.
    mutating func attempt<Value>(at node: JSONNode, _ body: () throws -> Value) -> Value? {
      do {
        return try DocumentErrors.catching(at: node, body)
      } catch {
        errors += error.errors
        return nil
      }
    }

    /// Throws what was kept.
    func finish() throws(DocumentErrors) {
      if !errors.isEmpty { throw DocumentErrors(errors) }
    }
  }
}
