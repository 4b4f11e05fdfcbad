/// What is wrong with a document, and where.
public struct DocumentError: Error, Equatable, Sendable {
  /// The file, or nil where the text comes from elsewhere.
  public var file: String?
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// The way from the root to the value, such as `upgrade[3].columns[0].type`; empty for the root.
  public var path: String
  /// What is wrong.
  public var problem: Problem

  /// An error at this place.
  public init(file: String?, line: Int, column: Int, path: String, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.problem = problem
  }

  /// What may be wrong with a document.
  public enum Problem: Error, Equatable, Sendable {
    /// The text is not JSON.
    case syntax(Syntax)
    /// A required key is absent.
    case missingKey(String)
    /// A key has no meaning here; `nearest` is the one that may have been meant.
    case unknownKey(String, nearest: String?)
    /// An object has a key twice.
    case duplicateKey(String)
    /// A value is of another kind than expected.
    case wrongType(expected: String, found: String)
    /// A name of this kind (`operation`, `type`, `dialect`) is not known; `nearest` may have been meant.
    case unknownName(kind: String, name: String, nearest: String?)
    /// A value of the right kind is not usable; the message says why.
    case invalidValue(String)
  }

  /// What may be wrong with the text before its meaning is looked at.
  public enum Syntax: Equatable, Sendable {
    /// Something else stands where `expected` should; nil is the end of the text.
    case unexpected(String?, expected: String)
    /// A comma stands before the end of an array or object.
    case trailingComma
    /// A number begins with a zero that it does not need.
    case leadingZero
    /// A string has no closing quote.
    case unterminatedString
    /// A string holds a character that has to be escaped.
    case controlCharacter(Unicode.Scalar)
    /// A backslash does not begin an escape that JSON has.
    case invalidEscape
    /// An escape is half of a surrogate pair.
    case loneSurrogate
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// Arrays and objects are nested deeper than this.
    case tooDeep(limit: Int)
    /// The text has 4 GiB or more.
    case tooLarge
  }
}
